import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../server/repositories/tieFilter.ts';
import { boundedInt, idList, languageCode, tieFilter } from '../../../server/resolvers/arguments.ts';

/** The argument that a refusal names. */
function refused(work: () => unknown): unknown {
  try {
    return { passed: work() };
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'INVALID_ARGUMENT') throw error;
    // The message begins with the argument, so that people see it too.
    return error.message.split(': ', 1)[0] === error.extensions['argument'] ? error.extensions['argument'] : error;
  }
}

describe('boundedInt', () => {
  test('takes both bounds, and the default for null', () => {
    expect([1, 5, null, undefined].map((value) => boundedInt('first', value, 3, 1, 5))).toEqual([1, 5, 3, 3]);
  });

  test.each([0, 6, -1])('refuses %i', (value) => {
    expect(refused(() => boundedInt('first', value, 3, 1, 5))).toBe('first');
  });
});

describe('languageCode', () => {
  test('is English when none is given', () => {
    expect([null, undefined, 'uk', 'crh'].map(languageCode)).toEqual(['en', 'en', 'uk', 'crh']);
  });

  test.each(['', 'u', 'UK', 'uk-UA', 'ukrainian', 'u1', 'uk\n', '__'])('refuses %j', (value) => {
    expect(refused(() => languageCode(value))).toBe('language');
  });
});

describe('idList', () => {
  test('keeps each id once, in order', () => {
    expect(idList('ids', ['b', 'a', 'b'], 1, 2)).toEqual(['b', 'a']);
    expect(idList('via', null, 0, 2)).toEqual([]);
  });

  test('refuses too few and too many', () => {
    expect(refused(() => idList('from', [], 1, 2))).toBe('from');
    expect(refused(() => idList('from', null, 1, 2))).toBe('from');
    expect(refused(() => idList('from', ['a', 'b', 'c'], 1, 2))).toBe('from');
  });
});

describe('tieFilter', () => {
  test('keeps everything when nothing is given', () => {
    expect([tieFilter(null), tieFilter(undefined), tieFilter({})]).toEqual([NO_FILTER, NO_FILTER, NO_FILTER]);
  });

  test.each([
    [{ asOf: '2024-05-01' }, '2024-05-01', '2024-05-01'],
    [{ from: '2024-01-01' }, '2024-01-01', null],
    [{ to: '2024-12-31' }, null, '2024-12-31'],
    [{ asOf: '2024-05-01', from: '2024-01-01', to: '2024-12-31' }, '2024-05-01', '2024-05-01'],
    // A tie must hold on asOf and still after it, or before it: bounds cross, and a longer tie passes.
    [{ asOf: '2024-05-01', from: '2024-06-01' }, '2024-06-01', '2024-05-01'],
    [{ asOf: '2024-05-01', to: '2024-04-01' }, '2024-05-01', '2024-04-01'],
    [{ from: '2024-05-01', to: '2024-05-01' }, '2024-05-01', '2024-05-01'],
  ])('%j becomes the period %s..%s', (input, from, to) => {
    expect(tieFilter(input)).toEqual({ ...NO_FILTER, from, to });
  });

  test.each([
    [{ from: '2024-05-01', to: '2024-06-01', period: 'STARTS' as const }, '2024-05-01', null],
    [{ from: '2024-05-01', to: '2024-06-01', period: 'ENDS' as const }, null, '2024-06-01'],
    [{ to: '2024-06-01', period: 'STARTS' as const }, '0001-01-01', null],
    [{ from: '2024-05-01', period: 'ENDS' as const }, null, '9999-12-31'],
    [{ from: '2024-05-01', period: 'HOLDS' as const }, null, null],
    [{ asOf: '2024-05-01', period: 'STARTS' as const }, null, null],
  ])('%j asks for a first day since %s and a last day until %s', (input, startsFrom, endsTo) => {
    expect(tieFilter(input)).toEqual({ ...NO_FILTER, ...tieFilter({ ...input, period: null }), startsFrom, endsTo });
  });

  test('takes lists, topic and minimums as they are', () => {
    const given = {
      families: ['PRESSURE' as const],
      instruments: [],
      modalities: ['ACTUAL' as const],
      statuses: ['REFUTED' as const],
      topic: 'x',
      minConfidence: 0,
      minStrength: 1,
    };
    expect(tieFilter(given)).toEqual({ ...NO_FILTER, ...given });
  });

  test.each([
    [{ from: '2024-02-01', to: '2024-01-31' }, 'filter.from'],
    [{ minConfidence: 101 }, 'filter.minConfidence'],
    [{ minConfidence: -1 }, 'filter.minConfidence'],
    [{ minStrength: 1.01 }, 'filter.minStrength'],
    [{ minStrength: -0.01 }, 'filter.minStrength'],
  ])('refuses %j and names the field', (input, argument) => {
    expect(refused(() => tieFilter(input))).toBe(argument);
  });
});
