import { expect, test } from 'vitest';
import { counts, draws, reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

const current = (desk: Desk) => desk.panel.locator('[aria-current=step]');

test('finds the paths from A to B, the documented one first, each with its tier and what it would do', async () => {
  const desk = await open();
  await desk.button('Find paths').click();
  await reads(desk.panel, 'Who can move whom, through whom');
  await desk.choose('From', 'United States');
  await desk.choose('To', 'North Korea');
  await desk.panel.getByRole('button', { name: 'Find paths' }).click();
  const paths = desk.paths.getByRole('option');
  await counts(paths, 6);
  const first =
    /^Documented United States → China → North Korea Influence, Actual → Influence, Possible Would restrain North Korea · 2 independent origins/u;
  await reads(paths.nth(0), first);
  await reads(paths.nth(0), 'score unknown · 2 hops');
  await reads(paths.nth(1), /^Supported /u);
  await reads(paths.nth(5), /^Structural United States → China → Russia → North Korea/u);
  await reads(desk.panel, 'Why this tier: A sourced leverage attempt rests on every hop of this path.');
  expect(await desk.marked('nodes', 'route')).toEqual(['state:CHN', 'state:PRK', 'state:USA']);
});

test('keys step through paths and hops, and each hop shows its evidence', async () => {
  const desk = await open();
  await desk.headline.getByRole('button', { name: 'Trace the paths' }).click();
  await reads(current(desk), /^United States → China .*Established/u);
  for (const place of ['¶1', '¶2', '¶5', '¶7']) await counts(desk.panel.getByText(place, { exact: true }), 1);
  expect(await desk.marked('edges', 'hop')).toEqual(['tie:usa-chn-influence-dprk-deployment']);
  await desk.page.keyboard.press('ArrowRight');
  await reads(current(desk), /^China → North Korea .*Possible/u);
  await reads(desk.panel, 'China may signal to the DPRK’s leader either to limit the deployment');
  await counts(desk.panel.getByText('¶8', { exact: true }), 1);
  expect(await desk.marked('edges', 'hop')).toEqual(['tie:chn-prk-influence-dprk-deployment']);
  await reads(desk.announcer, 'Path 1 of 6: United States → China → North Korea. Hop 2 of 2.');
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.keyboard.press('ArrowDown');
  await reads(desk.announcer, 'Path 2 of 6: United States → China → North Korea. Hop 1 of 2.');
  await desk.page.keyboard.press('j');
  await desk.page.keyboard.press('j');
  await desk.page.keyboard.press('j');
  await reads(desk.announcer, 'Path 5 of 6: United States → China → Russia → North Korea. Hop 1 of 3.');
  expect(await desk.marked('nodes', 'route')).toContain('state:RUS');
  await desk.page.keyboard.press('k');
  await desk.page.keyboard.press('ArrowUp');
  await reads(desk.announcer, 'Path 3 of 6');
  expect(desk.linked('path')).toBe('3');
});

test('counter-evidence is counted on the path and stands in its hop', async () => {
  const desk = await open();
  await desk.button('Find paths').click();
  await desk.choose('From', 'Korean People’s Army');
  await desk.choose('To', 'Ukraine');
  await desk.panel.getByLabel('Hops at most').selectOption('1');
  await desk.panel.getByRole('button', { name: 'Find paths' }).click();
  await reads(desk.paths.getByRole('option').first(), '1 statement against');
  await reads(desk.panel.locator('.side.against'), '¶15');
});

test('an empty answer names the filter that removed the last path, and the filter is honoured', async () => {
  const desk = await open();
  await desk.headline.getByRole('button', { name: 'Trace the paths' }).click();
  await counts(desk.paths.getByRole('option'), 6);
  await desk.legend.getByRole('checkbox', { name: /^Influence/u }).click();
  await reads(desk.panel, /Only over ties that pass the filter \(Family: Partnership, Pressure\)/u);
  await expect.poll(() => desk.paths.getByRole('option').filter({ hasText: 'Documented' }).count()).toBe(0);
  await desk.legend.getByRole('checkbox', { name: /^Pressure/u }).click();
  await reads(desk.panel, /No path\..*famil/iu);
  await desk.status.getByRole('button', { name: 'Clear the filter' }).click();
  await counts(desk.paths.getByRole('option'), 6);
});

test('a path brings the actors that it needs, for as long as it is read', async () => {
  const ends = '/?in=state:USA,state:PRK&at=-50.0,50.0&pin=0,1&from=state:USA&to=state:PRK&ask=1&panel=paths&lang=en';
  const desk = await open(ends, { until: (each) => each.paths.waitFor() });
  await draws(desk, 'state:CHN', 'state:PRK', 'state:USA');
  await reads(desk.status, '1 actor here for this path only');
  await desk.status.getByRole('button', { name: 'Keep' }).click();
  await expect.poll(() => desk.status.innerText()).not.toContain('only');
  await desk.page.keyboard.press('Escape');
  await draws(desk, 'state:CHN', 'state:PRK', 'state:USA');
});

test('swaps the ends, and an actor has one part of the question only', async () => {
  const desk = await open();
  await desk.headline.getByRole('button', { name: 'Trace the paths' }).click();
  await desk.paths.waitFor();
  await desk.button('Swap from and to').click();
  await expect.poll(() => desk.chosen('From')).toEqual(['North Korea']);
  await desk.choose('To', 'North Korea');
  expect(await desk.chosen('From')).toEqual([]);
  expect(await desk.panel.getByRole('button', { name: 'Find paths' }).isDisabled()).toBe(true);
});

test('shows the Cypher of the search, and copies it', async () => {
  const desk = await open();
  await desk.headline.getByRole('button', { name: 'Trace the paths' }).click();
  await desk.panel.getByText('Cypher of this search').click();
  await desk.button('Copy').click();
  await desk.button('Copied').waitFor();
  const copied = await desk.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('MATCH');
  expect(await desk.panel.locator('pre').textContent()).toBe(copied);
});
