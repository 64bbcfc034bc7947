import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change, without } from '../../../../server/leverage/beyond/compare.ts';
import type { FoundPath, PathAttempt, PathTie, Question } from '../../../../server/leverage/model.ts';
import { naivePaths } from '../bruteForce.ts';
import type { NaivePath } from '../bruteForce.ts';
import { ask, tie } from '../example.ts';
import { ACTORS, DAYS, lively } from '../graphs.ts';
import { searchPaths } from '../searching.ts';

type Graph = { ties: readonly PathTie[]; attempts: readonly PathAttempt[] };

const answers = ({ ties, attempts }: Graph, question: Question) => {
  const { paths, truncated } = searchPaths(ties, attempts, question);
  return Promise.resolve({ paths, truncated: truncated ? ('MORE' as const) : null });
};

const key = ({ ties, reversed }: NaivePath) => ties.map((id, i) => `${id} ${reversed[i]}`).join(' ');
const found = ({ hops }: FoundPath) => hops.map((hop) => `${hop.tie} ${hop.reversed}`).join(' ');

const rounded = (score: number | null) => score?.toFixed(9).replace('-0.000000000', '0.000000000');

const RUNS = { numRuns: 300 };

describe('without', () => {
  test('agrees with the enumeration of a graph that never had them', async () => {
    let lost = 0;
    await fc.assert(
      fc.asyncProperty(
        lively,
        fc.constantFrom(...ACTORS),
        fc.nat(13),
        async ({ ties, attempts, question }, actor, at) => {
          const isEnd = [...question.from, ...question.to].includes(actor);
          const taken = { actors: isEnd ? [] : [actor], ties: ties.slice(at, at + 1).map(({ id }) => id) };
          const asked = { ...question, first: 5 };
          const answer = await without((one) => answers({ ties, attempts }, one), asked, taken);
          const left = ties.filter(
            ({ id, source, target }) =>
              !taken.ties.includes(id) && ![source, target].some((end) => taken.actors.includes(end)),
          );
          const [before, after] = [naivePaths(ties, attempts, question), naivePaths(left, attempts, question)];
          expect(answer.before.map(found)).toEqual(before.slice(0, 5).map(key));
          expect(answer.after.map(found)).toEqual(after.slice(0, 5).map(key));
          const survivors = new Set(after.map(key));
          expect(answer.lost.map(found)).toEqual(
            before
              .slice(0, 5)
              .map(key)
              .filter((one) => !survivors.has(one)),
          );
          const [old, now] = [before[0]?.score ?? null, after[0]?.score ?? null];
          expect(rounded(answer.scoreChange)).toBe(rounded(old === null || now === null ? null : now - old));
          expect(answer.truncated).toBe(before.length > 5 || after.length > 5 ? 'MORE' : null);
          lost += answer.lost.length;
        },
      ),
      RUNS,
    );
    expect(lost).toBeGreaterThan(50);
  });
});

const holds =
  (ties: readonly PathTie[]) =>
  (path: FoundPath, { from, to }: { from: string; to: string }) =>
    Promise.resolve(
      path.hops.every((hop) => {
        const walked = ties.find(({ id }) => id === hop.tie);
        return (walked?.validFrom ?? to) <= to && (walked?.validTo ?? from) >= from;
      }),
    );

describe('change', () => {
  test('agrees with the enumeration of both periods', async () => {
    const seen = { gained: 0, lost: 0, changed: 0, entered: 0, left: 0 };
    const day = fc.constantFrom(...DAYS);
    await fc.assert(
      fc.asyncProperty(lively, day, day, fc.boolean(), async ({ ties, attempts, question }, a, b, isLong) => {
        const asked = { ...question, first: 2 };
        const period = (to: string) => ({ from: isLong ? '2000-01-01' : to, to });
        const periods = [period(a), period(b)] as const;
        const answer = await change((one) => answers({ ties, attempts }, one), asked, periods, holds(ties));
        const all = periods.map((one) =>
          naivePaths(ties, attempts, { ...question, filter: { ...question.filter, ...one } }),
        );
        const [before = [], after = []] = all;
        const [top, now] = [before.slice(0, 2), after.slice(0, 2)];
        const isIn = (paths: NaivePath[]) => (path: NaivePath) => paths.some((other) => key(other) === key(path));
        const notIn = (paths: NaivePath[]) => (path: NaivePath) => !isIn(paths)(path);
        expect(answer.gained.map(found)).toEqual(now.filter(notIn(before)).map(key));
        expect(answer.lost.map(found)).toEqual(top.filter(notIn(after)).map(key));
        expect(answer.entered.map(found)).toEqual(now.filter(isIn(before)).filter(notIn(top)).map(key));
        expect(answer.left.map(found)).toEqual(top.filter(isIn(after)).filter(notIn(now)).map(key));
        const scores = (path: NaivePath) => top.find((other) => key(other) === key(path))?.score ?? null;
        const changed = now
          .filter(isIn(top))
          .filter((path) => Math.abs((scores(path) ?? 0) - (path.score ?? 0)) > 1e-9);
        expect(answer.changed.map((one) => found(one.after))).toEqual(changed.map(key));
        for (const name of ['gained', 'lost', 'changed', 'entered', 'left'] as const) seen[name] += answer[name].length;
      }),
      RUNS,
    );
    expect(Math.min(seen.gained, seen.lost, seen.changed + seen.entered + seen.left)).toBeGreaterThan(0);
  });

  test('a path that a better one pushed out is there on both dates, and neither lost nor gained', async () => {
    const ties = [
      tie('tie:old', 'a', 'c', { strength: 0.25 }),
      tie('tie:new', 'a', 'c', { strength: 1, validFrom: '2024-06-01' }),
    ];
    const periods = [
      { from: '2024-01-01', to: '2024-01-01' },
      { from: '2024-07-01', to: '2024-07-01' },
    ] as const;
    const answer = await change((one) => answers({ ties, attempts: [] }, one), ask({ first: 1 }), periods, holds(ties));
    expect(answer.gained.map(found)).toEqual(['tie:new false']);
    expect([answer.lost, answer.left.map(found), answer.truncated]).toEqual([[], ['tie:old false'], 'MORE']);
  });
});
