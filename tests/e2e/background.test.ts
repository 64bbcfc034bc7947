import { expect, test } from 'vitest';
import { reads, suite } from './desk.ts';

const { open, server } = suite('all seeds');

type Ties = { edges: { node: { id: string } }[]; totalCount: number };

test('with all seeds, the desk still opens on the case alone, says so, and shows the rest on request', async () => {
  const desk = await open();
  await reads(desk.status, /^19 actors 22 of \d+ ties shown of seed 003/u);
  const { ties } = await server().ask<{ ties: Ties }>('{ ties(filter: { seeds: ["003"] }) { totalCount } }');
  expect(ties.totalCount).toBe(22);
  const alone = await desk.actors();

  await desk.button('Show all seeds').click();
  await expect.poll(async () => Number(/(\d+) ties/u.exec(await desk.status.innerText())?.[1])).toBeGreaterThan(22);
  expect(await desk.actors()).toEqual(alone);
});
