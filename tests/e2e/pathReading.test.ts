import { expect, test } from 'vitest';
import { counts, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

const ROUTE = ['state:USA', 'state:CHN', 'state:PRK'] as const;

/** The paths of the founding case, with the canvas at rest on the first. */
async function traced(options: Parameters<typeof open>[1] = {}): Promise<Desk> {
  const desk = await open('/?lang=en', options);
  await desk.button('Trace the paths').click();
  await counts(desk.paths.getByRole('option'), 6);
  return desk;
}

test('the list is in groups by tier, and each path says where it is weakest', async () => {
  const desk = await traced();
  const groups = desk.paths.getByRole('group');
  await counts(groups, 3);
  await reads(groups.nth(0), /^Documented, 1 path Documented United States/u);
  await reads(groups.nth(1), /^Supported, 3 paths/u);
  await reads(groups.nth(2), /^Structural, 2 paths/u);
  await reads(
    desk.paths.getByRole('option').first(),
    'score unknown · 2 hops · weakest hop: United States → China (weight unknown)',
  );
});

test('an answer that was cut says so', async () => {
  const many = 'from=state:USA,state:CHN,state:DEU&to=state:PRK,state:UKR,state:RUS&hops=6&ask=1&panel=paths&lang=en';
  const desk = await open(`/?in=state:USA,state:PRK&at=-50.0,50.0&${many}`, { until: (each) => each.paths.waitFor() });
  await reads(desk.panel, '20 paths');
  await reads(desk.panel, 'There are more paths than were asked for; these are the best.');
});

test('the path stands left to right, the rest dims, and everybody is in place again after', async () => {
  const desk = await open();
  const opening = await desk.places();
  await desk.button('Trace the paths').click();
  await reads(desk.legend, 'unknown weight: thin line, hollow head');
  const columns = async () => {
    const places = await desk.places();
    return ROUTE.map((id) => places[id] ?? { x: Number.NaN, y: Number.NaN });
  };
  await expect.poll(async () => new Set((await columns()).map(({ y }) => y)).size).toBe(1);
  const [usa, chn, prk] = (await columns()).map(({ x }) => x);
  expect((chn ?? 0) - (usa ?? 0)).toBe((prk ?? 0) - (chn ?? 0));
  expect((chn ?? 0) > (usa ?? 0)).toBe(true);
  const others = (await desk.actors()).filter((id) => !ROUTE.some((each) => each === id));
  expect(await desk.marked('nodes', 'faded')).toEqual(others);
  expect(await desk.marked('edges', 'unknown')).toContain('tie:usa-chn-influence-dprk-deployment');

  await desk.page.keyboard.press('v');
  expect(desk.linked('lay')).toBe('all');
  await expect.poll(async () => (await desk.marked('nodes', 'route')).includes('state:RUS')).toBe(true);
  await desk.page.keyboard.press('v');
  await expect.poll(() => desk.places()).toEqual(opening);
  await desk.page.keyboard.press('v');
  await expect.poll(() => desk.places()).not.toEqual(opening);
  await desk.page.keyboard.press('Escape');
  await counts(desk.panel, 0);
  await expect.poll(() => desk.places()).toEqual(opening);
  await desk.atRest();
});

test('a view that the reader has moved is given back as it was', async () => {
  const desk = await open();
  await desk.button('Zoom in').click();
  const moved = await desk.viewport();
  await desk.button('Trace the paths').click();
  await expect.poll(() => desk.viewport()).not.toEqual(moved);
  await desk.page.keyboard.press('Escape');
  await expect.poll(() => desk.viewport()).toEqual(moved);
});

test('two paths stand side by side, hop by hop, with what differs marked', async () => {
  const desk = await traced();
  await desk.panel.getByLabel('Compare with').selectOption({ index: 4 });
  const table = desk.panel.getByRole('region', { name: 'Paths 1 and 5, hop by hop' });
  await reads(table, /Hop 1 ?the same tie/u);
  await reads(table, /Hop 2 ?differs: tie, dates/u);
  await reads(table, /Hop 3 no such hop Russia → North Korea/u);
  await reads(table.locator('.marked').first(), 'dates unknown');
  await reads(table, 'News article of late November 2024');
  expect(desk.linked('beside')).toBe('5');
  expect(await desk.marked('nodes', 'route')).toEqual(['state:CHN', 'state:PRK', 'state:RUS', 'state:USA']);
  await desk.paths.getByRole('option').nth(4).click();
  await counts(table, 0);
});

test('the same question on two dates: what is gained and what stays, and the other way round', async () => {
  const desk = await traced();
  await desk.panel.getByText('Compare two dates').click();
  await desk.typeDay(desk.panel, 'Holds on', '2024-10-01');
  await desk.typeDay(desk.panel, 'and on', '2024-11-24');
  const table = desk.panel.getByRole('table', { name: 'Compare two dates' });
  await reads(table, /on 1 October 2024 on 24 November 2024 Gained \(3\)/u);
  await reads(table, /United States → China → North Korea .*no number 1 · Documented/u);
  await reads(table, 'Same (3)');
  expect([desk.linked('asof'), desk.linked('then')]).toEqual(['2024-10-01', '2024-11-24']);
  await desk.button('Ask about the second date instead').click();
  await reads(table, /on 24 November 2024 on 1 October 2024 Lost \(3\)/u);
  await counts(desk.paths.getByRole('option'), 6);
  const copy = await open(desk.link, { until: (each) => each.paths.waitFor() });
  await reads(copy.panel.getByRole('table', { name: 'Compare two dates' }), 'Lost (3)');
});

test('says why a path stands where it does, and multiplies its weights out', async () => {
  const desk = await traced();
  await desk.page.keyboard.press('j');
  await desk.panel.getByText('Why this order').click();
  await reads(desk.panel, 'After path 1: Documented comes before Supported.');
  await reads(
    desk.panel,
    'Before path 3: tier, score and length are the same, so the id of the first tie that differs decides: tie:usa-chn-influence-dprk-deployment comes before tie:usa-chn-pressure-dprk-deployment.',
  );
  const weights = desk.panel.getByRole('table', { name: 'Weights, multiplied out' });
  await reads(weights, 'United States → China unknown unknown 1.000 1.000 unknown');
  await reads(desk.panel, 'Score: unknown × unknown = unknown');
  for (let step = 0; step < 3; step += 1) await desk.page.keyboard.press('j');
  await reads(weights, /China → Russia unknown \S+ 1\.000 0\.500 unknown/u);
});

test('copies a path as text and as Markdown, with every source', async () => {
  const desk = await traced();
  const copied = () => desk.page.evaluate(() => navigator.clipboard.readText());
  await desk.button('Copy with citations').click();
  await reads(desk.panel.getByRole('status').filter({ hasText: 'clipboard' }), 'The path is on the clipboard');
  const text = await copied();
  expect(text).toMatch(/^United States → China → North Korea\n/u);
  for (const place of ['¶1', '¶2', '¶5', '¶7', '¶8']) expect(text).toContain(`${place}, reported by`);
  expect(text).toContain('licence Apache-2.0');
  expect(text).toContain('Question: From United States to North Korea, at most 3 hops.');
  const [, link = ''] = /<(http[^>]+)>\n$/u.exec(text) ?? [];
  await desk.button('Copy as Markdown').click();
  await expect.poll(copied).toMatch(/^## United States → China → North Korea\n/u);
  const copy = await open(link.replace(/^https?:\/\/[^/]+/u, ''), { until: (each) => each.paths.waitFor() });
  await reads(copy.announcer, 'Path 1 of 6: United States → China → North Korea. Hop 1 of 2.');
});

test('without a clipboard the text stands there, selected', async () => {
  const desk = await traced({
    // As on a page that is not served securely.
    prepare: (each) =>
      each.page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
  });
  await desk.button('Copy with citations').click();
  const area = desk.panel.getByRole('textbox', { name: 'The path as text' });
  await reads(desk.panel, 'The browser refused the clipboard.');
  expect(await area.inputValue()).toContain('¶7');
  expect(await area.evaluate((each: HTMLTextAreaElement) => each.selectionEnd - each.selectionStart)).toBe(
    (await area.inputValue()).length,
  );
});

test('the picture is in the middle again after Hide and after Collapse', async () => {
  const desk = await open();
  // The panel takes room, and the picture moves over for it: that is not what is looked at here.
  await desk.clickActor('state:DEU');
  await desk.page.waitForFunction(() => (window.backchannel?.graph.width() ?? 0) < 800);
  await desk.atRest();
  await desk.clickActor('org:nato-ukraine-council');
  await reads(desk.title, 'NATO');
  const before = await desk.viewport();
  await desk.button('Hide').click();
  await expect.poll(() => desk.viewport()).not.toEqual(before);
  await desk.atRest();
  await desk.clickActor('state:RUS');
  const actors = await desk.actors();
  await desk.button('Collapse').click();
  await expect.poll(() => desk.actors()).not.toEqual(actors);
  await desk.atRest();
});
