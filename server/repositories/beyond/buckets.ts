import type { Bucket } from '../../vocabulary.ts';

const MONTHS: Readonly<Partial<Record<Bucket, number>>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** First day of the bucket that holds a day, as date.truncate of Cypher has it: weeks begin on Monday. */
function startOf(day: Date, bucket: Bucket): Date {
  const start = new Date(day);
  const months = MONTHS[bucket];
  if (months !== undefined) start.setUTCMonth(Math.floor(day.getUTCMonth() / months) * months, 1);
  if (bucket === 'WEEK') start.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return start;
}

function following(start: Date, bucket: Bucket): Date {
  const next = new Date(start);
  const months = MONTHS[bucket];
  if (months === undefined) next.setUTCDate(next.getUTCDate() + (bucket === 'WEEK' ? 7 : 1));
  else next.setUTCMonth(next.getUTCMonth() + months);
  return next;
}

/** First days of all buckets from the one of `first` to the one of `last`; null when they are more than `most`. */
export function bucketsBetween(first: string, last: string, bucket: Bucket, most: number): string[] | null {
  const starts: string[] = [];
  const end = new Date(last);
  for (let start = startOf(new Date(first), bucket); start <= end; start = following(start, bucket)) {
    if (starts.length === most) return null;
    starts.push(start.toISOString().slice(0, 10));
  }
  return starts;
}
