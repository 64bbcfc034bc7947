import { describe, expect, test } from 'vitest';
import {
  RECENCY_HALF_LIFE,
  hopWeight,
  polarityOf,
  recency,
  scoreOf,
  weakestHopOf,
} from '../../../server/leverage/weights.ts';
import { PARTNERSHIP_DISCOUNT } from '../../../server/vocabulary.ts';
import { hops, tie } from './example.ts';

describe('recency', () => {
  const over = tie('t', 'a', 'b', { validFrom: '2020-01-01', validTo: '2023-01-01' });

  test('is 1 for what is not known to be over by then, or when no period was asked about', () => {
    expect(recency(over, null)).toBe(1);
    expect(recency(over, '2023-01-01')).toBe(1);
    expect(recency(over, '2022-12-31')).toBe(1);
    expect(recency({ ...over, validTo: null }, '2099-01-01')).toBe(1);
  });

  test('halves with each half-life since the end', () => {
    expect(RECENCY_HALF_LIFE).toBe(365);
    expect(recency(over, '2024-01-01')).toBe(0.5);
    expect(recency(over, '2024-12-31')).toBe(0.25);
    expect(recency(over, '2023-01-02')).toBeCloseTo(0.5 ** (1 / 365), 12);
  });
});

describe('hopWeight', () => {
  test('multiplies strength, confidence and recency', () => {
    const known = tie('t', 'a', 'b', { strength: 0.8, confidence: 50, validTo: '2023-01-01' });
    expect(hopWeight(known, null)).toBeCloseTo(0.4, 12);
    expect(hopWeight(known, '2024-01-01')).toBeCloseTo(0.2, 12);
  });

  test('discounts a partnership only', () => {
    const weights = (['INFLUENCE', 'PRESSURE', 'PARTNERSHIP'] as const).map((family) =>
      hopWeight(tie('t', 'a', 'b', { family, strength: 1 }), null),
    );
    expect(weights).toEqual([1, 1, PARTNERSHIP_DISCOUNT]);
  });

  test('is unknown where strength or confidence is, and 0 where one is 0', () => {
    expect(hopWeight(tie('t', 'a', 'b', { strength: null }), null)).toBeNull();
    expect(hopWeight(tie('t', 'a', 'b', { confidence: null }), null)).toBeNull();
    expect(hopWeight(tie('t', 'a', 'b', { strength: 0 }), null)).toBe(0);
  });
});

describe('of a path', () => {
  test('score and polarity are products', () => {
    const path = hops({ strength: 0.5, polarity: -1 }, { strength: 0.5, polarity: -1 }, { strength: 1, polarity: -1 });
    expect([scoreOf(path), polarityOf(path)]).toEqual([0.25, -1]);
    expect(polarityOf(path.slice(0, 2))).toBe(1);
  });

  test('one unknown makes the product unknown, even beside a 0', () => {
    expect(scoreOf(hops({ strength: 0 }, { strength: null }))).toBeNull();
    expect(scoreOf(hops({ strength: null }, { strength: 0 }))).toBeNull();
    expect(polarityOf(hops({ polarity: -1 }, { polarity: null }))).toBeNull();
  });

  test.each([
    [[0.5, 0.2, 0.9], 1],
    [[0.5, 0.2, 0.2], 1],
    [[0.5, 0, null, null], 2],
    [[null, 0.1], 0],
    [[0.3], 0],
  ])('the weakest hop of %j is the first of unknown weight, else the first of the lowest: %i', (strengths, index) => {
    expect(weakestHopOf(hops(...strengths.map((strength) => ({ strength }))))).toBe(index);
  });
});
