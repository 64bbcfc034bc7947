import { type Filter, passes } from '../filter.ts';
import type { Tie } from '../model.ts';
import { binAt, type Bins, countOf } from './bins.ts';
import { dayOf } from './days.ts';

export type FamilyCounts = {
  readonly family: string;
  /** By bin: ties that hold on some day of it and that the rest of the filter shows. */
  readonly passing: readonly number[];
  /** By bin: those that the rest of the filter hides. */
  readonly hidden: readonly number[];
};

export type Histogram = {
  readonly families: readonly FamilyCounts[];
  /** By bin: ties that the rest of the filter shows and whose first, or last, day is known to lie in it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Ties of the fullest bin, at least 1. */
  readonly most: number;
  /** Ties without any known date, which no date excludes. */
  readonly undated: number;
};

export function isDated({ validFrom, validTo }: Pick<Tie, 'validFrom' | 'validTo'>): boolean {
  return Boolean(validFrom ?? validTo);
}

/** `filter` is the rest of the filter, without dates. An unknown bound is open, as it is for the filter. */
export function histogramOf(ties: readonly Tie[], filter: Filter, families: readonly string[], bins: Bins): Histogram {
  const count = countOf(bins);
  const zeros = () => Array.from({ length: count }, () => 0);
  const sums = new Map(families.map((family) => [family, { passing: zeros(), hidden: zeros() }]));
  const [starts, ends] = [zeros(), zeros()];
  const [first, after] = [bins.edges[0] ?? 0, bins.edges[count] ?? 0];
  let undated = 0;
  for (const tie of ties) {
    const shown = passes(tie, filter);
    if (!isDated(tie)) {
      undated += shown ? 1 : 0;
      continue;
    }
    const [from, to] = [tie.validFrom ? dayOf(tie.validFrom) : first, tie.validTo ? dayOf(tie.validTo) : after - 1];
    if (to < first || from >= after || to < from) continue;
    const sum = sums.get(tie.family)?.[shown ? 'passing' : 'hidden'];
    const [begin, end] = [binAt(bins, from), binAt(bins, to)];
    if (sum) for (let bin = begin; bin <= end; bin += 1) sum[bin] = (sum[bin] ?? 0) + 1;
    if (shown && tie.validFrom && from >= first) starts[begin] = (starts[begin] ?? 0) + 1;
    if (shown && tie.validTo && to < after) ends[end] = (ends[end] ?? 0) + 1;
  }
  const all = [...sums].map(([family, { passing, hidden }]) => ({ family, passing, hidden }));
  const total = (bin: number) => all.reduce((sum, each) => sum + (each.passing[bin] ?? 0) + (each.hidden[bin] ?? 0), 0);
  const most = Math.max(1, ...starts.map((_, bin) => total(bin)));
  return { families: all, starts, ends, most, undated };
}
