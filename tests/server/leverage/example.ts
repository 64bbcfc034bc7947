import type { PathTie, Question } from '../../../server/leverage/model.ts';
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

/** A chain from actor:0 of ties tie:0, tie:1 and so on, of which only what is given is known. */
export const chain = (...rest: Partial<PathTie>[]): PathTie[] =>
  rest.map((given, i) => tie(`tie:${i}`, `actor:${i}`, `actor:${i + 1}`, given));

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
