import { describe, expect, it, test } from 'vitest';
import { aligned } from '../../../client/layout/arrange/aligned.ts';
import { arrange } from '../../../client/layout/arrange/arrange.ts';
import { ranksOf } from '../../../client/layout/arrange/ranks.ts';
import { actor, tie } from '../fixtures.ts';
import { overlaps } from './overlaps.ts';

describe('ranks', () => {
  const IDS = ['a', 'b', 'c', 'd'];

  it('grow along the longest way, and whom nothing reaches stands just before whom it acts upon', () => {
    const ranks = ranksOf(IDS, [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['d', 'c'],
    ]);
    expect(IDS.map((id) => ranks.get(id))).toEqual([0, 1, 2, 1]);
  });

  it('cut a circle where the fewest arcs are lost', () => {
    const ranks = ranksOf(IDS, [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['a', 'd'],
      ['d', 'b'],
    ]);
    const forward = (from: string, to: string) => (ranks.get(from) ?? 0) < (ranks.get(to) ?? 0);
    expect([forward('a', 'b'), forward('b', 'c'), forward('c', 'd'), forward('a', 'd')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('end when all act on each other', () => {
    const arcs = IDS.flatMap((from) => IDS.filter((to) => to !== from).map((to) => [from, to] as const));
    expect(new Set(ranksOf(IDS, arcs).values()).size).toBe(4);
  });
});

describe('heights', () => {
  const slot = (id: string, wish: number) => ({ id, above: 10, below: 10, wish });

  it('are as wished where there is room', () => {
    expect(aligned([slot('a', 0), slot('b', 100)], 5)).toEqual([
      ['a', 0],
      ['b', 100],
    ]);
  });

  it('share the wish of those that would overlap, in order and apart', () => {
    expect(aligned([slot('a', 50), slot('b', 50), slot('c', 400)], 10)).toEqual([
      ['a', 35],
      ['b', 65],
      ['c', 400],
    ]);
    expect(aligned([], 10)).toEqual([]);
  });
});

test('a crowd in circles is placed too, and no name lies on another', () => {
  const actors = Array.from({ length: 200 }, (_, index) => actor(`org:${index}`, `Organization ${index}`));
  const ties = actors.flatMap((each, index) =>
    [7, 31, 90].map((step) => tie(each.id, `org:${(index * step + 1) % 200}`, { id: `tie:${index}:${step}` })),
  );
  const { to } = arrange({ layout: 'flow', scene: { actors, ties, belongings: [] }, held: {}, around: null });
  expect(overlaps(to, actors)).toEqual([]);
  const xs = Object.values(to).map(({ x }) => x);
  const ys = Object.values(to).map(({ y }) => y);
  const shape = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
  // Neither a tower nor a thread.
  expect(shape).toBeGreaterThan(0.5);
  expect(shape).toBeLessThan(12);
});
