import { expect, test } from 'vitest';
import { reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open } = suite();

/** October 2024, day by day: three meetings of one day, and a tie that holds since then. */
const PATH = '/?time=1';

const strip = (desk: Desk) => desk.page.getByRole('region', { name: 'Timeline', exact: true });
const handle = (desk: Desk, name: string) => strip(desk).getByRole('slider', { name, exact: true });

/** Where a day of October lies on the screen. */
async function pointOf(desk: Desk, day: number): Promise<readonly [number, number]> {
  const box = await strip(desk).getByRole('group', { name: 'Ties by time' }).boundingBox();
  if (!box) throw new Error('The chart is not drawn');
  return [box.x + (box.width * (day - 0.5)) / 31, box.y + 40];
}

async function drag(desk: Desk, from: number, to: number): Promise<void> {
  await desk.page.mouse.move(...(await pointOf(desk, from)));
  await desk.page.mouse.down();
  await desk.page.mouse.move(...(await pointOf(desk, (from + to) / 2)));
  await desk.page.mouse.move(...(await pointOf(desk, to)));
  await desk.page.mouse.up();
}

test('opens by its key, says what it counts, and a day or a period chosen on it filters the whole desk', async () => {
  const desk = await open();
  await desk.page.keyboard.press('t');
  await reads(strip(desk), /by day .* 18 ties of unknown date: never excluded/u);
  expect(desk.linked('time')).toBe('1');
  await desk.page.mouse.click(...(await pointOf(desk, 28)));
  await reads(strip(desk), 'Holds on 28 October 2024');
  await reads(desk.status, '18 of 22 ties shown');
  await reads(desk.day(desk.legend, 'Holds on'), /28\D*10\D*2024/u);
  expect((await desk.picture()).edges).toHaveLength(18);
  await drag(desk, 30, 20);
  await reads(strip(desk), 'Holds at some time in 20 – 30 October 2024');
  await reads(desk.status, /^19 actors 22 ties$/u);
  expect([desk.linked('asof'), desk.linked('since'), desk.linked('until')]).toEqual([null, '2024-10-20', '2024-10-30']);
  await strip(desk).getByLabel('In the period').selectOption('starts');
  await reads(strip(desk), /Starts in 20 – 30 October 2024 .* 18 ties of unknown date: left out/u);
  await reads(desk.status, '4 of 22 ties shown');
  await strip(desk).getByLabel('In the period').selectOption('ends');
  await reads(desk.status, '3 of 22 ties shown');
  expect(desk.linked('when')).toBe('ENDS');
  for (let undo = 0; undo < 3; undo += 1) await desk.page.keyboard.press('Control+z');
  await reads(strip(desk), 'Holds on 28 October 2024');
  await desk.page.keyboard.press('Control+z');
  await reads(strip(desk), 'Any time');
});

test('under the pointer a bin is told in numbers, and what another filter hides is counted apart', async () => {
  const desk = await open(PATH);
  await desk.page.mouse.move(...(await pointOf(desk, 29)));
  await reads(strip(desk), '29 October 2024: 4 ties hold, 4 begin, 3 end');
  await desk.legend.getByRole('checkbox', { name: /^Partnership/u }).click();
  await reads(strip(desk), 'pale: hidden by the rest of the filter');
});

test('goes by keys alone: handles, steps, and Escape back to any time', async () => {
  const desk = await open(PATH);
  const { keyboard } = desk.page;
  await handle(desk, 'Holds on').focus();
  await keyboard.press('Home');
  await reads(strip(desk), 'Holds on 1 October 2024');
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('ArrowRight');
  await reads(strip(desk), 'Holds on 9 October 2024');
  await keyboard.press(']');
  await keyboard.press('[');
  await keyboard.press('[');
  expect(await handle(desk, 'Holds on').getAttribute('aria-valuetext')).toBe('8 October 2024');
  // Keys at rest are one step.
  await expect.poll(() => desk.linked('asof')).toBe('2024-10-08');
  await keyboard.press('Control+z');
  await reads(strip(desk), 'Any time');
  await drag(desk, 10, 20);
  await handle(desk, 'From').focus();
  await keyboard.press('ArrowRight');
  await handle(desk, 'To').focus();
  await keyboard.press('End');
  await reads(strip(desk), 'Holds at some time in 11 – 31 October 2024');
  await keyboard.press('Escape');
  await reads(strip(desk), 'Any time');
});

test('plays day by day to the end, one step of the history, and actors keep their places', async () => {
  const desk = await open(`${PATH}&span=2024-10-26,2024-10-31`);
  const before = await desk.places();
  await strip(desk).getByLabel('Steps a second').selectOption('4 a second');
  await strip(desk).getByRole('button', { name: 'Play time' }).click();
  await reads(desk.status, '18 of 22 ties shown');
  await reads(strip(desk), 'Holds on 31 October 2024');
  await strip(desk).getByRole('button', { name: 'Play time' }).waitFor();
  await reads(desk.status, '19 of 22 ties shown');
  expect(await desk.places()).toEqual(before);
  await expect.poll(() => desk.linked('asof')).toBe('2024-10-31');
  await desk.button(/^Undo: filter by/u).click();
  await reads(desk.status, /^19 actors 22 ties$/u);
  expect(desk.linked('asof')).toBeNull();
});

test('the list has the chart as a table, whose rows choose a period', async () => {
  const desk = await open(`${PATH}&mode=list`, { until: (each) => strip(each).getByRole('table').waitFor() });
  await strip(desk).getByRole('button', { name: 'Filter by 28 October 2024' }).click();
  await reads(desk.status, '18 of 22 ties shown');
  await reads(strip(desk).getByRole('row').filter({ hasText: '29 October 2024' }), '29 October 2024 1 3 0 4 3 0');
});

test('the selected actor has its offices and partnerships as bars, and on a day only the offices held then', async () => {
  const desk = await open(`${PATH}&asof=2000-01-01`);
  await desk.clickActor('state:CHN');
  const lives = strip(desk).getByRole('region', { name: 'Offices and partnerships of China' });
  await reads(lives, 'President of China · Xi Jinping since 14 March 2013');
  await reads(lives, 'Ambassador of China to the United States · Xie Feng ongoing, start unknown');
  await reads(desk.panel, /President of China 1 term at other times, which the filter leaves out/u);
  await desk.button('Clear: Holds on').click();
  await reads(desk.panel, 'President of China Xi Jinping since 14 March 2013');
  await lives.getByRole('button', { name: /Xi Jinping/u }).click();
  await reads(desk.title, 'Xi Jinping');
  await reads(strip(desk), 'President of China · China since 14 March 2013');
});

test('a link restores the timeline with its stretch, and a period typed backwards is not applied', async () => {
  const desk = await open(`${PATH}&span=2024-10-25,2024-11-05&since=2024-10-30`);
  await reads(strip(desk), 'Holds at some time since 30 October 2024');
  await desk.typeDay(desk.legend, 'To', '2024-10-20');
  await reads(desk.legend, 'The period begins after it ends, so it is not applied yet.');
  expect(desk.linked('until')).toBeNull();
  await strip(desk).getByRole('button', { name: 'Show all of time' }).click();
  await expect.poll(() => desk.linked('span')).toBeNull();
});
