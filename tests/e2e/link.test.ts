import { expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';
import { launchBrowser } from '../support/browser.ts';
import { Desk } from './deskPage.ts';

const { open } = suite();

test('a copied link restores the view in another browser: actors, places, filter, selection, language', async () => {
  const desk = await open();
  await desk.clickActor('org:nato');
  await desk.button('Hide').click();
  await desk.legend.getByRole('checkbox', { name: /^Planned/u }).click();
  await desk.typeDay(desk.legend, 'Holds on', '2024-11-24');
  await desk.clickTie('tie:deu-prk-pressure-dprk-deployment');
  await reads(desk.title, 'Germany will tighten');
  await desk.page.getByRole('combobox', { name: 'Language' }).selectOption('Українська');
  await expect.poll(() => desk.linked('lang')).toBe('uk');
  const before = await desk.picture();

  const { browser, close } = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const copy = new Desk(page, new URL(desk.page.url()).origin);
    await page.goto(desk.page.url());
    await reads(page.locator('.tie-title'), 'Німеччина посилить санкції');
    await copy.atRest();
    const after = await copy.picture();
    const model = (picture: typeof before) => ({
      nodes: picture.nodes.map(({ id, label, classes }) => ({ id, label, classes })),
      edges: picture.edges.map(({ id, classes }) => ({ id, classes })),
    });
    expect(model(after)).toEqual(model(before));
    expect(await copy.places()).toEqual(await desk.places());
    await reads(page.locator('.status-bar'), /Показано 18 із 21/u);
    expect(copy.link).toBe(desk.link);
  } finally {
    await close();
  }
});

test('a copied link restores the path, the hop and the theme', async () => {
  const desk = await open();
  await desk.page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await desk.button('Trace the paths').click();
  await desk.paths.getByRole('option').nth(4).click();
  await desk.page.getByRole('button', { name: 'Next hop' }).click();
  await reads(desk.announcer, 'Path 5 of 6: United States → China → Russia → North Korea. Hop 2 of 3.');
  const copy = await open(desk.link, { until: (each) => each.paths.waitFor() });
  await reads(copy.announcer, 'Path 5 of 6: United States → China → Russia → North Korea. Hop 2 of 3.');
  expect(await copy.marked('edges', 'hop')).toEqual(await desk.marked('edges', 'hop'));
  expect(await copy.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});

test('Back and Forward take acts back one by one and keep the layout', async () => {
  const desk = await open();
  const opening = await desk.places();
  await desk.clickActor('state:CHN');
  await reads(desk.title, 'China');
  await desk.button('Hide').click();
  await reads(desk.status, '18 actors');
  await desk.legend.getByRole('checkbox', { name: /^Pressure/u }).click();
  await reads(desk.status, 'of 13 ties shown');
  await desk.page.goBack();
  await reads(desk.status, /^18 actors 13 ties$/u);
  await desk.page.goBack();
  await reads(desk.status, /^19 actors 22 ties$/u);
  await reads(desk.title, 'China');
  await desk.page.goBack();
  await counts(desk.panel, 0);
  await desk.atRest();
  expect(await desk.places()).toEqual(opening);
  await desk.page.goForward();
  await reads(desk.title, 'China');
  await desk.page.goForward();
  await reads(desk.status, '18 actors');
});

test('a link with hostile, broken and outdated parts does nothing but say what it left out', async () => {
  const evil = encodeURIComponent('<img src=x onerror=alert(1)>');
  const link = `/?in=state:DEU,state:NOWHERE,${evil},__proto__&at=0.0,50.0,x&pin=0,99&fam=PRESSURE,${evil}&sel=${evil}&asof=2024-02-31&hops=99&mode=%E0%A4%A&lang=javascript:alert(1)&constructor=1&panel=${evil}`;
  const desk = await open(link, { until: (each) => each.atRest() });
  await draws(desk, 'state:DEU');
  await reads(desk.page.locator('.banners'), 'Parts of the link could not be used and were left out');
  await reads(desk.page.locator('.banners'), 'The graph does not have these actors of the link: state:NOWHERE.');
  await reads(desk.page.locator('.banners'), '<img src=x onerror=alert(1)>');
  await counts(desk.page.locator('img'), 0);
  while ((await desk.button('Dismiss').count()) > 0) await desk.button('Dismiss').first().click();
  await counts(desk.page.locator('.banners output'), 0);
});

test('a link to an entry that the graph does not have says so', async () => {
  const desk = await open('/?in=state:DEU&at=0.0&sel=tie:gone&lang=en', { until: (each) => each.panel.waitFor() });
  await reads(desk.panel, 'The graph has no entry “tie:gone”. The link may be older than the data.');
});
