import { type Bins, countOf, type Unit } from './bins.ts';
import { dateOf, monthOf } from './days.ts';

/** More names than this would run into each other. */
const MOST = 9;
/** No name begins so near the end that it would be cut. */
const LAST = 0.93;

const STEPS: Readonly<Record<Unit, readonly number[]>> = {
  DAY: [1, 2, 7, 14],
  MONTH: [1, 2, 3, 6, 12, 24],
  YEAR: [1, 2, 5, 10, 20, 25, 50],
  DECADE: [1, 2, 5, 10, 50],
};

/** First days of the bins that are named: evenly spread, and round where the calendar has round ones. */
export function ticksOf(bins: Bins): readonly number[] {
  const count = countOf(bins);
  const steps = STEPS[bins.unit];
  const step = steps.find((each) => count / each <= MOST) ?? steps.at(-1) ?? 1;
  return bins.edges.filter((day, bin) => bin < count * LAST && ordinal(bins.unit, day, bin) % step === 0);
}

function ordinal(unit: Unit, day: number, bin: number): number {
  if (unit === 'DAY') return bin;
  const month = monthOf(dateOf(day));
  return unit === 'MONTH' ? month : Math.floor(month / (unit === 'YEAR' ? 12 : 120));
}
