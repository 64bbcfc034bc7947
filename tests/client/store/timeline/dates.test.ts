import { expect, test } from 'vitest';
import { binsOver } from '../../../../client/store/timeline/bins.ts';
import {
  boundAt,
  dayIn,
  NO_DATES,
  periodOf,
  resized,
  restarted,
  stepped,
} from '../../../../client/store/timeline/dates.ts';

/** Twelve months. */
const YEAR = binsOver({ from: '2024-01-10', to: '2024-12-20' });
const on = (asOf: string) => ({ ...NO_DATES, asOf });

test('a day steps from the end of one bin to the end of the next, until time ends', () => {
  expect(stepped(NO_DATES, YEAR, 1)).toEqual(on('2024-01-31'));
  expect(stepped(NO_DATES, YEAR, -1)).toEqual(on('2024-12-31'));
  expect(stepped(NO_DATES, YEAR, -12)).toEqual(on('2024-01-31'));
  expect(stepped(on('2024-01-31'), YEAR, 1)).toEqual(on('2024-02-29'));
  expect(stepped(on('2024-02-10'), YEAR, 1)).toEqual(on('2024-02-29'));
  expect(stepped(on('2024-02-10'), YEAR, -1)).toEqual(on('2024-01-31'));
  expect(stepped(on('2024-12-31'), YEAR, 1)).toBeNull();
  expect(stepped(on('2024-01-31'), YEAR, -1)).toBeNull();
  expect(stepped(on('2025-06-01'), YEAR, -1)).toEqual(on('2024-11-30'));
});

test('a period slides as a whole, and not beyond the end', () => {
  const period = periodOf(YEAR, 4, 2);
  expect(period).toEqual({ asOf: null, from: '2024-03-01', to: '2024-05-31' });
  expect(stepped(period, YEAR, 1)).toEqual(periodOf(YEAR, 3, 5));
  expect(stepped(periodOf(YEAR, 9, 11), YEAR, 1)).toBeNull();
  expect(restarted(periodOf(YEAR, 9, 11), YEAR)).toEqual(periodOf(YEAR, 0, 2));
  expect(restarted(on('2024-12-31'), YEAR)).toEqual(dayIn(YEAR, 0));
});

test('one end of a period never passes the other', () => {
  const period = periodOf(YEAR, 2, 4);
  expect(resized(period, YEAR, 'from', 1)).toEqual(periodOf(YEAR, 3, 4));
  expect(resized(period, YEAR, 'from', 12)).toEqual(periodOf(YEAR, 4, 4));
  expect(resized(period, YEAR, 'to', -12)).toEqual(periodOf(YEAR, 2, 2));
  expect(boundAt({ ...NO_DATES, from: '2024-06-15' }, YEAR, 'to', 8)).toEqual({
    asOf: null,
    from: '2024-06-15',
    to: '2024-09-30',
  });
});
