import { beforeAll, expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';
import { writeSupernode } from './supernode.ts';

const { open, database } = suite('empty');

beforeAll(() => writeSupernode(database()), 120_000);

const LONELY_HUB = '/?in=state:HUB&at=0.0&pin=0&lang=en';
const [OFFICIALS, ORGANIZATIONS, STATES] = ['OFFICIAL', 'ORGANIZATION', 'STATE'].map(
  (kind) => `group:${kind}~~state:HUB`,
) as [string, string, string];

const openHub = async () => {
  const desk = await open(LONELY_HUB, { until: (each) => each.atRest() });
  await desk.canvas.focus();
  return desk;
};
const labels = async (desk: Desk) =>
  (await desk.picture()).nodes.map(({ label }) => label).toSorted((one, other) => (one < other ? -1 : 1));

test('a state of 10,000 ties opens as counted groups, shows a page, folds it back, and undoes all', async () => {
  const desk = await openHub();
  await desk.page.keyboard.press('e');
  await draws(desk, OFFICIALS, ORGANIZATIONS, STATES, 'state:HUB');
  expect(await labels(desk)).toEqual(['Hub', 'Official\n6,500', 'Organization\n3,400', 'State\n30']);
  await reads(desk.status, '1 actor 0 ties 9,930 neighbours folded into groups');

  await desk.clickActor(ORGANIZATIONS);
  await reads(desk.title, 'Hub: Organization');
  await desk.button('Show next 50 of 3,400').click();
  await reads(desk.status, '51 actors 50 ties 9,880 neighbours folded into groups');
  await desk.button('Show next 50 of 3,350').click();
  await reads(desk.status, '101 actors 100 ties 9,830 neighbours folded into groups');
  await desk.button('Fold back').click();
  await reads(desk.status, '1 actor 0 ties 9,930 neighbours folded into groups');
  await desk.button('Undo: collapse Hub: Organization').click();
  await reads(desk.status, '101 actors');
  for (let step = 0; step < 3; step += 1) await desk.page.keyboard.press('Control+z');
  await draws(desk, 'state:HUB');
});

test('a group falls into families by the keyboard, those with most ties come first, and a link restores it', async () => {
  const desk = await openHub();
  await desk.page.keyboard.press('e');
  await draws(desk, OFFICIALS, ORGANIZATIONS, STATES, 'state:HUB');
  await desk.clickActor(OFFICIALS);
  await desk.button('Split by family').click();
  await draws(
    desk,
    'group:OFFICIAL~INFLUENCE~state:HUB',
    'group:OFFICIAL~PRESSURE~state:HUB',
    ORGANIZATIONS,
    STATES,
    'state:HUB',
  );
  expect(await labels(desk)).toContain('Official, pressure\n570');
  await desk.clickActor('group:OFFICIAL~PRESSURE~state:HUB');
  await desk.page.keyboard.press('e');
  await reads(desk.status, '51 actors 100 ties 9,880 neighbours');
  const again = await open(desk.link, { until: (each) => each.atRest() });
  await expect.poll(() => labels(again)).toEqual(await labels(desk));
  expect(await again.places()).toEqual(await desk.places());
  await again.page.keyboard.press('c');
  await reads(again.status, '1 actor 0 ties');
});

test('the filter counts anew, and the list twin opens groups too', async () => {
  const desk = await openHub();
  await desk.page.keyboard.press('e');
  await draws(desk, OFFICIALS, ORGANIZATIONS, STATES, 'state:HUB');
  await desk.legend.getByRole('checkbox', { name: /^Influence/u }).click();
  await expect.poll(() => labels(desk)).toEqual(['Hub', 'Official\n570', 'Organization\n3,400', 'State\n30']);
  await desk.legend.getByRole('checkbox', { name: /^Partnership/u }).click();
  await draws(desk, OFFICIALS, STATES, 'state:HUB');
  await desk.page.keyboard.press('l');
  const rows = desk.page.getByRole('grid', { name: 'Groups of neighbours' }).locator('tbody').getByRole('row');
  await counts(rows, 3);
  await reads(rows.filter({ hasText: 'State' }), /^Hub: State 30/u);
  await desk.button('Acts on Hub: State').click();
  await desk.page.getByRole('menuitem', { name: 'Show next 30 of 30' }).click();
  await reads(desk.status, /^31 actors 30 ties/u);
});

test('the panel counts hidden neighbours by kind and tie, and loads those that are ticked', async () => {
  const desk = await openHub();
  await desk.clickActor('state:HUB');
  await desk.panel.getByText('Choose what to expand: 9,930 hidden neighbours').click();
  const tick = (name: RegExp) => desk.panel.getByRole('checkbox', { name });
  await tick(/^Official/u).click();
  await tick(/^Organization/u).click();
  await desk.button('Expand 30 of 9,930').click();
  await reads(desk.status, /^31 actors 30 ties/u);
  await desk.button('Undo: expand Hub: State').waitFor();
  await desk.panel.getByText('Choose what to expand: 9,900 hidden neighbours').waitFor();
});
