import { describe, expect, it } from 'vitest';
import { MANY_TIES, sizeOfTies } from '../../../client/graph/encoding.ts';
import { widthBy } from '../../../client/store/look.ts';
import { tie } from '../fixtures.ts';

describe('the size of an actor by its ties', () => {
  it('grows with them until it would reach its neighbours', () => {
    const sizes = [0, 1, 4, 9, MANY_TIES, 10 * MANY_TIES].map(sizeOfTies);
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect(new Set(sizes).size).toBe(5);
  });
});

describe('the width of a line', () => {
  const known = tie('A', 'B', { strength: 0.4, confidence: 80, origins: 2 });

  it('is what it was chosen to stand for, from 0 to 1', () => {
    expect(widthBy('strength', known)).toBe(0.4);
    expect(widthBy('confidence', known)).toBe(0.8);
    expect(widthBy('origins', known)).toBeCloseTo(1 / 3);
  });

  it('is unknown where the tie does not say, and never some middle value', () => {
    expect(widthBy('strength', tie('A', 'B'))).toBeNull();
    expect(widthBy('confidence', tie('A', 'B'))).toBeNull();
    expect(widthBy('confidence', tie('A', 'B', { confidence: 0 }))).toBe(0);
  });

  it('grows no more from four origins on', () => {
    expect([0, 1, 4, 9].map((origins) => widthBy('origins', tie('A', 'B', { origins })))).toEqual([0, 0, 1, 1]);
  });

  it('can be the same for all, known or not', () => {
    expect(widthBy('none', known)).toBe(widthBy('none', tie('A', 'B')));
  });
});
