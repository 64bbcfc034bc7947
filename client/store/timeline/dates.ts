import type { Dates, Filter } from '../filter.ts';
import { binAt, type Bins, countOf, type Span, spanOf, wholeOf } from './bins.ts';
import { dayOf } from './days.ts';

export const NO_DATES: Dates = { asOf: null, from: null, to: null };

export function withoutDates(filter: Filter): Filter {
  return { ...filter, ...NO_DATES, period: null };
}

export function datesOf({ asOf, from, to }: Filter): Dates {
  return { asOf, from, to };
}

export function hasPeriod({ from, to }: Dates): boolean {
  return from !== null || to !== null;
}

/** True while a tie must be known to start, or end, in the period. */
export function asksKnown(filter: Filter): boolean {
  return filter.period !== null && hasPeriod(filter);
}

export function sameDates(one: Dates, other: Dates): boolean {
  return one.asOf === other.asOf && one.from === other.from && one.to === other.to;
}

/** The period from one bin to another, whichever is earlier. */
export function periodOf(bins: Bins, one: number, other: number): Dates {
  const [first, last] = one < other ? [one, other] : [other, one];
  return { asOf: null, from: spanOf(bins, first).from, to: spanOf(bins, last).to };
}

/** The last day of a bin: how things stood when it was over. */
export function dayIn(bins: Bins, bin: number): Dates {
  return { asOf: spanOf(bins, bin).to, from: null, to: null };
}

/** The period with an open end closed by where the bins begin or end. */
export function closedPeriod({ from, to }: Dates, bins: Bins): Span {
  const whole = wholeOf(bins);
  return { from: from ?? whole.from, to: to ?? whole.to };
}

/** Bins later, or earlier if negative: a period slides as a whole, else the day moves. Null beyond the bins. */
export function stepped(dates: Dates, bins: Bins, by: number): Dates | null {
  const last = countOf(bins) - 1;
  if (hasPeriod(dates)) {
    const { from, to } = closedPeriod(dates, bins);
    const [first, end] = [binAt(bins, dayOf(from)) + by, binAt(bins, dayOf(to)) + by];
    return first < 0 || end > last ? null : periodOf(bins, first, end);
  }
  // Without a day, steps come in from outside.
  const outside = by > 0 ? by - 1 : last + 1 + by;
  const target = dates.asOf === null ? outside : binAfter(bins, dates.asOf, by);
  return target < 0 || target > last ? null : dayIn(bins, target);
}

/** As `stepped`, but as far as the bins go. */
export function steppedWithin(dates: Dates, bins: Bins, by: number): Dates {
  return stepped(dates, bins, by) ?? dayIn(bins, by > 0 ? countOf(bins) - 1 : 0);
}

/** Where playing begins anew: the same period at the first bin, else the first day. */
export function restarted(dates: Dates, bins: Bins): Dates {
  if (!hasPeriod(dates)) return dayIn(bins, 0);
  const { from, to } = closedPeriod(dates, bins);
  return periodOf(bins, 0, binAt(bins, dayOf(to)) - binAt(bins, dayOf(from)));
}

function binAfter(bins: Bins, day: string, by: number): number {
  const bin = binAt(bins, dayOf(day));
  // From within a bin the next last day is that of the bin itself.
  return by > 0 && day < spanOf(bins, bin).to ? bin + by - 1 : bin + by;
}

/** The period with one bound moved by bins, never past the other. */
export function resized(dates: Dates, bins: Bins, bound: 'from' | 'to', by: number): Dates {
  return boundAt(dates, bins, bound, binAt(bins, dayOf(closedPeriod(dates, bins)[bound])) + by);
}

/** The period with one bound in that bin, or in the nearest that it can be in. */
export function boundAt(dates: Dates, bins: Bins, bound: 'from' | 'to', bin: number): Dates {
  const { from, to } = closedPeriod(dates, bins);
  const [least, most] = bound === 'from' ? [0, binAt(bins, dayOf(to))] : [binAt(bins, dayOf(from)), countOf(bins) - 1];
  const target = Math.min(Math.max(bin, least), most);
  return { asOf: null, from, to, [bound]: spanOf(bins, target)[bound] };
}
