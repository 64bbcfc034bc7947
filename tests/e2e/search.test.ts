import { expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';

const { open } = suite();

const ONE_ACTOR = '/?in=state:DEU&at=0.0&pin=0&lang=en';

for (const [typed, named, because] of [
  ['North Korea', /^North Korea State/u, ''],
  ['КНДР', /^North Korea State/u, 'matches “КНДР”'],
  ['Кім Чен Ин', /^Kim Jong Un Official/u, 'matches “Кім Чен Ин”'],
  ['Kim Jong-un', /^Kim Jong Un Official/u, 'Kim Jong'],
  ['beijing', /^China State/u, 'matches'],
  ['Blinkin', /^Antony Blinken Official/u, ''],
] as const) {
  test(`finds who is meant by “${typed}”`, async () => {
    const desk = await open();
    await desk.search.pressSequentially(typed);
    await reads(desk.options.first(), named);
    await reads(desk.options.first(), because);
    await desk.options.first().click();
    await reads(desk.title, named.source.includes('Korea') ? 'North Korea' : /^(Kim Jong Un|China|Antony Blinken)$/u);
  });
}

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

test('says that nobody is found, and what to try', async () => {
  const desk = await open();
  await desk.search.fill('zzqqxx');
  const answer = desk.page.locator('.search-popover');
  await reads(answer, 'No actor matches “zzqqxx”. Try another spelling or language.');
});

test('never lets the answer to an older search overwrite that to a newer one', async () => {
  const desk = await open();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const late: string[] = [];
  await desk.page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    if (!body.includes('"search":"Ukraine"')) return route.continue();
    late.push(body);
    await held;
    // The page may have hung up meanwhile.
    await route.continue().catch(() => undefined);
  });
  await desk.search.fill('Ukraine');
  await expect.poll(() => late.length).toBe(1);
  await desk.search.fill('Germany');
  await reads(desk.options.first(), /^Germany/u);
  release();
  await desk.page.unrouteAll({ behavior: 'wait' });
  // A stale answer would be on show by the time that the next one is.
  await desk.search.fill('Germany ');
  await desk.search.fill('Germany');
  await counts(desk.options.filter({ hasText: 'Ukraine' }), 0);
  await reads(desk.options.first(), /^Germany/u);
});

test('keeps up with fast typing: the list answers the whole text', async () => {
  const desk = await open();
  await desk.search.pressSequentially('Xi Jinping', { delay: 0 });
  await reads(desk.options.first(), /^Xi Jinping Official/u);
  await desk.search.fill('');
  await counts(desk.options, 0);
});

for (const hostile of [
  '<img src=x onerror=alert(1)>',
  "' OR 1=1 //",
  '") MATCH (n) DETACH DELETE n //',
  '+-&&||!(){}[]^"~*?:\\/',
  '\u202Eevil\u0000 %00 ${7*7} {{7*7}}',
]) {
  test(`takes ${JSON.stringify(hostile)} for a text that nobody is called`, async () => {
    const desk = await open();
    await desk.search.fill(hostile);
    await desk.page.getByText(/^No actor matches/u).waitFor();
    expect(await desk.page.locator('img').count()).toBe(0);
    await desk.search.fill('China');
    await reads(desk.options.first(), /^China/u);
  });
}
