import { expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

const GERMANY = '/?in=state:DEU&at=0.0&pin=0&lang=en';
const steps = (desk: Desk) => desk.page.getByRole('listbox', { name: 'Steps of this visit' }).getByRole('option');

async function zoomIn(desk: Desk): Promise<void> {
  const before = desk.linked('cam');
  await desk.page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => desk.linked('cam')).not.toBe(before);
}

/** Drags empty canvas, and waits until the link has it. */
async function pan(desk: Desk, by: { x: number; y: number }): Promise<void> {
  const { canvas } = await desk.picture();
  const from = { x: canvas.x1 + 14, y: canvas.y1 + 60 };
  const before = desk.linked('cam');
  await desk.page.mouse.move(from.x, from.y);
  await desk.page.mouse.down();
  await desk.page.mouse.move(from.x + by.x, from.y + by.y, { steps: 5 });
  await desk.page.mouse.up();
  await expect.poll(() => desk.linked('cam')).not.toBe(before);
}

test('each act has a name in the history; undo and redo say what they do, by button and by key', async () => {
  const desk = await open();
  const all = await desk.actors();
  expect(await desk.button('Undo').isDisabled()).toBe(true);
  await desk.clickActor('state:CHN');
  await desk.button('Hide').click();
  await draws(desk, ...all.filter((id) => id !== 'state:CHN'));
  await reads(desk.status, /^18 actors 13 ties$/u);
  await desk.legend.getByRole('checkbox', { name: /^Pressure/u }).click();
  await reads(desk.status, 'of 13 ties shown');
  await desk.button('Undo: filter by Family: Influence, Partnership').click();
  await reads(desk.status, /^18 actors 13 ties$/u);
  await desk.canvas.focus();
  await desk.page.keyboard.press('Control+z');
  await draws(desk, ...all);
  await desk.button('Redo: hide China').waitFor();
  await desk.page.keyboard.press('Control+Shift+z');
  await draws(desk, ...all.filter((id) => id !== 'state:CHN'));
  await desk.button('Redo: filter by Family: Influence, Partnership').waitFor();
});

test('an act after an undo begins a branch, and every step of the list can be seen again', async () => {
  const desk = await open(GERMANY, { until: (each) => each.atRest() });
  await desk.clickActor('state:DEU');
  await desk.button('Expand').click();
  await draws(desk, 'state:DEU', 'state:PRK');
  await desk.button('Undo: expand Germany').click();
  await draws(desk, 'state:DEU');
  await desk.search.fill('Kursk');
  await desk.search.fill('Ukraine');
  await desk.options.filter({ hasText: 'Ukraine' }).first().click();
  await draws(desk, 'state:DEU', 'state:UKR');
  await desk.page.keyboard.press('h');
  await counts(steps(desk), 3);
  await reads(steps(desk).nth(0), '3 Show Ukraine now');
  await reads(steps(desk).nth(1), '2 Expand Germany another branch, after step 1');
  await reads(steps(desk).nth(2), '1 Open a link');
  await desk.page.keyboard.press('ArrowDown');
  await desk.page.keyboard.press('Enter');
  await draws(desk, 'state:DEU', 'state:PRK');
  await reads(steps(desk).nth(0), '3 Show Ukraine another branch, after step 1');
  await desk.page.keyboard.press('Escape');
  await counts(steps(desk), 0);
  await desk.button('Undo: expand Germany').waitFor();
});

test('a drag is taken back, and nothing else', async () => {
  const desk = await open();
  const before = await desk.places();
  const { x, y } = await desk.node('org:nato');
  await desk.page.mouse.move(x, y);
  await desk.page.mouse.down();
  await desk.page.mouse.move(x - 60, y + 20, { steps: 4 });
  await desk.page.mouse.up();
  await desk.button('Undo: move NATO').click();
  await expect.poll(() => desk.places()).toEqual(before);
});

test('reading a path is taken back with the actors that it brought', async () => {
  const desk = await open();
  await desk.button('Trace the paths').click();
  await desk.paths.getByRole('option').nth(2).click();
  await desk.button('Undo: read path 3').click();
  await reads(desk.announcer, 'Path 1 of 6');
  await desk.button('Redo: read path 3').click();
  await reads(desk.announcer, 'Path 3 of 6');
});

test('Back and Forward restore where the reader had panned and zoomed to', async () => {
  const desk = await open();
  await pan(desk, { x: 90, y: 40 });
  const panned = await desk.viewport();
  await desk.clickIn('state:CHN');
  await reads(desk.title, 'China');
  await desk.button('Hide').click();
  await reads(desk.status, '18 actors');
  await zoomIn(desk);
  await pan(desk, { x: -50, y: 70 });
  const zoomed = await desk.viewport();
  expect(zoomed).not.toEqual(panned);
  await desk.page.goBack();
  await reads(desk.title, 'China');
  await expect.poll(() => desk.viewport()).toEqual(panned);
  await desk.page.goBack();
  await counts(desk.panel, 0);
  await expect.poll(() => desk.viewport()).toEqual(panned);
  await desk.page.goForward();
  await desk.page.goForward();
  await reads(desk.status, '18 actors');
  await expect.poll(() => desk.viewport()).toEqual(zoomed);
});

test('a reload and a copied link look at the same part of the picture', async () => {
  const desk = await open();
  await zoomIn(desk);
  await pan(desk, { x: 70, y: -30 });
  const { zoom, x, y } = await desk.viewport();
  const near = async (other: Desk) => {
    const seen = await other.viewport();
    return Math.abs(seen.zoom - zoom) < 0.002 && Math.abs(seen.x - x) < 2 && Math.abs(seen.y - y) < 2;
  };
  const copy = await open(desk.link, { until: (each) => each.status.waitFor() });
  await expect.poll(() => near(copy)).toBe(true);
  await copy.page.getByRole('button', { name: 'Fit to screen' }).click();
  await expect.poll(() => copy.linked('cam')).toBe(null);
  await copy.atRest();
});
