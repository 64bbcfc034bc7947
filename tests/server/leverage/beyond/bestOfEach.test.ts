import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestOfEach } from '../../../../server/leverage/beyond/bestOfEach.ts';
import type { Role } from '../../../../server/leverage/beyond/bestOfEach.ts';
import { indexTies } from '../../../../server/leverage/index/tieIndex.ts';
import type { PathAttempt, PathTie, Question } from '../../../../server/leverage/model.ts';
import { numbersOf } from '../../../../server/leverage/numbered.ts';
import { finish } from '../../../../server/leverage/search/task.ts';
import { naivePaths } from '../bruteForce.ts';
import type { NaivePath } from '../bruteForce.ts';
import { ask, tie } from '../example.ts';
import { ACTORS, lively } from '../graphs.ts';
import { bitsOf } from '../searching.ts';

type Graph = { ties: readonly PathTie[]; attempts: readonly PathAttempt[] };
type Limits = { countUpTo: number; allSteps: number };

function found({ ties, attempts }: Graph, question: Question, role: Role, limits: Partial<Limits> = {}) {
  const index = indexTies(ties);
  const numbered = numbersOf(index, question, { attempts, seedBits: bitsOf(ties), steps: 1_000_000 });
  const task = { asked: numbered, role, countUpTo: 3, allSteps: 10_000_000, ...limits };
  const { actors, total, gaveUp } = finish(bestOfEach(index.columns, task));
  return {
    actors: actors.map(({ actor, best, paths, more, ties: walked }) => ({
      actor: index.actors.at(actor),
      best: best.hops.map((hop) => `${index.ties.at(hop >>> 1)} ${hop & 1}`),
      paths,
      more,
      ties: walked.map((number) => index.ties.at(number)).toSorted(),
    })),
    total,
    gaveUp,
  };
}

const hopsOf = (path: NaivePath) => path.ties.map((id, i) => `${id} ${path.reversed[i] === true ? 1 : 0}`);

/** Every path of the question, then whose it is: an actor is as good as the first of its own. */
function naive({ ties, attempts }: Graph, question: Question, role: Role) {
  const everyone = { from: role === 'from' ? ACTORS : question.from, to: role === 'to' ? ACTORS : question.to };
  const paths = naivePaths(ties, attempts, { ...question, ...everyone });
  const rolesOf = ({ actors }: NaivePath) => {
    const standing = { from: actors.slice(0, 1), via: actors.slice(1, -1), to: actors.slice(-1) }[role];
    return role === 'via' ? standing.filter((id) => ![...question.from, ...question.to].includes(id)) : standing;
  };
  return ACTORS.map((actor) => ({ actor, own: paths.filter((path) => rolesOf(path).includes(actor)) }))
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => paths.indexOf(a.own[0] as NaivePath) - paths.indexOf(b.own[0] as NaivePath))
    .map(({ actor, own }) => ({
      actor,
      best: hopsOf(own[0] as NaivePath),
      paths: Math.min(3, own.length),
      more: own.length > 3,
      ties: [...new Set(own.slice(0, 3).flatMap((path) => path.ties))].toSorted(),
    }));
}

const roles = fc.constantFrom<Role>('from', 'via', 'to');

describe('the best path of each actor', () => {
  test('agrees with naive enumeration of all paths, in each role, and counts them', () => {
    const seen = { via: 0, from: 0, to: 0 };
    fc.assert(
      fc.property(lively, roles, ({ ties, attempts, question }, role) => {
        const alone = { ...question, [role]: [] };
        const all = naive({ ties, attempts }, alone, role);
        if (all.length > 1) seen[role] += 1;
        expect(found({ ties, attempts }, alone, role)).toEqual({ actors: all, total: all.length, gaveUp: false });
      }),
      { numRuns: 300 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  test('cut at first, says how many there are', () => {
    fc.assert(
      fc.property(lively, roles, ({ ties, attempts, question }, role) => {
        const alone = { ...question, [role]: [] };
        const all = naive({ ties, attempts }, alone, role);
        const cut = found({ ties, attempts }, { ...alone, first: 1 }, role);
        expect(cut).toEqual({ actors: all.slice(0, 1), total: all.length, gaveUp: false });
      }),
      { numRuns: 300 },
    );
  });

  test('says so when the steps run out', () => {
    const ties = [tie('tie:1', 'a', 'b'), tie('tie:2', 'b', 'c'), tie('tie:3', 'a', 'd'), tie('tie:4', 'd', 'c')];
    expect(found({ ties, attempts: [] }, ask(), 'via', { allSteps: 10 })).toMatchObject({ total: 1, gaveUp: true });
    expect(found({ ties, attempts: [] }, ask(), 'via')).toMatchObject({ total: 2, gaveUp: false });
  });
});
