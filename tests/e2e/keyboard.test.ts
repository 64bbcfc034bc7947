import { expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

/** Fails at any use of the mouse. */
const withoutMouse = (desk: Desk) =>
  desk.page.evaluate(() => {
    const refuse = (event: Event) => {
      if (event.isTrusted && event instanceof PointerEvent && event.pointerId >= 0 && event.pointerType === 'mouse')
        console.error('The mouse was used');
    };
    document.addEventListener('pointerdown', refuse, true);
  });

test('the whole journey goes without a mouse', async () => {
  const desk = await open();
  await withoutMouse(desk);
  const press = async (...keys: string[]) => {
    for (const key of keys) await desk.page.keyboard.press(key);
  };

  await press('/');
  await desk.page.keyboard.type('Кім Чен Ин');
  await reads(desk.options.first(), /^Kim Jong Un/u);
  await press('ArrowDown', 'Enter');
  await reads(desk.title, 'Kim Jong Un');
  await reads(desk.announcer, 'Kim Jong Un, Official. 1 visible tie.');

  await press('ArrowLeft');
  await reads(desk.announcer, 'China, State. 9 visible ties.');
  await press('Enter');
  await reads(desk.title, 'China');
  await press('Delete');
  await reads(desk.status, '18 actors');
  await press('Control+z');
  await reads(desk.status, '19 actors');
  await press('Control+Shift+Z');
  await reads(desk.status, '18 actors');
  await press('Control+z');
  await reads(desk.status, /^19 actors 22 ties$/u);

  await press('p');
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.matches('.path-form input'))).toBe(true);
  await desk.page.keyboard.type('United St');
  await reads(desk.options.first(), /^United States/u);
  await press('ArrowDown', 'Enter', 'Tab', 'Tab');
  await desk.page.keyboard.type('North Kor');
  await reads(desk.options.first(), /^North Korea/u);
  await press('ArrowDown', 'Enter');
  await expect.poll(() => desk.chosen('To')).toEqual(['North Korea']);
  await press('Enter');
  await counts(desk.paths.getByRole('option'), 6);
  expect(desk.linked('path')).toBe('1');
});

test('every shortcut of the help sheet does what the sheet says', async () => {
  const desk = await open('/?in=state:DEU&at=0.0&pin=0&lang=en', { until: (each) => each.atRest() });
  await withoutMouse(desk);
  const press = (key: string) => desk.page.keyboard.press(key);
  await press('?');
  const sheet = desk.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await reads(sheet, 'Expand the actor');
  await press('l');
  await press('Escape');
  await counts(sheet, 0);
  await counts(desk.canvas, 1);

  await desk.canvas.focus();
  await reads(desk.announcer, 'Germany, State. No visible ties.');
  await press('e');
  await draws(desk, 'state:DEU', 'state:PRK');
  await press('c');
  await draws(desk, 'state:DEU');
  await press('Enter');
  await reads(desk.title, 'Germany');
  await press('Escape');
  await counts(desk.panel, 0);

  await desk.page.evaluate(() => void window.backchannel?.graph.viewport({ zoom: 0.4, pan: { x: 10, y: 10 } }));
  await press('f');
  await desk.atRest();
  await press('l');
  await desk.page.getByRole('region', { name: 'Actors and ties as tables' }).waitFor();
  await press('l');
  await desk.canvas.waitFor();
});

test('arrows reach every actor of the opening view', async () => {
  const desk = await open();
  const all = await desk.actors();
  const cursor = async () => (await desk.marked('nodes', 'cursor'))[0] ?? '';
  await desk.canvas.focus();
  // Random presses, from a fixed seed, wander everywhere that can be reached.
  const reached = new Set([await cursor()]);
  let random = 7;
  for (let step = 0; step < 250 && reached.size < all.length; step += 1) {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    await desk.page.keyboard.press(
      ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'][(random >> 12) % 4] ?? 'ArrowUp',
    );
    reached.add(await cursor());
  }
  expect(all.filter((id) => !reached.has(id))).toEqual([]);
});

test('single keys can be switched off for readers who dictate, and stay off', async () => {
  const desk = await open();
  await desk.page.keyboard.press('?');
  await desk.page.getByRole('checkbox', { name: /^Single-key shortcuts/u }).uncheck();
  await desk.page.keyboard.press('Escape');
  await counts(desk.page.getByRole('dialog'), 0);
  await desk.page.keyboard.press('l');
  await desk.page.keyboard.press('?');
  await desk.page.reload();
  await desk.ready();
  await desk.page.keyboard.press('l');
  await desk.page.keyboard.press('p');
  await counts(desk.page.getByRole('dialog'), 0);
  await counts(desk.canvas, 1);
  await counts(desk.panel, 0);
});
