import { expect, test } from 'vitest';
import { bucketsBetween } from '../../../../server/repositories/beyond/buckets.ts';

test.each([
  ['DAY', '2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']],
  ['WEEK', '2024-12-29', '2025-01-06', ['2024-12-23', '2024-12-30', '2025-01-06']],
  ['MONTH', '2023-12-31', '2024-02-01', ['2023-12-01', '2024-01-01', '2024-02-01']],
  ['QUARTER', '2024-03-31', '2024-12-31', ['2024-01-01', '2024-04-01', '2024-07-01', '2024-10-01']],
  ['YEAR', '1999-12-31', '2001-01-01', ['1999-01-01', '2000-01-01', '2001-01-01']],
] as const)('buckets of a %s from %s to %s', (bucket, first, last, expected) => {
  expect(bucketsBetween(first, last, bucket, 10)).toEqual(expected);
});

test('more than the most is null', () => {
  expect(bucketsBetween('2024-01-01', '2024-01-10', 'DAY', 10)).toHaveLength(10);
  expect(bucketsBetween('2024-01-01', '2024-01-11', 'DAY', 10)).toBeNull();
});
