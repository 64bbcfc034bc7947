import { expect, test } from 'vitest';
import { draws, reads, suite } from './desk.ts';
import { overlap } from './picture.ts';

const { open } = suite();

const LONELY_GERMANY = '/?in=state:DEU&at=0.0&pin=0&lang=en';
const openGermany = () => open(LONELY_GERMANY, { until: (desk) => desk.atRest() });

test('expands an actor to its neighbours and collapses it again, from the panel', async () => {
  const desk = await openGermany();
  await desk.clickActor('state:DEU');
  await reads(desk.panel, '1 tie in the whole graph; expand to load the neighbours.');
  await desk.button('Expand').click();
  await draws(desk, 'state:DEU', 'state:PRK');
  await reads(desk.status, '2 actors 1 tie');
  expect(await desk.marked('nodes', 'expanded')).toEqual(['state:DEU']);
  await desk.button('Collapse').click();
  await draws(desk, 'state:DEU');
  await reads(desk.status, '1 actor 0 ties');
});

test('a double click expands, although the panel that the first click opens moves the picture', async () => {
  const desk = await openGermany();
  const { x, y } = await desk.node('state:DEU');
  await desk.page.mouse.dblclick(x, y);
  await draws(desk, 'state:DEU', 'state:PRK');
  await reads(desk.title, 'Germany');
  await desk.atRest();
  const { nodes } = await desk.picture();
  expect(nodes).toHaveLength(2);
  expect(nodes[0] && nodes[1] && overlap(nodes[0].box, nodes[1].box)).toBe(false);
});

test('collapsing takes only what the actor alone brought, hiding takes the actor itself', async () => {
  const desk = await openGermany();
  await desk.clickActor('state:DEU');
  await desk.button('Expand').click();
  await draws(desk, 'state:DEU', 'state:PRK');
  await desk.clickActor('state:PRK');
  await reads(desk.title, 'North Korea');
  await desk.button('Expand').click();
  await draws(desk, 'state:CHN', 'state:DEU', 'state:PRK', 'state:RUS');
  const before = await desk.node('state:DEU');
  await desk.button('Collapse').click();
  await draws(desk, 'state:DEU', 'state:PRK');
  await desk.button('Hide').click();
  await draws(desk, 'state:DEU');
  expect(before.label).toBe('Germany');
});

test('expanding moves nobody who stands, and newcomers cover nobody', async () => {
  const desk = await openGermany();
  await desk.clickActor('state:DEU');
  await desk.button('Expand').click();
  await draws(desk, 'state:DEU', 'state:PRK');
  const before = await desk.places();
  await desk.clickActor('state:PRK');
  await desk.button('Expand').click();
  await draws(desk, 'state:CHN', 'state:DEU', 'state:PRK', 'state:RUS');
  const after = await desk.places();
  expect({ ...after, ...before }).toEqual(after);
  await desk.atRest();
  const { nodes } = await desk.picture();
  const pairs = nodes.flatMap((one, index) => nodes.slice(index + 1).map((other) => [one, other] as const));
  expect(pairs.filter(([one, other]) => overlap(one.box, other.box)).map(([a, b]) => `${a.id} ${b.id}`)).toEqual([]);
});

test('undo and redo give back what was shown', async () => {
  const desk = await open();
  const all = await desk.actors();
  await desk.clickActor('state:CHN');
  await desk.button('Hide').click();
  await draws(desk, ...all.filter((id) => id !== 'state:CHN'));
  await reads(desk.status, /^18 actors 13 ties$/u);
  await desk.button('Undo: hide China').click();
  await draws(desk, ...all);
  await reads(desk.status, /^19 actors 22 ties$/u);
  await desk.button('Redo: hide China').click();
  await draws(desk, ...all.filter((id) => id !== 'state:CHN'));
});

test('an actor dragged away stays there', async () => {
  const desk = await open();
  const { x, y } = await desk.node('org:nato');
  await desk.page.mouse.move(x, y);
  await desk.page.mouse.down();
  await desk.page.mouse.move(x - 60, y + 20, { steps: 4 });
  await desk.page.mouse.up();
  const link = desk.link;
  await expect.poll(() => desk.link !== '/' && desk.linked('at') !== null).toBe(true);
  const moved = await desk.node('org:nato');
  expect(moved.x).toBeLessThan(x - 40);
  await desk.clickActor('state:RUS');
  await reads(desk.title, 'Russia');
  expect(link).toContain('in=');
});
