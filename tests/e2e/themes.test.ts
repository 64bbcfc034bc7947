import { expect, test } from 'vitest';
import { reads, suite } from './desk.ts';
import { coloursAround } from './picture.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

const theme = (desk: Desk) => desk.page.getByRole('combobox', { name: 'Theme' });
const ukraine = async (desk: Desk) => coloursAround(desk.page, await desk.node('state:UKR'), 4);
const page = (desk: Desk) => desk.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

test('follows the system, light and dark, on the page and on the canvas', async () => {
  const desk = await open('/', { colorScheme: 'dark' });
  expect(await page(desk)).toBe('dark');
  expect(await ukraine(desk)).toContain('#394559');
  await desk.page.emulateMedia({ colorScheme: 'light' });
  expect(await page(desk)).toBe('light');
  await expect.poll(() => ukraine(desk)).toContain('#dbe1ea');
});

test('is switched by the reader without a reload, kept in the link and for the next visit', async () => {
  const desk = await open();
  await theme(desk).selectOption('Dark');
  await expect.poll(() => ukraine(desk)).toContain('#394559');
  expect(desk.linked('theme')).toBe('dark');
  await desk.page.goto(new URL(desk.page.url()).origin);
  await desk.ready();
  expect(await page(desk)).toBe('dark');
  await theme(desk).selectOption('Light');
  await expect.poll(() => ukraine(desk)).toContain('#dbe1ea');
});

test('a reader who asked for less motion gets none: the picture is in place at once', async () => {
  const desk = await open('/', { reducedMotion: 'reduce' });
  const durations = await desk.page.evaluate(async () => {
    const graph = window.backchannel?.graph;
    const asked: unknown[] = [];
    const animate = graph?.animate.bind(graph);
    Object.assign(graph ?? {}, {
      animate: (to: never, options: { duration: number }) => {
        asked.push(options.duration);
        return animate?.(to, options);
      },
    });
    Object.assign(window, { asked });
    return asked;
  });
  expect(durations).toEqual([]);
  await desk.clickActor('state:CHN');
  await reads(desk.title, 'China');
  await desk.atRest();
  const asked = await desk.page.evaluate(() => (window as unknown as { asked: number[] }).asked);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every((duration) => duration === 0)).toBe(true);
  const moving = await desk.page.evaluate(
    () => document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration) > 10).length,
  );
  expect(moving).toBe(0);
});
