import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER, passes } from '../../../../client/store/filter.ts';
import { binsOver, countOf, spanOf } from '../../../../client/store/timeline/bins.ts';
import { dateOf } from '../../../../client/store/timeline/days.ts';
import { histogramOf, isDated } from '../../../../client/store/timeline/histogram.ts';
import { tie } from '../../fixtures.ts';

const FAMILIES = ['INFLUENCE', 'PARTNERSHIP', 'PRESSURE'] as const;
const day = fc.integer({ min: 10_000, max: 20_000 });
const ties = fc.array(
  fc
    .record({
      one: fc.option(day),
      more: fc.option(fc.nat(4000)),
      family: fc.constantFrom(...FAMILIES),
      hidden: fc.boolean(),
    })
    .map(({ one, more, family, hidden }) =>
      tie('A', 'B', {
        family,
        status: hidden ? 'REFUTED' : 'REPORTED',
        validFrom: one === null ? null : dateOf(one),
        validTo: more === null ? null : dateOf((one ?? 12_000) + more),
      }),
    ),
  { maxLength: 30 },
);
const spans = fc.tuple(day, fc.nat(5000)).map(([from, more]) => ({ from: dateOf(from), to: dateOf(from + more) }));
const SHOWN = { ...NO_FILTER, statuses: ['REPORTED'] as const };

test('a tie counts in the bins that it holds in by the rule of the filter, and in no others', () => {
  fc.assert(
    fc.property(ties, spans, (list, span) => {
      const bins = binsOver(span);
      const { families, starts, ends, most, undated } = histogramOf(list, SHOWN, FAMILIES, bins);
      const dated = list.filter(isDated);
      let fullest = 1;
      for (let bin = 0; bin < countOf(bins); bin += 1) {
        const period = spanOf(bins, bin);
        const holding = dated.filter((each) => passes(each, { ...NO_FILTER, ...period }));
        for (const { family, passing, hidden } of families) {
          const own = holding.filter((each) => each.family === family);
          const shown = own.filter((each) => passes(each, SHOWN));
          expect([passing[bin], hidden[bin]]).toEqual([shown.length, own.length - shown.length]);
        }
        const within = (date: string | null | undefined) => Boolean(date && period.from <= date && date <= period.to);
        const shown = dated.filter((each) => passes(each, SHOWN));
        expect(starts[bin]).toBe(shown.filter(({ validFrom }) => within(validFrom)).length);
        expect(ends[bin]).toBe(shown.filter(({ validTo }) => within(validTo)).length);
        fullest = Math.max(fullest, holding.length);
      }
      expect(most).toBe(fullest);
      expect(undated).toBe(list.filter((each) => !isDated(each) && passes(each, SHOWN)).length);
    }),
    { numRuns: 60 },
  );
});
