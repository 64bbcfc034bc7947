import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestOfEach } from '../../../../server/leverage/beyond/bestOfEach.ts';
import type { Role } from '../../../../server/leverage/beyond/ranked/role.ts';
import { indexTies } from '../../../../server/leverage/index/tieIndex.ts';
import type { PathAttempt, PathTie, Question } from '../../../../server/leverage/model.ts';
import { numbersOf } from '../../../../server/leverage/numbered.ts';
import { finish } from '../../../../server/leverage/search/task.ts';
import { naivePaths } from '../bruteForce.ts';
import type { NaivePath } from '../bruteForce.ts';
import { ask, tie } from '../example.ts';
import { ACTORS, lively } from '../graphs.ts';
import { bitsOf } from '../searching.ts';
import { oneByOne } from './oneByOne.ts';

type Graph = { ties: readonly PathTie[]; attempts: readonly PathAttempt[] };
type Limits = { countUpTo: number; allSteps: number };

function numbered({ ties, attempts }: Graph, question: Question) {
  const index = indexTies(ties);
  return { index, asked: numbersOf(index, question, { attempts, seedBits: bitsOf(ties), steps: 1_000_000 }) };
}

function found(graph: Graph, question: Question, role: Role, limits: Partial<Limits> = {}) {
  const { index, asked } = numbered(graph, question);
  const task = { asked, role, countUpTo: role === 'via' ? 1_000 : 0, allSteps: 10_000_000, ...limits };
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
      // Only brokers' paths are counted.
      ...(role === 'via'
        ? { paths: own.length, more: false, ties: [...new Set(own.flatMap((path) => path.ties))].toSorted() }
        : { paths: 0, more: true, ties: [] }),
    }));
}

const MANY = Array.from({ length: 14 }, (_unused, i) => `actor:${String(i).padStart(2, '0')}`);
const CROWDED = { minLength: 20, maxLength: 70 };

/** Fewer kinds of weights than ties, so that many paths score the same, and some weights of their own. */
const crowdedTie = fc.record({
  ends: fc.uniqueArray(fc.constantFrom(...MANY), { minLength: 2, maxLength: 2 }),
  family: fc.constantFrom<PathTie['family']>('INFLUENCE', 'PRESSURE', 'PARTNERSHIP'),
  topic: fc.constantFrom(null, null, 'x', 'y'),
  status: fc.constantFrom<PathTie['status']>('REPORTED', 'REPORTED', 'REPORTED', 'REFUTED'),
  days: fc.constantFrom(
    [null, null],
    [null, '2024-06-01'],
    ['2024-01-01', null],
    ['2024-03-01', '2024-03-01'],
    ['2025-01-01', null],
  ),
  strength: fc.constantFrom(null, 0, 0.5, 0.5, 1, 0.97, 0.31),
  confidence: fc.constantFrom(null, 100, 100, 100, 60),
});

const crowd = fc
  .record({
    ties: fc.array(crowdedTie, CROWDED),
    lone: fc.boolean(),
    documents: fc.boolean(),
    maxHops: fc.integer({ min: 1, max: 5 }),
    first: fc.constantFrom(1, 2, 5, 100),
    avoid: fc.subarray(MANY, { maxLength: 1 }),
  })
  .map(({ ties, lone, documents, maxHops, first, avoid }) => {
    const known = ties.map(
      ({ ends: [source = '', target = ''], days: [validFrom = null, validTo = null], ...rest }, i) =>
        tie(`tie:${String(i).padStart(2, '0')}`, source, target, { ...rest, validFrom, validTo }),
    );
    const [from, to] = [MANY.slice(0, lone ? 1 : 2), MANY.slice(3, lone ? 4 : 5)];
    const restsOn = known.map(({ id }) => id);
    const attempts = [5, 6].map((i) => ({
      id: `attempt:${i}`,
      by: [...from, MANY[i] ?? ''],
      via: MANY.slice(8, 3 + i),
      on: [...to, MANY[7] ?? ''],
      restsOn,
    }));
    return {
      graph: { ties: known, attempts: documents ? attempts : [] },
      question: ask({ from, to, maxHops, first, avoid }),
    };
  });

const roles = fc.constantFrom<Role>('from', 'via', 'to');

describe('the best path of each actor', () => {
  test('agrees with naive enumeration of all paths, in each role, and counts them', () => {
    const seen = { via: 0, from: 0, to: 0 };
    fc.assert(
      fc.property(lively, roles, ({ ties, attempts, question }, role) => {
        const alone = { ...question, tiers: null, [role]: [] };
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
        const alone = { ...question, tiers: null, [role]: [] };
        const all = naive({ ties, attempts }, alone, role);
        const cut = found({ ties, attempts }, { ...alone, first: 1 }, role);
        expect(cut).toEqual({ actors: all.slice(0, 1), total: all.length, gaveUp: false });
      }),
      { numRuns: 300 },
    );
  });

  test('agrees with a path search for each actor, among many actors and parallel ties', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(crowd, roles, ({ graph, question }, role) => {
        const { index, asked } = numbered(graph, { ...question, [role]: [] });
        const all = oneByOne(index, asked, role);
        const task = { asked, role, countUpTo: 0, allSteps: 50_000_000 };
        const { actors, total, gaveUp } = finish(bestOfEach(index.columns, task));
        expect(actors.map(({ actor, best }) => ({ actor, best }))).toEqual(all.slice(0, question.first));
        expect({ total, gaveUp }).toEqual({ total: all.length, gaveUp: false });
        for (const { best } of actors) {
          seen.add(
            `${role} ${best.tier} ${Number.isNaN(best.score) ? 'unknown' : best.score === 0 ? 'zero' : 'known'}`,
          );
        }
        if (total > actors.length) seen.add(`${role} cut`);
      }),
      // The same graphs each time: what is rare among random ones may be missing from others.
      { numRuns: 400, seed: 1 },
    );
    const kinds = ['SUPPORTED', 'STRUCTURAL'].flatMap((tier) => [`${tier} known`, `${tier} unknown`, `${tier} zero`]);
    for (const role of ['from', 'via', 'to']) {
      expect([...seen]).toEqual(
        expect.arrayContaining(['cut', 'DOCUMENTED known', ...kinds].map((kind) => `${role} ${kind}`)),
      );
    }
  });

  test('counts paths through a broker up to a bound, and says that there are more', () => {
    const ties = [1, 2, 3].flatMap((i) => [tie(`tie:a${i}`, 'a', 'b'), tie(`tie:c${i}`, 'b', 'c')]);
    const [broker] = found({ ties, attempts: [] }, ask(), 'via', { countUpTo: 8 }).actors;
    expect(broker).toMatchObject({ paths: 8, more: true });
    const [all] = found({ ties, attempts: [] }, ask(), 'via', { countUpTo: 9 }).actors;
    expect(all).toMatchObject({ paths: 9, more: false, ties: ties.map(({ id }) => id).toSorted() });
  });

  test('says so when the steps run out', () => {
    const ties = [tie('tie:1', 'a', 'b'), tie('tie:2', 'b', 'c'), tie('tie:3', 'a', 'd'), tie('tie:4', 'd', 'c')];
    expect(found({ ties, attempts: [] }, ask(), 'via', { allSteps: 3 })).toMatchObject({ actors: [], gaveUp: true });
    expect(found({ ties, attempts: [] }, ask(), 'via')).toMatchObject({ total: 2, gaveUp: false });
  });
});
