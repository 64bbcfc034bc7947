import { expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

const palette = (desk: Desk) => desk.page.getByRole('dialog', { name: 'Commands' });
const items = (desk: Desk) => palette(desk).getByRole('menuitem');
const focused = (desk: Desk) => palette(desk).locator('[role=menuitem][data-focused]');

/** Opens the palette by its key, types, and takes what comes first. */
async function take(desk: Desk, typed: string, first: string | RegExp): Promise<void> {
  await desk.page.keyboard.press('Control+k');
  await desk.page.keyboard.type(typed);
  await reads(focused(desk), first);
  await desk.page.keyboard.press('Enter');
  await counts(palette(desk), 0);
}

test('does an act by name on the actor under the keyboard, and gives the focus back', async () => {
  const desk = await open();
  const all = await desk.actors();
  await desk.canvas.focus();
  await desk.page.keyboard.press('ArrowRight');
  const [cursor = ''] = await desk.marked('nodes', 'cursor');
  await desk.page.keyboard.press('Control+k');
  await reads(palette(desk).locator('header').first(), /^Acts on /u);
  await reads(items(desk).filter({ hasText: /^Expand/u }), / E$/u);
  await desk.page.keyboard.press('Escape');
  await counts(palette(desk), 0);
  await expect.poll(() => desk.marked('nodes', 'cursor')).toEqual([cursor]);
  await take(desk, 'hide', /^Hide .* Delete$/u);
  await draws(desk, ...all.filter((id) => id !== cursor));
  await expect.poll(() => desk.canvas.evaluate((element) => element === document.activeElement)).toBe(true);
  await take(desk, 'undo', /^Undo Ctrl Z$/u);
  await draws(desk, ...all);
});

test('goes to actors of the whole graph, in either language', async () => {
  const desk = await open('/?in=state:DEU&at=0.0&pin=0&lang=en', { until: (each) => each.atRest() });
  await take(desk, 'КНДР', /^Go to North Korea matches “КНДР”$/u);
  await draws(desk, 'state:DEU', 'state:PRK');
  await reads(desk.title, 'North Korea');
});

test('works while text is typed, and leads on into a field', async () => {
  const desk = await open();
  await desk.search.fill('Kor');
  await take(desk, 'search act', /^Search actors \/$/u);
  await expect.poll(() => desk.search.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('filters, changes language and theme, and says what is not there', async () => {
  const desk = await open();
  await take(desk, 'pressure', 'Hide ties of the family Pressure');
  await reads(desk.status, '15 of 22 ties shown');
  await take(desk, 'clear', 'Clear the filter');
  await reads(desk.status, '22 ties');
  await desk.page.keyboard.press('Control+k');
  await desk.page.keyboard.type('zzqqxx');
  await reads(palette(desk), 'No act and no actor is called “zzqqxx”.');
  await desk.page.keyboard.press('Escape');
  await desk.page.keyboard.press('Escape');
  await counts(palette(desk), 0);
  await take(desk, 'dark', 'Theme: dark');
  await expect.poll(() => desk.page.locator('html').getAttribute('data-theme')).toBe('dark');
  await take(desk, 'укр', 'Language: Українська');
  await desk.page.keyboard.press('Control+k');
  await reads(desk.page.getByRole('dialog', { name: 'Команди' }), 'Показати списком');
});
