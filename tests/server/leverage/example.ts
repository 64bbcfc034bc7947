import type { Hop, PathTie, Question } from '../../../server/leverage/model.ts';
import { hopWeight } from '../../../server/leverage/weights.ts';
import { NO_FILTER } from '../../../server/repositories/tieFilter.ts';

/** An influence tie of weight 0.5 and polarity +1 about which nothing else is known. */
export const tie = (id: string, source: string, target: string, rest: Partial<PathTie> = {}): PathTie => ({
  id,
  source,
  target,
  family: 'INFLUENCE',
  instrument: null,
  topic: null,
  seeds: [],
  modality: 'ACTUAL',
  status: 'REPORTED',
  validFrom: null,
  validTo: null,
  strength: 0.5,
  confidence: 100,
  polarity: 1,
  ...rest,
});

export const hop = (walked: PathTie): Hop => ({
  tie: walked,
  from: walked.source,
  to: walked.target,
  reversed: false,
  weight: hopWeight(walked, null),
});

/** Hops of which only what is given is known. */
export const hops = (...rest: Partial<PathTie>[]): Hop[] =>
  rest.map((given, i) => hop(tie(`tie:${i}`, `actor:${i}`, `actor:${i + 1}`, given)));

export const ask = (rest: Partial<Question> = {}): Question => ({
  from: ['a'],
  to: ['c'],
  via: [],
  avoid: [],
  filter: NO_FILTER,
  tiers: null,
  maxHops: 3,
  first: 10,
  ...rest,
});
