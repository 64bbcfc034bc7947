import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  binAt,
  type Bins,
  binsOver,
  countOf,
  placeOf,
  spanOf,
  wholeOf,
} from '../../../../client/store/timeline/bins.ts';
import { dateOf, dayOf } from '../../../../client/store/timeline/days.ts';
import { ticksOf } from '../../../../client/store/timeline/ticks.ts';

const days = fc.tuple(fc.integer({ min: -70_000, max: 40_000 }), fc.integer({ min: 0, max: 90_000 }));
const spans = days.map(([from, more]) => ({ from: dateOf(from), to: dateOf(from + more) }));

test('bins are as fine as can be pointed at', () => {
  const units = [
    ['2024-10-29', '2024-11-24', 'DAY', 27],
    ['2023-12-31', '2024-11-24', 'MONTH', 12],
    ['1949-08-24', '2026-01-01', 'YEAR', 78],
    ['1648-10-24', '2024-11-24', 'DECADE', 39],
  ] as const;
  for (const [from, to, unit, count] of units) {
    const bins = binsOver({ from, to });
    expect([bins.unit, countOf(bins)]).toEqual([unit, count]);
  }
  expect(spanOf(binsOver({ from: '2020-01-15', to: '2024-02-10' }), 49)).toEqual({
    from: '2024-02-01',
    to: '2024-02-29',
  });
});

test('every day of the span lies in exactly one bin, in order', () => {
  fc.assert(
    fc.property(spans, fc.nat(), ({ from, to }, some) => {
      const bins = binsOver({ from, to });
      const whole = wholeOf(bins);
      expect(whole.from <= from && to <= whole.to).toBe(true);
      expect(bins.edges.every((edge, bin) => bin === 0 || edge > (bins.edges[bin - 1] ?? 0))).toBe(true);
      const day = dayOf(from) + (some % (dayOf(to) - dayOf(from) + 1));
      const span = spanOf(bins, binAt(bins, day));
      expect(span.from <= dateOf(day) && dateOf(day) <= span.to).toBe(true);
      expect(Math.floor(placeOf(bins, day) * countOf(bins) + 1e-9)).toBe(binAt(bins, day));
    }),
  );
});

test('days outside lie at the edge', () => {
  const bins: Bins = { unit: 'DAY', edges: [0, 1, 2] };
  expect([placeOf(bins, -5), placeOf(bins, 1), placeOf(bins, 9)]).toEqual([0, 0.5, 1]);
});

test('names a few bins, at round years', () => {
  fc.assert(fc.property(spans, (span) => ticksOf(binsOver(span)).length <= 10));
  expect(ticksOf(binsOver({ from: '1949-08-24', to: '2026-01-01' })).map(dateOf)).toEqual([
    '1950-01-01',
    '1960-01-01',
    '1970-01-01',
    '1980-01-01',
    '1990-01-01',
    '2000-01-01',
    '2010-01-01',
    '2020-01-01',
  ]);
});
