import type { Text } from './useText.ts';

type Validity = {
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
  readonly ongoing?: boolean | null | undefined;
  readonly datePrecision?: string | null | undefined;
};

const PARTS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  YEAR: { year: 'numeric' },
  MONTH: { year: 'numeric', month: 'long' },
};
const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };

/** A date as exactly as it is known: month precision renders "November 2024". */
export function formatDate(date: string, precision: string | null | undefined, locale: string): string {
  // A calendar date has no zone; read in the reader's it would slip a day west of Greenwich.
  const options = { ...(PARTS[precision ?? ''] ?? DAY), timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${date}T00:00:00Z`));
}

/** From one day to another, as short as the language has it. */
export function formatPeriod(from: string, to: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** When a tie or term holds, with what is unknown said as unknown. */
export function formatValidity(validity: Validity, locale: string, text: Text): string {
  const { validFrom, validTo, ongoing, datePrecision } = validity;
  const from = validFrom ? formatDate(validFrom, datePrecision, locale) : null;
  const to = validTo ? formatDate(validTo, datePrecision, locale) : null;
  if (from !== null && to !== null)
    return from === to ? text('validity.on', { from }) : text('validity.span', { from, to });
  if (from !== null) return text(ongoing ? 'validity.since' : 'validity.from', { from });
  if (to !== null) return text('validity.until', { to });
  return text(ongoing ? 'validity.ongoing' : 'validity.unknown');
}

/** A moment in the reader's own zone, to the minute. */
export function formatMoment(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
}
