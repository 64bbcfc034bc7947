import type { DatePrecision, Interval } from './model.ts';

export type PartialDate = { year: number; month: number | null; day: number | null };

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isPossible = ({ year, month, day }: PartialDate): boolean =>
  Number.isInteger(year) &&
  year >= 1000 &&
  year <= 2200 &&
  (month === null || (Number.isInteger(month) && month >= 1 && month <= 12)) &&
  (day === null || (month !== null && Number.isInteger(day) && day >= 1 && day <= lastDayOf(year, month)));

/** A date of numbers in separate columns; null when it is on no calendar. */
export function dateOfParts(year: string, month: string | null, day: string | null): PartialDate | null {
  const number = (text: string | null) => (text === null ? null : /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN);
  const date = { year: number(year) ?? Number.NaN, month: number(month), day: number(day) };
  return isPossible(date) ? date : null;
}

/** `1994`, `1994-07` or `1994-07-20`; null when it is none of these or on no calendar. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  return match === null ? null : dateOfParts(match[1] ?? '', match[2] ?? null, match[3] ?? null);
}

export const precisionOf = ({ month, day }: PartialDate): DatePrecision =>
  month === null ? 'YEAR' : day === null ? 'MONTH' : 'DAY';

const COARSENESS: Readonly<Record<DatePrecision, number>> = { DAY: 0, MONTH: 1, YEAR: 2 };

const firstDay = ({ year, month, day }: PartialDate, precision: DatePrecision) =>
  `${pad(year, 4)}-${pad(precision === 'YEAR' ? 1 : (month ?? 1))}-${pad(precision === 'DAY' ? (day ?? 1) : 1)}`;

function lastDay({ year, month, day }: PartialDate, precision: DatePrecision): string {
  const lastMonth = precision === 'YEAR' ? 12 : (month ?? 12);
  return `${pad(year, 4)}-${pad(lastMonth)}-${pad(precision === 'DAY' ? (day ?? 1) : lastDayOf(year, lastMonth))}`;
}

/**
 * An interval as exact as the less exact of its bounds, the start on the first and the end on the last day of its
 * month or year. Null when it ends before it starts, however exact the two are.
 */
export function intervalOf(from: PartialDate | null, to: PartialDate | null, ongoing: boolean | null): Interval | null {
  const precisions = [from, to].filter((date) => date !== null).map(precisionOf);
  const precision = precisions.toSorted((a, b) => COARSENESS[b] - COARSENESS[a])[0] ?? null;
  if (precision === null) return { validFrom: null, validTo: null, ongoing, datePrecision: null };
  const validFrom = from === null ? null : firstDay(from, precision);
  const validTo = to === null ? null : lastDay(to, precision);
  const endsFirst = validFrom !== null && validTo !== null && validTo < validFrom;
  return endsFirst ? null : { validFrom, validTo, ongoing, datePrecision: precision };
}

/** As published: what an interval of mixed exactness no longer says. */
export const writtenDate = ({ year, month, day }: PartialDate): string =>
  [pad(year, 4), ...(month === null ? [] : [pad(month)]), ...(day === null ? [] : [pad(day)])].join('-');
