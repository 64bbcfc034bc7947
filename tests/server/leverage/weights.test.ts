import { describe, expect, test } from 'vitest';
import type { PathTie } from '../../../server/leverage/model.ts';
import { RECENCY_HALF_LIFE } from '../../../server/leverage/search/ties.ts';
import { NO_FILTER } from '../../../server/repositories/tieFilter.ts';
import { PARTNERSHIP_DISCOUNT } from '../../../server/vocabulary.ts';
import { ask, chain } from './example.ts';
import { searchPaths } from './searching.ts';

/** The one path along a chain, asked about a period that ends on a day. */
function pathAlong(ties: readonly PathTie[], to: string | null = null) {
  const ends = { from: ['actor:0'], to: [`actor:${ties.length}`], maxHops: 6 };
  const [path] = searchPaths(ties, [], ask({ ...ends, filter: { ...NO_FILTER, to } })).paths;
  if (path === undefined) throw new Error('There is no path.');
  return path;
}

const weightOf = (given: Partial<PathTie>, to: string | null = null) => pathAlong(chain(given), to).hops[0]?.weight;

describe('recency', () => {
  const over = { validFrom: '2020-01-01', validTo: '2023-01-01', strength: 1 };

  test('is 1 for what is not known to be over by then, or when no period was asked about', () => {
    expect(weightOf(over)).toBe(1);
    expect(weightOf(over, '2023-01-01')).toBe(1);
    expect(weightOf(over, '2022-12-31')).toBe(1);
    expect(weightOf({ ...over, validTo: null }, '2099-01-01')).toBe(1);
  });

  test('halves with each half-life since the end', () => {
    expect(RECENCY_HALF_LIFE).toBe(365);
    expect(weightOf(over, '2024-01-01')).toBe(0.5);
    expect(weightOf(over, '2024-12-31')).toBe(0.25);
    expect(weightOf(over, '2023-01-02')).toBeCloseTo(0.5 ** (1 / 365), 12);
  });

  test('counts days of long ago and of years below 100 as well', () => {
    const ancient = { strength: 1, validTo: '0098-12-31' };
    expect(weightOf(ancient, '0099-12-31')).toBe(0.5);
    expect(weightOf({ strength: 1, validTo: '-0002-12-31' }, '-0001-12-31')).toBe(0.5);
  });
});

describe('the weight of a hop', () => {
  test('multiplies strength, confidence and recency', () => {
    const known = { strength: 0.8, confidence: 50, validTo: '2023-01-01' };
    expect(weightOf(known)).toBeCloseTo(0.4, 12);
    expect(weightOf(known, '2024-01-01')).toBeCloseTo(0.2, 12);
  });

  test('is discounted on a partnership only', () => {
    const weights = (['INFLUENCE', 'PRESSURE', 'PARTNERSHIP'] as const).map(
      (family) => pathAlong(chain({ family, strength: 1 }, { strength: 1 })).hops[0]?.weight,
    );
    expect(weights).toEqual([1, 1, PARTNERSHIP_DISCOUNT]);
  });

  test('is unknown where strength or confidence is, and 0 where one is 0', () => {
    expect(weightOf({ strength: null })).toBeNull();
    expect(weightOf({ confidence: null })).toBeNull();
    expect(weightOf({ strength: 0 })).toBe(0);
  });
});

describe('its factors', () => {
  const hopOf = (given: Partial<PathTie>, to: string | null = null) => pathAlong(chain(given, {}), to).hops[0];

  test('recency and discount are told apart, also where the weight is unknown', () => {
    const over = { validTo: '2023-01-01', strength: null };
    expect(hopOf({ ...over, family: 'PARTNERSHIP' }, '2024-01-01')).toMatchObject({
      weight: null,
      recency: 0.5,
      discount: PARTNERSHIP_DISCOUNT,
    });
    expect(hopOf(over)).toMatchObject({ recency: 1, discount: 1 });
  });
});

describe('of a path', () => {
  test('score and polarity are products', () => {
    const path = chain({ polarity: -1 }, { polarity: -1 }, { strength: 1, polarity: -1 });
    expect(pathAlong(path)).toMatchObject({ score: 0.25, polarity: -1 });
    expect(pathAlong(path.slice(0, 2)).polarity).toBe(1);
  });

  test('one unknown makes the product unknown, even beside a 0', () => {
    expect(pathAlong(chain({ strength: 0 }, { strength: null })).score).toBeNull();
    expect(pathAlong(chain({ strength: null }, { strength: 0 })).score).toBeNull();
    expect(pathAlong(chain({ polarity: -1 }, { polarity: null })).polarity).toBeNull();
  });

  test.each([
    [[0.5, 0.2, 0.9], 1],
    [[0.5, 0.2, 0.2], 1],
    [[0.5, 0, null, null], 2],
    [[null, 0.1], 0],
    [[0.3], 0],
  ])('the weakest hop of %j is the first of unknown weight, else the first of the lowest: %i', (strengths, index) => {
    expect(pathAlong(chain(...strengths.map((strength) => ({ strength })))).weakestHop).toBe(index);
  });
});
