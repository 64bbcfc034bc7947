import type { TieFilter } from '../repositories/tieFilter.ts';
import type { Family, Instrument, Modality, Tier, TieStatus } from '../vocabulary.ts';

/** A tie as the search needs it. Dates are ISO 8601 text; null is unknown. */
export type PathTie = {
  id: string;
  family: Family;
  source: string;
  target: string;
  instrument: Instrument | null;
  topic: string | null;
  modality: Modality;
  status: TieStatus;
  validFrom: string | null;
  validTo: string | null;
  strength: number | null;
  confidence: number | null;
  polarity: number | null;
  /** Versions of the seeds that state it. */
  seeds: readonly string[];
};

/** A leverage attempt as the search needs it; `via` is in order. */
export type PathAttempt = { id: string; by: string[]; via: string[]; on: string[]; restsOn: string[] };

export type Question = {
  from: readonly string[];
  to: readonly string[];
  via: readonly string[];
  avoid: readonly string[];
  /** Ties that may not be walked. */
  withoutTies?: readonly string[];
  filter: TieFilter;
  /** Null keeps all. */
  tiers: readonly Tier[] | null;
  /** 1..6 */
  maxHops: number;
  first: number;
};

/** One tie walked, by id: `reversed` when a partnership is walked from its stored target to its source. */
export type Hop = { tie: string; reversed: boolean; weight: number | null; recency: number; discount: number };

/** Why an answer is not all there is: there is more than was asked for; or the search ended early, and there may be better. */
export type CutReason = 'MORE' | 'GAVE_UP';

/** The graver of the two. */
export function cutReason({ more, gaveUp }: { more: boolean; gaveUp: boolean }): CutReason | null {
  if (gaveUp) return 'GAVE_UP';
  return more ? 'MORE' : null;
}

/** Why a path is in its tier. */
export type TierReason = 'ATTEMPT' | 'COMPATIBLE' | 'REFUTED_HOP' | 'TOPICS_DIFFER' | 'DATES_DIFFER';

export type FoundPath = {
  tier: Tier;
  tierReason: TierReason;
  /** Null where a hop's weight is unknown. */
  score: number | null;
  polarity: number | null;
  weakestHop: number;
  actors: string[];
  hops: Hop[];
  /** Ids of the attempts that document it. */
  attempts: string[];
};
