import { expect, test } from 'vitest';
import { reads, suite } from './desk.ts';
import type { Desk } from './deskPage.ts';

const { open, server } = suite();

const ESTABLISHED = 'tie:usa-chn-influence-dprk-deployment';
const REPORTED = 'tie:chn-prk-influence-dprk-deployment';

function widths(desk: Desk): Promise<{ established: number; reported: number; hollow: boolean }> {
  return desk.page.evaluate(
    ([one, other]) => {
      const graph = window.backchannel?.graph;
      const width = (id: string) => Number.parseFloat(String(graph?.getElementById(id).style('width')));
      const hollow = graph?.getElementById(other).style('target-arrow-fill') === 'hollow';
      return { established: width(one), reported: width(other), hollow };
    },
    [ESTABLISHED, REPORTED] as const,
  );
}

test('the width of lines is chosen in the legend, which says what it means; the link has it, and undo takes it back', async () => {
  const desk = await open();
  const choice = desk.legend.getByRole('combobox', { name: 'Width of lines' });
  // Nobody stated a strength: all lines are as thin, with hollow heads.
  expect(await widths(desk)).toEqual({ established: 1.4, reported: 1.4, hollow: true });
  await reads(desk.legend, 'unknown: thin line, hollow head');

  await choice.selectOption('Independent origins');
  await expect.poll(() => desk.linked('width')).toBe('origins');
  await reads(desk.legend, /one origin.*4 origins or more/u);
  const { established, reported, hollow } = await widths(desk);
  expect(established).toBeGreaterThan(reported);
  expect(hollow).toBe(false);

  const copy = await open(desk.link, { until: (each) => each.ready() });
  expect((await widths(copy)).established).toBe(established);

  await choice.selectOption('Confidence');
  await reads(desk.legend, 'not assessed: thin line, hollow head');
  await desk.canvas.focus();
  await desk.page.keyboard.press('Control+z');
  await expect.poll(async () => (await widths(desk)).established).toBe(established);
  await desk.page.keyboard.press('Control+k');
  await desk.page.keyboard.type('same width');
  await desk.page.getByRole('menuitem', { name: 'All lines of the same width' }).waitFor();
  await desk.page.keyboard.press('Enter');
  await expect.poll(async () => (await widths(desk)).hollow).toBe(false);
  const even = await widths(desk);
  expect(even.established).toBe(even.reported);
});

test('the size of actors follows the ties shown, in the link and the history too', async () => {
  const desk = await open();
  const across = () =>
    desk.page.evaluate(() =>
      ['state:CHN', 'state:DEU'].map((id) => Number(window.backchannel?.graph.getElementById(id).width())),
    );
  expect(await across()).toEqual([34, 34]);
  await desk.legend.getByRole('combobox', { name: 'Size of actors' }).selectOption('Ties shown');
  await reads(desk.legend, /no tie shown.*25 ties or more/u);
  const [china = 0, germany = 0] = await across();
  expect(china).toBeGreaterThan(germany);
  await expect.poll(() => desk.linked('size')).toBe('ties');
  const copy = await open(desk.link, { until: (each) => each.ready() });
  await expect
    .poll(() => copy.page.evaluate(() => window.backchannel?.graph.getElementById('state:CHN').width()))
    .toBe(china);
  // Of partnerships alone China has one.
  for (const family of [/^Influence/u, /^Pressure/u]) await desk.legend.getByRole('checkbox', { name: family }).click();
  await expect.poll(async () => (await across())[0]).toBeLessThan(china);
});

test('lines are coloured by what is chosen, and each colour means one thing', async () => {
  const desk = await open();
  const colours = () =>
    desk.page.evaluate(() =>
      Object.fromEntries(
        (window.backchannel?.graph.edges('[family]').toArray() ?? []).map((edge) => [
          edge.id(),
          String(edge.style('line-color')),
        ]),
      ),
    );
  const byFamily = new Set(Object.values(await colours()));
  await desk.legend.getByRole('combobox', { name: 'Colour of lines' }).selectOption('Instrument');
  await reads(desk.legend, /instrument unknown: grey/u);
  await expect.poll(() => desk.linked('colour')).toBe('instruments');
  const byInstrument = await colours();
  expect(Object.values(byInstrument).filter((each) => byFamily.has(each))).toEqual([]);
  const { ties } = await server().ask<{ ties: { edges: { node: { id: string; instrument: string | null } }[] } }>(
    '{ ties(first: 200) { edges { node { id instrument } } } }',
  );
  const drawn = ties.edges.flatMap(({ node }) =>
    byInstrument[node.id] ? [[node.instrument, byInstrument[node.id]]] : [],
  );
  expect(drawn.length).toBe(22);
  expect(new Set(drawn.map((each) => each.join())).size).toBe(new Set(drawn.map(([instrument]) => instrument)).size);
  await desk.button('Undo: colour of lines by instrument').click();
  expect(new Set(Object.values(await colours()))).toEqual(byFamily);
});
