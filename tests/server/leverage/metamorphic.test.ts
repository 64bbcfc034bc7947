import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundPath, PathAttempt, PathTie, Question } from '../../../server/leverage/model.ts';
import type { Tier } from '../../../server/vocabulary.ts';
import { ACTORS, DAYS, asked, lively } from './graphs.ts';
import { searchPaths } from './searching.ts';

const RUNS = { numRuns: 2_000 };

const keyOf = ({ hops }: FoundPath) => hops.map(({ tie, reversed }) => `${tie} ${reversed}`).join(', ');
const keysOf = (paths: readonly FoundPath[]) => paths.map(keyOf);

/** Days turned around, so that what comes first comes last; as far apart as they were. */
const turned = (day: string | null) => day && (DAYS.at(-1 - DAYS.indexOf(day)) ?? null);

const mirroredTie = (tie: PathTie): PathTie => ({
  ...tie,
  source: tie.target,
  target: tie.source,
  validFrom: turned(tie.validTo),
  validTo: turned(tie.validFrom),
});
const mirroredAttempt = ({ by, via, on, ...rest }: PathAttempt) => ({ ...rest, by: on, via: via.toReversed(), on: by });
const mirroredQuestion = (question: Question): Question => ({
  ...question,
  from: question.to,
  to: question.from,
  via: question.via.toReversed(),
  filter: {
    ...question.filter,
    from: turned(question.filter.to),
    to: turned(question.filter.from),
    startsFrom: turned(question.filter.endsTo),
    endsTo: turned(question.filter.startsFrom),
  },
});

/** What is the same from either end: not recency, which looks at the end of the period only, nor the first weakest hop. */
const eitherWay = ({ filter }: Question, { hops, tier, tierReason, polarity, attempts, score }: FoundPath) => ({
  tier,
  tierReason,
  polarity,
  attempts: attempts.toSorted(),
  length: hops.length,
  score: filter.from === null && filter.to === null && score !== null ? Number(score.toPrecision(12)) : typeof score,
});

describe('the mirror image', () => {
  test('of a question has the mirror images of its paths, but for a partnership as the first hop or the last', () => {
    let mirrored = 0;
    fc.assert(
      fc.property(fc.oneof(asked, lively), ({ ties, attempts, question }) => {
        const families = new Map(ties.map(({ id, family }) => [id, family]));
        const endsInPartnership = ({ hops }: FoundPath) =>
          [hops[0], hops.at(-1)].some((hop) => families.get(hop?.tie ?? '') === 'PARTNERSHIP');
        const paths = searchPaths(ties, attempts, question).paths.filter((path) => !endsInPartnership(path));
        const images = searchPaths(
          ties.map(mirroredTie),
          attempts.map(mirroredAttempt),
          mirroredQuestion(question),
        ).paths.filter((path) => !endsInPartnership(path));
        const back = images.map((path) => ({
          ...path,
          hops: path.hops.toReversed(),
          actors: path.actors.toReversed(),
        }));
        const seen = (all: readonly FoundPath[]) =>
          new Map(all.map((path) => [keyOf(path), { actors: path.actors, ...eitherWay(question, path) }]));
        expect(seen(back)).toEqual(seen(paths));
        mirrored += paths.filter(({ hops }) => hops.length > 1).length;
      }),
      RUNS,
    );
    expect(mirrored).toBeGreaterThan(500);
  });
});

/** Every way to ask for less, with what of the looser answer is still one. */
const tightenings: Record<
  string,
  fc.Arbitrary<{ tight: (q: Question) => Question; loose: (q: Question) => Question }>
> = {
  tiers: fc.subarray<Tier>(['DOCUMENTED', 'SUPPORTED', 'STRUCTURAL']).map((tiers) => ({
    loose: (q) => ({ ...q, tiers: null }),
    tight: (q) => ({ ...q, tiers }),
  })),
  via: fc.shuffledSubarray(ACTORS, { minLength: 1, maxLength: 2 }).map((via) => ({
    loose: (q) => ({ ...q, via: via.slice(1) }),
    tight: (q) => ({ ...q, via }),
  })),
  avoid: fc.subarray(ACTORS, { minLength: 1, maxLength: 2 }).map((avoid) => ({
    loose: (q) => ({ ...q, avoid: avoid.slice(1) }),
    tight: (q) => ({ ...q, avoid }),
  })),
  maxHops: fc.integer({ min: 1, max: 5 }).map((maxHops) => ({
    loose: (q) => ({ ...q, maxHops: maxHops + 1 }),
    tight: (q) => ({ ...q, maxHops }),
  })),
  from: fc.constant({ loose: (q: Question) => ({ ...q, from: ACTORS }), tight: (q: Question) => q }),
  to: fc.constant({ loose: (q: Question) => ({ ...q, to: ACTORS }), tight: (q: Question) => q }),
  minStrength: fc.constant({
    loose: (q: Question) => ({ ...q, filter: { ...q.filter, minStrength: 0.25 } }),
    tight: (q: Question) => ({ ...q, filter: { ...q.filter, minStrength: 0.5 } }),
  }),
  minConfidence: fc.constant({
    loose: (q: Question) => ({ ...q, filter: { ...q.filter, minConfidence: 25 } }),
    tight: (q: Question) => ({ ...q, filter: { ...q.filter, minConfidence: 50 } }),
  }),
  dates: fc.constant({
    loose: (q: Question) => ({ ...q, filter: { ...q.filter, from: DAYS[1] ?? null, to: DAYS[2] ?? null } }),
    tight: (q: Question) => ({ ...q, filter: { ...q.filter, from: DAYS[1] ?? null, to: DAYS[1] ?? null } }),
  }),
  seeds: fc.constant({
    loose: (q: Question) => ({ ...q, filter: { ...q.filter, seeds: ['001', '002'] } }),
    tight: (q: Question) => ({ ...q, filter: { ...q.filter, seeds: ['002'] } }),
  }),
};

describe('to ask for less', () => {
  test.each(Object.entries(tightenings))('in %s never adds a path', (_name, tightening) => {
    let fewer = 0;
    fc.assert(
      fc.property(asked, tightening, ({ ties, attempts, question }, { loose, tight }) => {
        const all = new Set(keysOf(searchPaths(ties, attempts, loose(question)).paths));
        const left = keysOf(searchPaths(ties, attempts, tight(question)).paths);
        expect(left.filter((key) => !all.has(key))).toEqual([]);
        if (left.length < all.size) fewer += 1;
      }),
      { numRuns: 500 },
    );
    expect(fewer).toBeGreaterThan(5);
  });

  test('without ties is as if they were not there', () => {
    fc.assert(
      fc.property(asked, fc.nat(11), fc.nat(11), ({ ties, attempts, question }, ...gone) => {
        const withoutTies = gone.flatMap((at) => ties[at]?.id ?? []);
        const others = ties.filter(({ id }) => !withoutTies.includes(id));
        const { paths } = searchPaths(ties, attempts, { ...question, withoutTies });
        expect(paths).toEqual(searchPaths(others, attempts, question).paths);
      }),
      { numRuns: 1_000 },
    );
  });
});
