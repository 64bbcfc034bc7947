import { expect, test } from 'vitest';
import { counts, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

const openList = async () => {
  const desk = await open();
  await desk.page.getByRole('radio', { name: 'List' }).click();
  await desk.page.getByRole('region', { name: 'Actors and ties as tables' }).waitFor();
  return desk;
};
const rows = (desk: Desk, table: 'Actors' | 'Ties') =>
  desk.page.getByRole('grid', { name: table }).locator('tbody').getByRole('row');
const act = async (desk: Desk, actor: string, what: string) => {
  await desk.button(`Acts on ${actor}`).click();
  await desk.page.getByRole('menuitem', { name: what, exact: true }).click();
};

test('lists the actors and ties of the canvas, with what is known of each', async () => {
  const desk = await openList();
  await counts(rows(desk, 'Actors'), 19);
  await counts(rows(desk, 'Ties'), 22);
  await reads(rows(desk, 'Actors').filter({ hasText: 'China' }), /^China State 9 yes/u);
  const contested = rows(desk, 'Ties').filter({ hasText: 'Contested' });
  await reads(contested, /^Korean People’s Army Pressure Ukraine Military Actual .* unknown not assessed Contested$/u);
});

test('selects an actor and a tie, and reads the same as from the canvas', async () => {
  const desk = await openList();
  await rows(desk, 'Actors').filter({ hasText: 'Kurt Campbell' }).getByRole('rowheader').click();
  await reads(desk.title, 'Kurt Campbell');
  await rows(desk, 'Ties').filter({ hasText: 'Contested' }).getByRole('rowheader').first().click();
  await reads(desk.panel.locator('.side.against'), '¶15');
  expect(desk.linked('mode')).toBe('list');
});

test('hides, expands, collapses and finds paths', async () => {
  const desk = await openList();
  await act(desk, 'Germany', 'Hide');
  await counts(rows(desk, 'Actors'), 18);
  await act(desk, 'North Korea', 'Collapse');
  await reads(rows(desk, 'Actors').filter({ hasText: 'North Korea' }), /^North Korea State \d+ no/u);
  await act(desk, 'North Korea', 'Expand');
  await reads(rows(desk, 'Actors').filter({ hasText: 'North Korea' }), /^North Korea State \d+ yes/u);
  await counts(rows(desk, 'Actors').filter({ hasText: 'Germany' }), 1);
  await act(desk, 'United States', 'Path from here');
  await act(desk, 'North Korea', 'Path to here');
  await counts(desk.paths.getByRole('option'), 6);
  await desk.button('Next hop').click();
  await reads(desk.announcer, 'Hop 2 of 2');
});

test('obeys the filter, and the canvas shows what was done in the list', async () => {
  const desk = await openList();
  await desk.legend.getByRole('checkbox', { name: /^Influence/u }).click();
  await counts(rows(desk, 'Ties'), 14);
  await act(desk, 'Russia', 'Hide');
  await desk.page.getByRole('radio', { name: 'Canvas' }).click();
  await expect.poll(async () => (await desk.picture()).nodes.length).toBe(18);
  expect(await desk.actors()).not.toContain('state:RUS');
});
