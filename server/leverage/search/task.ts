import type { Tier } from '../../vocabulary.ts';

/** A tie filter in the numbers of the columns. */
export type NumberedFilter = {
  /** Bits of the terms that a tie may have none of, see index/terms.ts. */
  outside: number;
  /** Null is any; NO_TOPIC is one that no tie has. */
  topic: number | null;
  from: number | null;
  to: number | null;
  startsFrom: number | null;
  endsTo: number | null;
  minConfidence: number | null;
  minStrength: number | null;
  /** One bit a tie, for each seed; a tie needs to be in one of them. */
  seeds: readonly Uint8Array[] | null;
};

export const NO_TOPIC = -1;

export type NumberedAttempt = { by: number[]; via: number[]; on: number[]; restsOn: number[] };

/** A question in the numbers of the columns: what a worker is sent. */
export type Task = {
  from: readonly number[];
  to: readonly number[];
  via: readonly number[];
  avoid: readonly number[];
  /** Ties that may not be walked, whatever the filter. */
  withoutTies: readonly number[];
  filter: NumberedFilter;
  tiers: readonly Tier[];
  /** 1..6 */
  maxHops: number;
  first: number;
  /** Those that may document an answer. */
  attempts: readonly NumberedAttempt[];
  /** Hops that each stage of the search may look at before it gives up. */
  steps: number;
};

/** A path in the numbers of the columns: hops as `hopOf` makes them. */
export type NumberedPath = {
  tier: Tier;
  hops: number[];
  /** NaN is unknown. */
  score: number;
  /** Positions in the task's attempts of those that document it. */
  attempts: number[];
};

export type Found = {
  /** Best first, at most `first`. */
  paths: NumberedPath[];
  /** True when there are more than `paths`. */
  more: boolean;
  /** True when the steps ran out: there may be more, and better ones. */
  gaveUp: boolean;
  /** Steps that it took. */
  spent: number;
};

/** A search that can be interrupted between any two of its steps. */
export type Stepwise<T> = Generator<void, T, void>;

/** Runs a search to its end. */
export function finish<T>(search: Stepwise<T>): T {
  for (;;) {
    const { done, value } = search.next();
    if (done === true) return value;
  }
}
