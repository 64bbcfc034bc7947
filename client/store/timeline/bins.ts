import { dateOf, dayOf, dayOfMonth, monthOf } from './days.ts';

export type Unit = 'DAY' | 'MONTH' | 'YEAR' | 'DECADE';

/** A stretch of time cut into bins without gaps. */
export type Bins = {
  readonly unit: Unit;
  /** First day of each bin, as days since 1970, and behind them the day after the last bin. */
  readonly edges: readonly number[];
};

/** ISO dates, ends included. */
export type Span = { readonly from: string; readonly to: string };

/** More would be narrower than a reader can point at. */
const MOST = { DAY: 124, MONTH: 144, YEAR: 240 } as const;
const MONTHS = { MONTH: 1, YEAR: 12, DECADE: 120 } as const;

/** At least the whole months around it: a handful of days alone would show no before and no after. */
export function widened({ from, to }: Span): Span {
  if (monthOf(to) - monthOf(from) > 1) return { from, to };
  return { from: dateOf(dayOfMonth(monthOf(from))), to: dateOf(dayOfMonth(monthOf(to) + 1) - 1) };
}

/** The finest bins that can still be pointed at; the first begins and the last ends with a whole unit. */
export function binsOver({ from, to }: Span): Bins {
  const months = monthOf(to) - monthOf(from) + 1;
  const days = dayOf(to) - dayOf(from) + 1;
  if (days <= MOST.DAY)
    return { unit: 'DAY', edges: Array.from({ length: days + 1 }, (_, index) => dayOf(from) + index) };
  const unit = months <= MOST.MONTH ? 'MONTH' : months <= MOST.YEAR * 12 ? 'YEAR' : 'DECADE';
  const step = MONTHS[unit];
  const first = Math.floor(monthOf(from) / step);
  const count = Math.floor(monthOf(to) / step) - first + 1;
  return { unit, edges: Array.from({ length: count + 1 }, (_, index) => dayOfMonth((first + index) * step)) };
}

export function countOf({ edges }: Bins): number {
  return edges.length - 1;
}

/** The bin of a day; of days before or after them all, the first or the last. */
export function binAt({ edges }: Bins, day: number): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last day of a bin. */
export function spanOf({ edges }: Bins, bin: number): Span {
  return { from: dateOf(edges[bin] ?? 0), to: dateOf((edges[bin + 1] ?? 1) - 1) };
}

/** First and last day of them all. */
export function wholeOf(bins: Bins): Span {
  return { from: spanOf(bins, 0).from, to: spanOf(bins, countOf(bins) - 1).to };
}

/** Where a day begins, 0..1 of the width; bins are equally wide. Days outside lie at the edge. */
export function placeOf(bins: Bins, day: number): number {
  const bin = binAt(bins, day);
  const [start = 0, end = 1] = [bins.edges[bin], bins.edges[bin + 1]];
  const within = Math.min(Math.max((day - start) / (end - start), 0), 1);
  return (bin + within) / countOf(bins);
}
