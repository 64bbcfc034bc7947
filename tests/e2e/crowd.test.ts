import { beforeAll, expect, test } from 'vitest';
import { crowdOf, writeCrowd } from './crowd.ts';
import { counts, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open, database } = suite('empty');
const CROWD = crowdOf(60);
beforeAll(() => writeCrowd(database(), CROWD));

const openCrowd = () => open(`/#in=${CROWD.join(',')}`, { until: (desk) => note(desk).waitFor() });
const note = (desk: Desk) => desk.page.getByTestId('folded');
const folded = async (desk: Desk) => Number(/^\d+/u.exec((await note(desk).textContent()) ?? '')?.[0]);
const rows = (desk: Desk, table: 'Actors' | 'Ties') =>
  desk.page.getByRole('grid', { name: table }).locator('tbody').getByRole('row');
const view = (desk: Desk, name: 'Canvas' | 'List') => desk.page.getByRole('radio', { name }).click();

/** Clusters on the canvas by their ids, with the numbers in their labels. */
const clusters = (desk: Desk) =>
  desk.page.evaluate(() =>
    (window.backchannel?.graph.nodes('.cluster').toArray() ?? []).map((node) => ({
      id: node.id(),
      label: String(node.data('label')),
      at: node.renderedPosition(),
    })),
  );

const drawn = (desk: Desk) => desk.page.evaluate(() => window.backchannel?.graph.nodes('[kind]').length ?? 0);

/** The same picture twice: what is in view is folded once the canvas has come to rest. */
const settled = async (desk: Desk) => {
  const look = async () => JSON.stringify(await clusters(desk));
  let before = '';
  await expect
    .poll(
      async () => {
        const same = before === (before = await look());
        return same;
      },
      { interval: 500 },
    )
    .toBe(true);
};

/** `State 3 +24` and `25` both stand for 25 actors. */
const held = (label: string) => Number(/\d+$/u.exec(label)?.[0]) + (label.includes('+') ? 1 : 0);

test('nine hundred actors are drawn in clusters that count all of them, and open where one zooms in', async () => {
  const desk = await openCrowd();
  await reads(desk.status, /^900 actors/u);
  await settled(desk);
  const all = await clusters(desk);
  const inside = all.reduce((sum, { label }) => sum + held(label), 0);
  expect(inside + (await drawn(desk))).toBe(900);
  await reads(note(desk), `${inside} actors in ${all.length} clusters`);

  const [first] = all;
  const box = await desk.canvas.boundingBox();
  if (!first || !box) throw new Error('Nothing is drawn.');
  await desk.page.mouse.click(box.x + first.at.x, box.y + first.at.y);
  await counts(note(desk), 0);
  await expect.poll(() => drawn(desk)).toBeGreaterThan(held(first.label) - 1);
  await desk.button('Fit to screen').click();
  await expect.poll(() => folded(desk)).toBe(inside);
});

test('the list has all of them, and who is selected in it is drawn alone and named', async () => {
  const desk = await openCrowd();
  await view(desk, 'List');
  await counts(rows(desk, 'Actors'), 100);
  await desk.button('Show 100 more of 800').first().click();
  await counts(rows(desk, 'Actors'), 200);
  await rows(desk, 'Actors').filter({ hasText: 'Person 11-4' }).getByRole('rowheader').click();
  await reads(desk.title, 'Person 11-4');
  await view(desk, 'Canvas');
  await expect.poll(async () => (await desk.node('official:s11-4')).label).toBe('Person 11-4');
  expect(await desk.marked('nodes', 'selected')).toEqual(['official:s11-4']);
});

test('a link of nine hundred actors is restored with every place', async () => {
  const desk = await openCrowd();
  await settled(desk);
  const before = await clusters(desk);
  await expect.poll(() => new URL(desk.page.url()).hash).toContain('&at=');
  expect(new URL(desk.page.url()).search.length).toBeLessThan(6000);
  await desk.page.reload();
  await note(desk).waitFor();
  await settled(desk);
  const labels = (list: typeof before) => list.map(({ id, label }) => `${id} ${label}`).toSorted();
  expect(labels(await clusters(desk))).toEqual(labels(before));
});

test('the filter and the search go by actors that are folded too', async () => {
  const desk = await openCrowd();
  await desk.search.fill('Person 59-13');
  await desk.options.first().click();
  await reads(desk.title, 'Person 59-13');
  await expect.poll(async () => (await desk.node('official:s59-13')).label).toBe('Person 59-13');
  await desk.legend.getByRole('checkbox', { name: /^Influence/u }).click();
  await reads(desk.status, '0 of 900 ties shown');
});
