import { describe, expect, test } from 'vitest';
import { ask, tie } from './example.ts';
import { searchPaths } from './searching.ts';

const found = (
  ties: Parameters<typeof searchPaths>[0],
  question = ask(),
  attempts: Parameters<typeof searchPaths>[1] = [],
) => searchPaths(ties, attempts, question).paths.map((path) => path.hops.map((hop) => hop.tie).join(' '));

const partners = (id: string, source: string, target: string) => tie(id, source, target, { family: 'PARTNERSHIP' });

describe('searchPaths', () => {
  test('walks influence and pressure in their direction only', () => {
    expect(found([tie('1', 'a', 'b'), tie('2', 'b', 'c', { family: 'PRESSURE' })])).toEqual(['1 2']);
    expect(found([tie('1', 'b', 'a'), tie('2', 'b', 'c')])).toEqual([]);
  });

  test('walks a partnership both ways and says when against its stored direction', () => {
    const { paths } = searchPaths([partners('1', 'b', 'a'), tie('2', 'b', 'c')], [], ask());
    expect(paths[0]?.actors).toEqual(['a', 'b', 'c']);
    expect(paths[0]?.hops.map(({ reversed }) => reversed)).toEqual([true, false]);
  });

  test('does not end in a partnership: a partner may pass a wish on, but is not under leverage', () => {
    expect(found([tie('1', 'a', 'b'), partners('2', 'b', 'c'), partners('3', 'a', 'c')])).toEqual([]);
  });

  test('passes no actor twice, whatever cycles there are', () => {
    const cycle = [
      tie('1', 'a', 'b'),
      tie('2', 'b', 'a'),
      tie('3', 'b', 'b2'),
      tie('4', 'b2', 'b'),
      tie('5', 'b', 'c'),
    ];
    expect(found(cycle, ask({ maxHops: 6 }))).toEqual(['1 5']);
  });

  test('may pass one of several targets on the way to another', () => {
    const chain = [tie('1', 'a', 'b'), tie('2', 'b', 'c')];
    expect(found(chain, ask({ to: ['b', 'c'] }))).toEqual(['1', '1 2']);
  });

  test('passes `via` in its order, and neither end counts', () => {
    const chain = [tie('1', 'a', 'b'), tie('2', 'b', 'd'), tie('3', 'd', 'c'), tie('4', 'a', 'c')];
    expect(found(chain, ask({ via: ['b', 'd'] }))).toEqual(['1 2 3']);
    expect(found(chain, ask({ via: ['d', 'b'] }))).toEqual([]);
    expect(found(chain, ask({ via: ['c'] }))).toEqual([]);
  });

  test('prefers the stronger path to the shorter one; unknown comes after known', () => {
    const ties = [
      tie('weak', 'a', 'c', { strength: 0.1 }),
      tie('unknown', 'a', 'c', { strength: null }),
      tie('zero', 'a', 'c', { strength: 0 }),
      tie('1', 'a', 'b', { strength: 1 }),
      tie('2', 'b', 'c', { strength: 1 }),
    ];
    expect(found(ties)).toEqual(['1 2', 'weak', 'zero', 'unknown']);
  });

  test('never mixes tiers up, however strong the structural path', () => {
    const ties = [
      tie('structural', 'a', 'c', { strength: 1, status: 'REFUTED' }),
      tie('supported', 'a', 'c', { strength: 0.1 }),
      tie('documented', 'a', 'c', { strength: null }),
    ];
    const attempt = { id: 'attempt:1', by: ['a'], via: [], on: ['c'], restsOn: ['documented'] };
    expect(found(ties, ask(), [attempt])).toEqual(['documented', 'supported', 'structural']);
    expect(found(ties, ask({ tiers: ['STRUCTURAL'] }), [attempt])).toEqual(['structural']);
    expect(found(ties, ask({ tiers: [] }), [attempt])).toEqual([]);
  });

  test('gives up on a graph too dense to finish, says so, and still returns paths', () => {
    const names = Array.from({ length: 60 }, (_unused, i) => `n${i}`);
    const dense = ['a', ...names].flatMap((from) => [...names, 'c'].map((to) => tie(`${from}>${to}`, from, to)));
    const { paths, truncated } = searchPaths(dense, [], ask({ maxHops: 6, first: 5 }), 50_000);
    expect(truncated).toBe(true);
    expect(paths).toHaveLength(5);
  });
});
