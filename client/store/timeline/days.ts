const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date; calendar dates have no zone. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** First day of a month; `month` counts from January of the year 0. */
export function dayOfMonth(month: number): number {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return dayOf(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}

export function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
