import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';

const { open } = suite();

const ONE_ACTOR = '/?in=state:DEU&at=0.0&pin=0&lang=en';

test('finds who is meant, in either language, by any name and by near spellings', async () => {
  const desk = await open();
  for (const [typed, name, because] of [
    ['North Korea', 'North Korea', 'North Korea State'],
    ['КНДР', 'North Korea', 'matches “КНДР”'],
    ['Кім Чен Ин', 'Kim Jong Un', 'matches “Кім Чен Ин”'],
    ['Kim Jong-un', 'Kim Jong Un', 'Kim Jong Un Official'],
    ['beijing', 'China', 'matches “Beijing”'],
    ['Blinkin', 'Antony Blinken', 'Antony Blinken Official'],
  ] as const) {
    await desk.search.pressSequentially(typed);
    await reads(desk.options.first(), new RegExp(`^${name} .*`, 'u'));
    await reads(desk.options.first(), because);
    await desk.options.first().click();
    await reads(desk.title, name);
    expect(await desk.search.inputValue()).toBe('');
  }
});

test('brings an actor onto the canvas and says of the others that they are there', async () => {
  const desk = await open(ONE_ACTOR, { until: (each) => each.atRest() });
  await draws(desk, 'state:DEU');
  await desk.search.fill('Germany');
  await reads(desk.options.first(), 'on the canvas');
  await desk.search.fill('Russia');
  await reads(desk.options.first(), /^Russia State/u);
  await desk.page.keyboard.press('ArrowDown');
  await desk.page.keyboard.press('Enter');
  await draws(desk, 'state:DEU', 'state:RUS');
  await reads(desk.title, 'Russia');
  await reads(desk.status, '2 actors');
});

test('looks among the actors of one kind, by its id or its name in the reader’s language', async () => {
  const desk = await open();
  await desk.search.fill('korea');
  await reads(desk.options.first(), /^Korean People’s Army Organization/u);
  const none = (other: string) => counts(desk.options.filter({ hasText: other }), 0);
  await desk.search.fill('state: korea');
  await reads(desk.options.first(), /^(North|South) Korea State/u);
  await none('Organization');
  await desk.search.fill('official:');
  await counts(desk.options.filter({ hasText: 'Official' }), 8);
  await none('State ');
  const ukrainian = await open('/?in=state:DEU&at=0.0&pin=0&lang=uk', { until: (each) => each.atRest() });
  await ukrainian.page.getByRole('combobox').first().fill('посадовець: кім');
  await reads(ukrainian.options.first(), /^Кім Чен Ин/u);
});

test('an empty search offers starred actors, then recent ones, after a reload too, and forgets', async () => {
  const desk = await open();
  for (const [id, name] of [
    ['state:CHN', 'China'],
    ['state:RUS', 'Russia'],
  ] as const) {
    await desk.clickActor(id);
    await reads(desk.title, name);
  }
  await desk.button('Star Russia').click();
  await desk.page.reload();
  await desk.ready();
  await desk.search.click();
  await reads(desk.options.nth(0), /^Russia State · starred · on the canvas$/u);
  await reads(desk.options.nth(1), /^China State · recent · on the canvas$/u);
  await desk.options.nth(1).click();
  await reads(desk.title, 'China');
  await desk.page.keyboard.press('/');
  await desk.options.filter({ hasText: 'Clear recent actors' }).click();
  await counts(desk.options.filter({ hasText: 'China' }), 0);
  await desk.search.fill('Ukraine');
  await reads(desk.options.first(), /^Ukraine State/u);
});

test('says that nobody is found, and what to try', async () => {
  const desk = await open();
  await desk.search.fill('zzqqxx');
  const answer = desk.page.locator('.search-popover');
  await reads(
    answer,
    'No actor matches “zzqqxx”. Try another spelling or language, or leave out the kind before the colon.',
  );
});

test('never lets the answer to an older search overwrite that to a newer one', async () => {
  const desk = await open();
  const late: Route[] = [];
  await desk.page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"search":"Ukraine"')) late.push(route);
    else await route.continue();
  });
  await desk.search.fill('Ukraine');
  await expect.poll(() => late.length).toBe(1);
  await desk.search.fill('Germany');
  await reads(desk.options.first(), /^Germany/u);
  // The real answer, now that nobody waits for it; the page may have hung up.
  for (const route of late) await route.fulfill({ response: await route.fetch() }).catch(() => undefined);
  await desk.page.evaluate(() => fetch('/healthz').then((response) => response.text()));
  // By when the page has nothing left to do, it would have drawn it.
  for (const _ of [1, 2, 3]) {
    await desk.page.evaluate(() => new Promise((idle) => requestAnimationFrame(() => requestIdleCallback(idle))));
  }
  expect((await desk.options.allInnerTexts()).filter((text) => text.includes('Ukraine'))).toEqual([]);
  await reads(desk.options.first(), /^Germany/u);
});

test('keeps up with fast typing: the list answers the whole text', async () => {
  const desk = await open();
  await desk.search.pressSequentially('Xi Jinping', { delay: 0 });
  await reads(desk.options.first(), /^Xi Jinping Official/u);
  await desk.search.fill('');
  await counts(desk.options, 0);
});

test('takes hostile texts for texts that nobody is called', async () => {
  const desk = await open();
  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    "' OR 1=1 //",
    '") MATCH (n) DETACH DELETE n //',
    '+-&&||!(){}[]^"~*?:\\/',
    '\u202Eevil\u0000 %00 ${7*7} {{7*7}}',
  ]) {
    await desk.search.fill(hostile);
    await reads(desk.page.locator('.search-popover'), /^No actor matches/u);
    await counts(desk.page.locator('img'), 0);
    await desk.search.fill('China');
    await reads(desk.options.first(), /^China/u);
  }
});
