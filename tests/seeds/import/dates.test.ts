import { describe, expect, test } from 'vitest';
import { dateOfParts, intervalOf, parsePartialDate, writtenDate } from '../../../server/seeds/import/dates.ts';

describe('dates of data sets', () => {
  test.each([
    ['2018', { year: 2018, month: null, day: null }],
    ['2018-09', { year: 2018, month: 9, day: null }],
    ['2018-09-04', { year: 2018, month: 9, day: 4 }],
    ['2016-02-29', { year: 2016, month: 2, day: 29 }],
  ])('%s is read with its precision, and written back as it was', (text, date) => {
    expect(parsePartialDate(text)).toEqual(date);
    expect(writtenDate(date)).toBe(text);
  });

  test.each(['2018-02-29', '2018-13', '2018-00', '2018-09-31', '18', '2018-9', '4 September 2018', '0000', ''])(
    '%s is on no calendar',
    (text) => {
      expect(parsePartialDate(text)).toBeNull();
    },
  );

  test('in columns need every part to be a number', () => {
    expect(dateOfParts('1990', '5', '22')).toEqual({ year: 1990, month: 5, day: 22 });
    expect(dateOfParts('1990', '', '')).toBeNull();
    expect(dateOfParts('NA', null, null)).toBeNull();
    expect(dateOfParts('1990', '2', '30')).toBeNull();
  });
});

describe('intervals', () => {
  const from = (text: string) => parsePartialDate(text);

  test.each([
    ['2018-09-04', '2019-05-01', '2018-09-04', '2019-05-01', 'DAY'],
    ['2018-09', '2019-02', '2018-09-01', '2019-02-28', 'MONTH'],
    ['2018-09-04', '2019-02', '2018-09-01', '2019-02-28', 'MONTH'],
    ['2012-05-18', '2012', '2012-01-01', '2012-12-31', 'YEAR'],
    ['1994', '2001-01-20', '1994-01-01', '2001-12-31', 'YEAR'],
  ])('%s to %s is as exact as its less exact bound', (start, end, validFrom, validTo, datePrecision) => {
    expect(intervalOf(from(start), from(end), false)).toEqual({ validFrom, validTo, ongoing: false, datePrecision });
  });

  test('may lack a bound', () => {
    expect(intervalOf(from('2011-12-17'), null, true)).toMatchObject({ validFrom: '2011-12-17', validTo: null });
    expect(intervalOf(null, null, null)).toMatchObject({ validFrom: null, validTo: null, datePrecision: null });
  });

  test.each([
    ['2018-09-04', '2018-07-16'],
    ['2017-12-06', '2012-05-18'],
    ['1990-05-22', '1990-05-21'],
    ['2001-03', '2001-02'],
  ])('%s to %s ends before it starts', (start, end) => {
    expect(intervalOf(from(start), from(end), false)).toBeNull();
  });
});
