import { expect, test } from 'vitest';
import { reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

const labels = async (desk: Desk) => (await desk.picture()).nodes.map((node) => node.label);
const ukrainian = (desk: Desk) => desk.page.getByRole('region', { name: 'Показана спроба впливу' }).waitFor();

test('switches to Ukrainian and back without a reload: names, labels, terms, dates and what is being read', async () => {
  const desk = await open();
  await desk.page.evaluate(() => Object.assign(window, { unreloaded: true }));
  await desk.clickTie('tie:chn-prk-influence-dprk-deployment');
  await reads(desk.title, 'Beijing may signal');
  const before = await desk.places();
  await desk.page.getByRole('combobox', { name: 'Language' }).selectOption('Українська');
  const body = desk.page.locator('body');
  await reads(body, 'Пекін може подати Пхеньяну сигнал обмежити розгортання або припинити його зовсім.');
  await reads(body, 'Сполучені Штати → Китай → Північна Корея');
  await reads(body, '29 жовтня 2024');
  await reads(body, 'Родина колір Вплив 8 Партнерство 7 Тиск 7');
  await reads(body, '19 акторів 22 зв’язки');
  await reads(body, 'Стримує поведінку: Північна Корея');
  await reads(body, '¶8');
  expect(await labels(desk)).toContain('Кім Чен Ин');
  expect(await labels(desk)).not.toContain('Kim Jong Un');
  expect(await desk.page.locator('html').getAttribute('lang')).toBe('uk');
  expect(desk.linked('lang')).toBe('uk');
  expect(await desk.places()).toEqual(before);
  await desk.page.getByRole('combobox', { name: 'Мова' }).selectOption('English');
  await reads(desk.title, 'Beijing may signal');
  expect(await labels(desk)).toContain('Kim Jong Un');
  expect(await desk.page.evaluate(() => 'unreloaded' in window)).toBe(true);
});

test('speaks the language of the browser at the first visit, and remembers the one chosen', async () => {
  const desk = await open('/', { locale: 'uk-UA', until: ukrainian });
  await desk.page.getByRole('combobox', { name: 'Мова' }).selectOption('English');
  await desk.headline.waitFor();
  const { origin } = new URL(desk.page.url());
  await desk.page.goto(origin);
  await desk.ready();
  expect(await labels(desk)).toContain('North Korea');
});

test('paths and their reasons are told in Ukrainian, and search finds by either language', async () => {
  const desk = await open('/?lang=uk', { until: ukrainian });
  await desk.button('Простежити шляхи').click();
  const body = desk.page.locator('body');
  await reads(body, '6 шляхів');
  await reads(body, 'Стримав би: Північна Корея');
  expect(await body.innerText()).not.toMatch(/A sourced leverage attempt|independent/u);
  await desk.page.getByRole('combobox', { name: 'Пошук акторів' }).fill('North Korea');
  await reads(desk.options.first(), /^Північна Корея Держава · збіг: «North Korea»/u);
});
