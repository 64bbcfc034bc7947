import { expect, test } from 'vitest';
import { counts, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

const map = (desk: Desk) => desk.page.locator('.minimap');

async function zoomIn(desk: Desk, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await desk.page.getByRole('button', { name: 'Zoom in' }).click();
}

test('beside a part of the picture a small map shows the whole; dragging there moves the view, and the link has it', async () => {
  const desk = await open();
  await counts(map(desk), 0);
  await zoomIn(desk, 4);
  await map(desk).waitFor();
  // A dot for each actor.
  const dots = await map(desk).locator('.minimap-dots').first().getAttribute('d');
  expect(dots?.match(/M/gu)).toHaveLength((await desk.actors()).length);
  const { x, y, width, height } = (await map(desk).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const corners = [
    { x: x + 12, y: y + 12 },
    { x: x + width - 12, y: y + height - 12 },
  ] as const;
  await desk.page.mouse.move(corners[0].x, corners[0].y);
  await desk.page.mouse.down();
  const there = await desk.viewport();
  await desk.page.mouse.move(corners[1].x, corners[1].y, { steps: 4 });
  const here = await desk.viewport();
  await desk.page.mouse.up();
  expect(here.zoom).toBe(there.zoom);
  expect(here.x).toBeLessThan(there.x);
  expect(here.y).toBeLessThan(there.y);
  await expect.poll(() => desk.linked('cam')).not.toBeNull();
  // The frame is around what is pointed at.
  const frame = (await map(desk).locator('.minimap-frame').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(Math.abs(frame.x + frame.width / 2 - corners[1].x)).toBeLessThan(3);
  expect(Math.abs(frame.y + frame.height / 2 - corners[1].y)).toBeLessThan(3);
  await desk.canvas.focus();
  await desk.page.keyboard.press('f');
  await desk.atRest();
  await counts(map(desk), 0);
});

test('M puts the map away, and it stays away', async () => {
  const desk = await open();
  await zoomIn(desk, 4);
  await map(desk).waitFor();
  await desk.canvas.focus();
  await desk.page.keyboard.press('m');
  await counts(map(desk), 0);
  // The link has the part in view once the reader has come to rest.
  await expect.poll(() => desk.linked('cam')).not.toBeNull();
  await desk.page.reload();
  await reads(desk.status, '22 ties');
  await expect.poll(async () => (await desk.actors()).length).toBe(19);
  await counts(map(desk), 0);
  await desk.canvas.focus();
  await desk.page.keyboard.press('m');
  await map(desk).waitFor();
});
