import { expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

const bar = (desk: Desk) => desk.page.getByRole('toolbar', { name: 'Acts on the selected actors' });
const inBar = (desk: Desk, name: string) => bar(desk).getByRole('button', { name, exact: true });

async function addTo(desk: Desk, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await desk.page.keyboard.down('Shift');
    await desk.clickActor(id);
    await desk.page.keyboard.up('Shift');
  }
}

test('a click with Shift adds actors; hiding them is one step of the history', async () => {
  const desk = await open();
  const all = await desk.actors();
  await addTo(desk, 'state:CHN', 'state:RUS', 'org:nato');
  await reads(bar(desk), /^3 actors selected/u);
  expect(await desk.marked('nodes', 'selected')).toEqual(['org:nato', 'state:CHN', 'state:RUS']);
  await addTo(desk, 'org:nato');
  await reads(bar(desk), /^2 actors selected/u);
  await inBar(desk, 'Hide').click();
  await draws(desk, ...all.filter((id) => id !== 'state:CHN' && id !== 'state:RUS'));
  await counts(bar(desk), 0);
  await desk.button('Undo: hide China, Russia').click();
  await draws(desk, ...all);
  await reads(bar(desk), /^2 actors selected/u);
  await desk.page.keyboard.press('Escape');
  await counts(bar(desk), 0);
});

test('a frame drawn with Shift selects what is in it, and keeps only that', async () => {
  const desk = await open();
  await desk.atRest();
  const { nodes, canvas } = await desk.picture();
  const middle = (canvas.x1 + canvas.x2) / 2;
  const inside = nodes.filter(({ box }) => box.x2 < middle).map(({ id }) => id);
  expect(inside.length).toBeGreaterThan(2);
  await desk.page.keyboard.down('Shift');
  await desk.page.mouse.move(canvas.x1 + 3, canvas.y1 + 3);
  await desk.page.mouse.down();
  await desk.page.mouse.move(middle, canvas.y2 - 3, { steps: 5 });
  await desk.page.mouse.up();
  await desk.page.keyboard.up('Shift');
  await expect.poll(() => desk.marked('nodes', 'selected')).toEqual(expect.arrayContaining(inside));
  const selected = await desk.marked('nodes', 'selected');
  expect(selected.length).toBeLessThan(nodes.length);
  await inBar(desk, 'Keep only these').click();
  await draws(desk, ...selected);
});

test('the keyboard selects, pins and releases several, and a link restores it', async () => {
  const desk = await open();
  await desk.canvas.focus();
  await desk.page.keyboard.press('Space');
  await reads(desk.announcer, '1 actor selected');
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.keyboard.press('Space');
  await reads(desk.announcer, '2 actors selected');
  const selected = await desk.marked('nodes', 'selected');
  await desk.page.keyboard.press('x');
  await expect.poll(() => desk.marked('nodes', 'held')).toEqual(selected);
  const again = await open(desk.link);
  await reads(bar(again), /^2 actors selected/u);
  expect(await again.marked('nodes', 'held')).toEqual(selected);
  await inBar(again, 'Unpin').click();
  await expect.poll(() => again.marked('nodes', 'held')).toEqual([]);
  await again.page.keyboard.press('Control+z');
  await expect.poll(() => again.marked('nodes', 'held')).toEqual(selected);
  await again.canvas.focus();
  await again.page.keyboard.press('Control+a');
  await reads(bar(again), /^19 actors selected/u);
});

test('selected actors are dragged together, in one step', async () => {
  const desk = await open();
  await addTo(desk, 'org:nato', 'state:DEU');
  const before = await desk.places();
  await desk.atRest();
  const { x, y } = await desk.node('org:nato');
  await desk.page.mouse.move(x, y);
  await desk.page.mouse.down();
  await desk.page.mouse.move(x - 40, y + 20, { steps: 4 });
  await desk.page.mouse.up();
  await desk.button(/^Undo: move (NATO, Germany|Germany, NATO)$/u).waitFor();
  const after = await desk.places();
  for (const id of ['org:nato', 'state:DEU']) expect(after[id]?.x).toBeLessThan((before[id]?.x ?? 0) - 20);
  expect(after['state:CHN']).toEqual(before['state:CHN']);
});

test('finds paths between two, and reads who is selected in the panel', async () => {
  const desk = await open();
  await desk.clickActor('state:USA');
  await reads(desk.title, 'United States');
  await addTo(desk, 'state:PRK');
  await reads(desk.title, '2 actors selected');
  await inBar(desk, 'Paths between').click();
  await counts(desk.paths.getByRole('option'), 6);
});

test('the list ticks the same actors', async () => {
  const desk = await open();
  await addTo(desk, 'state:CHN');
  await desk.page.keyboard.press('l');
  const box = (name: string) => desk.page.getByRole('row', { name, exact: true }).getByRole('checkbox');
  await expect.poll(() => box('China').isChecked()).toBe(true);
  await box('Russia').check({ force: true });
  await reads(bar(desk), /^2 actors selected/u);
  await inBar(desk, 'Hide').click();
  await reads(desk.status, '17 actors');
});
