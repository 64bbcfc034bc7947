import { expect, test } from 'vitest';
import { counts, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open, server } = suite();

const VIA = 'Via, in this order';
const find = (desk: Desk) => desk.panel.getByRole('button', { name: 'Find paths' });
const hint = (desk: Desk) => desk.page.locator('.pick-hint');
const focused = (desk: Desk) => desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Ids of the ties of each path that the server answers with, best first. */
async function answered(variables: Record<string, unknown>): Promise<string[][]> {
  const { leveragePaths } = await server().ask<{
    leveragePaths: { paths: { hops: { tie: { id: string } }[] }[] };
  }>(
    `query ($from: [ID!]!, $to: [ID!]!, $via: [ID!], $avoid: [ID!], $tiers: [Tier!], $maxHops: Int) {
      leveragePaths(from: $from, to: $to, via: $via, avoid: $avoid, tiers: $tiers, maxHops: $maxHops, first: 20) {
        paths { hops { tie { id } } }
      }
    }`,
    variables,
  );
  return leveragePaths.paths.map((path) => path.hops.map((hop) => hop.tie.id));
}

test('several ends, brokers in order and actors to avoid, by typing and from the canvas, are asked and in the link', async () => {
  const desk = await open();
  await desk.page.keyboard.press('p');
  await desk.choose('From', 'United States');
  await desk.choose('From', 'Germany');
  await desk.choose('To', 'North Korea');

  await desk.button('Add via').click();
  await desk.button(`Pick on the canvas: ${VIA}`).click();
  await reads(hint(desk), `${VIA}: select an actor on the canvas or in the list.`);
  await desk.clickActor('state:RUS');
  await expect.poll(() => desk.chosen(VIA)).toEqual(['Russia']);
  await counts(hint(desk), 0);
  expect(
    await desk.page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part')),
  ).toBe('via');
  await desk.choose(VIA, 'China');
  await desk.button('Move China earlier').focus();
  await desk.page.keyboard.press('Enter');
  expect(await desk.chosen(VIA)).toEqual(['China', 'Russia']);
  await expect.poll(() => focused(desk)).toBe('Move China earlier');
  await reads(desk.panel.locator('.part output'), 'China is number 1 of 2');

  await desk.button('Add avoid').click();
  await desk.choose('Avoid', 'Ukraine');
  await desk.panel.getByRole('checkbox', { name: 'Documented' }).uncheck();
  await desk.panel.getByLabel('Hops at most').selectOption('4');
  await find(desk).click();

  const expected = await answered({
    from: ['state:USA', 'state:DEU'],
    to: ['state:PRK'],
    via: ['state:CHN', 'state:RUS'],
    avoid: ['state:UKR'],
    tiers: ['SUPPORTED', 'STRUCTURAL'],
    maxHops: 4,
  });
  expect(expected.length).toBeGreaterThan(0);
  await counts(desk.paths.getByRole('option'), expected.length);
  const parts = ['from', 'via', 'avoid', 'to', 'hops', 'tier'].map((name) => desk.linked(name));
  expect(parts).toEqual([
    'state:USA,state:DEU',
    'state:CHN,state:RUS',
    'state:UKR',
    'state:PRK',
    '4',
    'SUPPORTED,STRUCTURAL',
  ]);

  const copy = await open(desk.link, { until: (each) => each.paths.waitFor() });
  expect(await copy.chosen('From')).toEqual(['United States', 'Germany']);
  expect(await copy.chosen(VIA)).toEqual(['China', 'Russia']);
  expect(await copy.chosen('Avoid')).toEqual(['Ukraine']);
  await counts(copy.paths.getByRole('option'), expected.length);
});

test('a pick on the canvas goes by keys, shows everybody in place, and Escape leaves it', async () => {
  const desk = await open();
  const opening = await desk.places();
  await desk.button('Trace the paths').click();
  await desk.paths.waitFor();
  await expect.poll(() => desk.places()).not.toEqual(opening);
  await desk.button('Pick on the canvas: To').focus();
  await desk.page.keyboard.press('Enter');
  await hint(desk).waitFor();
  await expect.poll(() => desk.places()).toEqual(opening);
  expect(await desk.marked('nodes', 'faded')).toEqual([]);
  await desk.page.keyboard.press('Escape');
  await counts(hint(desk), 0);
  await counts(desk.panel, 1);
  expect(await desk.chosen('To')).toEqual(['North Korea']);

  await desk.button('Pick on the canvas: To').focus();
  await desk.page.keyboard.press('Enter');
  await reads(desk.announcer, 'United States, State');
  await desk.page.keyboard.press('ArrowRight');
  await reads(desk.announcer, /^(?!United States)/u);
  const [picked = ''] = (await desk.announcer.innerText()).split(',');
  await desk.page.keyboard.press('Enter');
  await expect.poll(() => desk.chosen('To')).toEqual(['North Korea', picked]);
  expect(desk.linked('sel')).toBeNull();
});

