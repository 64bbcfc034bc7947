import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundPath } from '../../../server/leverage/model.ts';
import { NO_FILTER } from '../../../server/repositories/tieFilter.ts';
import { naivePaths } from './bruteForce.ts';
import type { NaivePath } from './bruteForce.ts';
import { asked, filter } from './graphs.ts';
import { searchPaths } from './searching.ts';

const RUNS = { numRuns: 4_000 };

const plain = (path: FoundPath): NaivePath => ({
  actors: path.actors,
  ties: path.hops.map((hop) => hop.tie),
  reversed: path.hops.map((hop) => hop.reversed),
  tier: path.tier,
  score: path.score,
  polarity: path.polarity,
  weakestHop: path.weakestHop,
  attempts: path.attempts,
});

const keysOf = (paths: readonly FoundPath[]) => paths.map((path) => path.hops.map((hop) => hop.tie).join(' '));

describe('searchPaths agrees with naive enumeration', () => {
  test('on every path, its description and the order', () => {
    fc.assert(
      fc.property(asked, ({ ties, attempts, question }) => {
        const { paths, truncated } = searchPaths(ties, attempts, question);
        expect(paths.map(plain)).toEqual(naivePaths(ties, attempts, question));
        expect(truncated).toBe(false);
      }),
      RUNS,
    );
  });

  test('and the graphs hold what can go wrong: every tier, unknown scores, reversed hops, long and several paths', () => {
    const seen = new Set<string>();
    for (const { ties, attempts, question } of fc.sample(asked, { ...RUNS, seed: 1 })) {
      const paths = naivePaths(ties, attempts, question);
      for (const path of paths) {
        seen
          .add(path.tier)
          .add(path.score === null ? 'unknown' : 'known')
          .add(`${path.ties.length} hops`);
        if (path.reversed.includes(true)) seen.add('reversed');
        if (question.via.length > 0) seen.add('via');
        if (question.tiers !== null) seen.add('tiers');
        for (const [field, value] of Object.entries(question.filter)) if (value !== null) seen.add(field);
      }
      if (paths.length > 5) seen.add('many');
    }
    const kinds = ['DOCUMENTED', 'SUPPORTED', 'STRUCTURAL', 'unknown', 'known', 'reversed', 'via', 'many'];
    const narrowings = [...Object.keys(NO_FILTER), 'tiers'];
    expect([...seen]).toEqual(
      expect.arrayContaining([...kinds, ...narrowings, '1 hops', '2 hops', '3 hops', '4 hops']),
    );
  });

  test('on the best of them, and truncated says whether there are more', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 4 }), ({ ties, attempts, question }, first) => {
        const all = naivePaths(ties, attempts, question);
        const { paths, truncated } = searchPaths(ties, attempts, { ...question, first });
        expect(paths.map(plain)).toEqual(all.slice(0, first));
        expect(truncated).toBe(all.length > first);
      }),
      RUNS,
    );
  });
});

describe('searchPaths', () => {
  test('a tighter filter never adds a path', () => {
    fc.assert(
      fc.property(asked, filter, ({ ties, attempts, question }, tighter) => {
        const fields = Object.keys(tighter) as (keyof typeof tighter)[];
        const loose = { ...question, filter: { ...question.filter } };
        for (const field of fields) Object.assign(loose.filter, { [field]: null });
        const all = new Set(keysOf(searchPaths(ties, attempts, loose).paths));
        for (const field of fields) {
          const tight = { ...loose, filter: { ...loose.filter, [field]: tighter[field] } };
          expect(keysOf(searchPaths(ties, attempts, tight).paths).filter((key) => !all.has(key))).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('without a tie, exactly the paths through it are gone', () => {
    fc.assert(
      fc.property(asked, fc.nat(11), ({ ties, attempts, question }, index) => {
        const gone = ties[index];
        const before = searchPaths(ties, attempts, question).paths;
        const after = searchPaths(
          ties.filter((tie) => tie !== gone),
          attempts,
          question,
        ).paths;
        expect(after).toEqual(before.filter(({ hops }) => hops.every(({ tie }) => tie !== gone?.id)));
      }),
      RUNS,
    );
  });

  test('does not depend on the order in which ties and ends are given', () => {
    fc.assert(
      fc.property(asked, ({ ties, attempts, question }) => {
        const other = { ...question, from: question.from.toReversed(), to: question.to.toReversed() };
        expect(searchPaths(ties.toReversed(), attempts, other)).toEqual(searchPaths(ties, attempts, question));
      }),
      { numRuns: 1_000 },
    );
  });

  test('when its steps run out, it says so unless nothing is missing, and reports only true paths', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 12 }), ({ ties, attempts, question }, steps) => {
        const all = new Set(keysOf(searchPaths(ties, attempts, question).paths));
        const { paths, truncated } = searchPaths(ties, attempts, question, steps);
        expect(keysOf(paths).filter((key) => !all.has(key))).toEqual([]);
        expect(truncated || paths.length === all.size).toBe(true);
      }),
      RUNS,
    );
  });
});
