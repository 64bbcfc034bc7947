/** Smaller than any day, so that it never passes for one. */
export const UNKNOWN_DAY = -(2 ** 31);

/** An ISO 8601 calendar date as a number that sorts as dates do: 2024-10-29 is 20241029. */
export function dayNumber(date: string | null): number {
  if (date === null) return UNKNOWN_DAY;
  const parts = /^([+-]?\d{4,6})-(\d\d)-(\d\d)$/u.exec(date);
  if (parts === null) throw new RangeError(`${date} is not an ISO 8601 calendar date`);
  return Number(parts[1]) * 10_000 + Number(parts[2]) * 100 + Number(parts[3]);
}

const DAY = 86_400_000;

/** Milliseconds since 1970; setUTCFullYear because Date.UTC takes years below 100 for those of the 20th century. */
function time(day: number): number {
  const year = Math.floor(day / 10_000);
  const rest = day - year * 10_000;
  return new Date(0).setUTCFullYear(year, Math.floor(rest / 100) - 1, rest % 100);
}

/** Days from one day to a later one. */
export const daysBetween = (from: number, to: number): number => (time(to) - time(from)) / DAY;