test('an actor’s own menu puts it into the question as a broker or as one to avoid', async () => {
  const desk = await open();
  await desk.button('Trace the paths').click();
  await counts(desk.paths.getByRole('option'), 6);
  const acts = async (actor: string, act: string) => {
    await desk.clickActor(actor);
    await desk.button(act).click();
  };
  await desk.page.keyboard.press('Escape');
  await acts('state:RUS', 'Path via here');
  const over = await answered({ from: ['state:USA'], to: ['state:PRK'], via: ['state:RUS'] });
  await counts(desk.paths.getByRole('option'), over.length);
  await desk.page.keyboard.press('Escape');
  await acts('state:RUS', 'Avoid on paths');
  const without = await answered({ from: ['state:USA'], to: ['state:PRK'], avoid: ['state:RUS'] });
  expect(without.length).not.toBe(over.length);
  await counts(desk.paths.getByRole('option'), without.length);
  expect([desk.linked('via'), desk.linked('avoid')]).toEqual([null, 'state:RUS']);
});

test('a question that is replaced is hung up on, and its answer never shows', async () => {
  const desk = await open();
  const ended: string[] = [];
  desk.page.on('requestfailed', (request) => ended.push(request.failure()?.errorText ?? ''));
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await desk.page.route('**/graphql', async (route) => {
    if (/LeveragePathsBetween.*"maxHops":3/su.test(route.request().postData() ?? '')) await released;
    // The page may have hung up meanwhile.
    await route.continue().catch(() => undefined);
  });
  await desk.button('Trace the paths').click();
  await reads(desk.panel, 'Looking for paths…');
  await desk.panel.getByLabel('Hops at most').selectOption('2');
  await find(desk).click();
  await expect.poll(() => ended).toEqual(['net::ERR_ABORTED']);
  const two = await answered({ from: ['state:USA'], to: ['state:PRK'], maxHops: 2 });
  await counts(desk.paths.getByRole('option'), two.length);
  release();
  await desk.page.unrouteAll({ behavior: 'wait' });
  await counts(desk.paths.getByRole('option'), two.length);
});

test('an empty answer offers the nearest question that has one', async () => {
  const desk = await open(
    '/?in=state:USA,state:PRK&at=-50.0,50.0&from=state:USA&to=state:PRK&hops=1&lang=en&panel=paths',
    {
      until: (each) => find(each).waitFor(),
    },
  );
  await find(desk).click();
  await reads(desk.panel, 'No path. The last path was removed by the number of hops');
  await reads(desk.panel, 'The best path then: United States → China → North Korea Documented');
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Ask without/u);
  await desk.page.keyboard.press('Enter');
  await reads(desk.paths.getByRole('option').first(), /^Documented/u);
  expect(desk.linked('hops')).toBe('6');
});

test('the way from the list to the paths goes by keys, and what is typed is not lost to a press beside the matches', async () => {
  const desk = await open();
  await desk.page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('SearchActors')) return;
    await route.continue();
  });
  await desk.search.pressSequentially('North Kor');
  await desk.page.getByText('Searching…').click();
  expect(await desk.search.inputValue()).toBe('North Kor');
  await desk.page.unrouteAll();
  await desk.search.fill('');
  await desk.page.keyboard.press('Escape');

  await desk.page.getByRole('radio', { name: 'List' }).click();
  for (const [actor, act] of [
    ['United States', 'Path from here'],
    ['North Korea', 'Path to here'],
  ]) {
    await desk.button(`Acts on ${actor}`).click();
    await desk.page.getByRole('menuitem', { name: act ?? '' }).click();
  }
  await reads(desk.announcer, 'Path 1 of 6');
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.role)).toBe('option');
  await desk.page.keyboard.press('ArrowRight');
  await reads(desk.announcer, 'Hop 2 of 2');
});
