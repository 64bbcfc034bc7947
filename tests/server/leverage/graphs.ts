import * as fc from 'fast-check';
import type { Tier } from '../../../server/vocabulary.ts';
import type { PathAttempt, PathTie, Question } from '../../../server/leverage/model.ts';

/** Small enough that naive enumeration ends, large enough for detours, parallel ties and brokers. */
export const ACTORS = ['a', 'b', 'c', 'd', 'e'];

/** 365 days apart, so that recency halves exactly and scores of equal paths are equal to the bit. */
export const DAYS = ['2023-01-01', '2024-01-01', '2024-12-31', '2025-12-31'];

const orNull = <const T>(...values: T[]) => fc.constantFrom(null, ...values);
const some = <T>(values: T[], maxLength = values.length) => fc.subarray(values, { minLength: 1, maxLength });

const ends = fc
  .subarray(ACTORS, { minLength: 2, maxLength: 2 })
  .chain((pair) => fc.constantFrom(pair, pair.toReversed()));
const interval = fc
  .tuple(orNull(...DAYS), orNull(...DAYS))
  .map(([from, to]): [string | null, string | null] =>
    from !== null && to !== null && from > to ? [to, from] : [from, to],
  );

const tie: fc.Arbitrary<PathTie> = fc
  .record({
    id: fc.constantFrom(...Array.from({ length: 20 }, (_unused, i) => `tie:${i}`)),
    family: fc.constantFrom('INFLUENCE', 'PRESSURE', 'PARTNERSHIP'),
    ends,
    instrument: orNull('ECONOMIC', 'MILITARY'),
    topic: orNull('x', 'y'),
    modality: fc.constantFrom('ACTUAL', 'POSSIBLE'),
    status: fc.constantFrom('REPORTED', 'REPORTED', 'ESTABLISHED', 'REFUTED'),
    interval,
    strength: orNull(0, 0.25, 0.5, 1, 1),
    confidence: orNull(0, 25, 50, 100, 100),
    polarity: orNull(1, -1),
    seeds: fc.subarray(['001', '002'], { minLength: 1 }),
  })
  .map(({ ends: [source, target], interval: [validFrom, validTo], ...rest }) => ({
    ...rest,
    source: source ?? '',
    target: target ?? '',
    validFrom,
    validTo,
  }));

const ties = (minLength: number, maxLength: number) =>
  fc.uniqueArray(tie, { selector: ({ id }) => id, minLength, maxLength });

/** A graph in which most questions have an answer. */
export const denseTies = ties(12, 18);

const attempt = (known: PathTie[]): fc.Arbitrary<PathAttempt> =>
  fc.record({
    id: fc.constantFrom('attempt:1', 'attempt:2', 'attempt:3'),
    by: some(ACTORS),
    via: fc.shuffledSubarray(ACTORS, { maxLength: 2 }),
    on: some(ACTORS),
    restsOn: fc.oneof(fc.constant(known.map(({ id }) => id)), fc.subarray(known.map(({ id }) => id))),
  });

export const filter: fc.Arbitrary<Question['filter']> = fc.record({
  families: fc.option(some<PathTie['family']>(['INFLUENCE', 'PRESSURE', 'PARTNERSHIP']), { freq: 2 }),
  instruments: fc.option(some<NonNullable<PathTie['instrument']>>(['ECONOMIC', 'MILITARY']), { freq: 2 }),
  modalities: fc.option(some<PathTie['modality']>(['ACTUAL', 'POSSIBLE']), { freq: 2 }),
  statuses: fc.option(some<PathTie['status']>(['REPORTED', 'ESTABLISHED', 'REFUTED']), { freq: 2 }),
  topic: fc.option(fc.constantFrom('x', 'y'), { freq: 2 }),
  from: fc.option(fc.constantFrom(...DAYS), { freq: 2 }),
  to: fc.option(fc.constantFrom(...DAYS), { freq: 2 }),
  startsFrom: fc.option(fc.constantFrom(...DAYS.slice(0, 2)), { freq: 2 }),
  endsTo: fc.option(fc.constantFrom(...DAYS.slice(2)), { freq: 2 }),
  minConfidence: fc.option(fc.constantFrom(0, 25, 50), { freq: 2 }),
  minStrength: fc.option(fc.constantFrom(0, 0.5, 1), { freq: 2 }),
  seeds: fc.option(fc.constantFrom(['001'], ['002'], ['001', '002']), { freq: 2 }),
});

const NOTHING_ASKED: Question['filter'] = {
  families: null,
  instruments: null,
  modalities: null,
  statuses: null,
  topic: null,
  from: null,
  to: null,
  startsFrom: null,
  endsTo: null,
  minConfidence: null,
  minStrength: null,
  seeds: null,
};

export const question: fc.Arbitrary<Question> = fc.record({
  from: some(ACTORS, 2),
  to: some(ACTORS, 2),
  via: fc.oneof(fc.constant<string[]>([]), fc.shuffledSubarray(ACTORS, { maxLength: 2 })),
  avoid: fc.oneof(fc.constant<string[]>([]), fc.subarray(ACTORS, { maxLength: 1 })),
  // Mostly one field at a time: all of them together leave nothing to compare.
  filter: fc.oneof(
    fc.constant(NOTHING_ASKED),
    filter,
    fc
      .tuple(filter, fc.constantFrom(...(Object.keys(NOTHING_ASKED) as (keyof Question['filter'])[])))
      .map(([all, field]) => ({ ...NOTHING_ASKED, [field]: all[field] })),
  ),
  tiers: fc.option(fc.subarray<Tier>(['DOCUMENTED', 'SUPPORTED', 'STRUCTURAL']), { freq: 2 }),
  maxHops: fc.integer({ min: 1, max: 6 }),
  first: fc.constant(100_000),
});

export type Asked = { ties: PathTie[]; attempts: PathAttempt[]; question: Question };

/** A graph, attempts that rest on its ties, and a question about it. */
const askedOf = (known: fc.Arbitrary<PathTie[]>): fc.Arbitrary<Asked> =>
  known.chain((all) =>
    fc.record({
      ties: fc.constant(all),
      attempts: fc.uniqueArray(attempt(all), { selector: ({ id }) => id, maxLength: 2 }),
      question,
    }),
  );

export const asked: fc.Arbitrary<Asked> = askedOf(ties(0, 12));

/** As `asked`, with more ties and mostly no filter, so that most questions have several answers; of four hops at most. */
export const lively: fc.Arbitrary<Asked> = fc
  .tuple(askedOf(ties(8, 14)), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .map(([{ question: narrow, ...rest }, maxHops, die]) => ({
    ...rest,
    question: { ...narrow, maxHops, via: [], ...(die > 0 && { filter: NOTHING_ASKED, tiers: null }) },
  }));
