import { expect, test } from 'vitest';
import { counts, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';
import { contains, overlap } from './picture.ts';

const { open } = suite();

async function arrange(desk: Desk, name: string, layout: string): Promise<void> {
  await desk.button('Arrange').click();
  await desk.page.getByRole('menuitemradio', { name }).click();
  await expect.poll(() => desk.linked('by')).toBe(layout);
  await desk.atRest();
}

test('each arrangement of the list places everybody in view, with no name on another, and says what places mean', async () => {
  const desk = await open();
  const seen = new Set([JSON.stringify(await desk.places())]);
  for (const [name, layout, caption] of [
    ['By nearness', 'force', null],
    ['Left to right', 'flow', 'Arranged left to right'],
    ['In rings', 'concentric', 'Arranged in rings'],
    ['As on a map', 'geographic', 'Arranged as on a map'],
    ['By time', 'timeline', 'Arranged by the first date'],
  ] as const) {
    await arrange(desk, name, layout);
    seen.add(JSON.stringify(await desk.places()));
    const { nodes, canvas } = await desk.picture();
    const crossing = nodes.flatMap((one, index) =>
      nodes.slice(index + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.id} ${other.id}`] : [])),
    );
    expect({ name, crossing }).toEqual({ name, crossing: [] });
    const outside = nodes.filter(({ box }) => !contains(canvas, box)).map(({ id }) => id);
    expect({ name, outside }).toEqual({ name, outside: [] });
    if (caption) await reads(desk.page.locator('.layers-caption'), caption);
    else await counts(desk.page.locator('.layers-caption'), 0);
  }
  expect(seen.size).toBe(6);
});

test('labels stand over the columns of a timeline, and an undated actor stands apart', async () => {
  const desk = await open();
  await arrange(desk, 'By time', 'timeline');
  const { nodes } = await desk.picture();
  const at = (id: string) => nodes.find((node) => node.id === id)?.x ?? Number.NaN;
  const label = (text: string) => nodes.find((node) => node.label === text)?.x ?? Number.NaN;
  expect(at('state:USA')).toBeLessThan(at('state:RUS'));
  expect(Math.abs(label('29 October 2024') - at('state:USA'))).toBeLessThan(
    Math.abs(label('date unknown') - at('state:USA')),
  );
  // A label is no actor: nothing happens to it, and the keyboard passes it by.
  const { x, y } = nodes.find((node) => node.label === 'date unknown') ?? { x: 0, y: 0 };
  await desk.page.mouse.click(x, y);
  await counts(desk.panel, 0);
});

test('one Ctrl+Z takes an arrangement back, and the link restores it', async () => {
  const desk = await open();
  const before = await desk.places();
  await desk.canvas.focus();
  await desk.page.keyboard.press('g');
  await desk.page.keyboard.type('in rings');
  await desk.page.keyboard.press('Enter');
  await expect.poll(() => desk.linked('by')).toBe('concentric');
  await desk.atRest();
  await expect.poll(() => desk.places()).not.toEqual(before);
  const after = await desk.places();
  const copy = await open(desk.link, { until: (each) => each.atRest() });
  expect(await copy.places()).toEqual(after);
  await reads(copy.page.locator('.layers-caption'), 'Arranged in rings');
  await desk.canvas.focus();
  await desk.page.keyboard.press('Control+z');
  await expect.poll(() => desk.places()).toEqual(before);
  await counts(desk.page.locator('.layers-caption'), 0);
  await desk.page.keyboard.press('h');
  await reads(desk.page.getByRole('listbox', { name: 'Steps of this visit' }), /arrange in rings/iu);
});
