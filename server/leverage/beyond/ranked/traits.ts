import { atMostOf, topicOf } from '../../index/columns.ts';
import type { Walk } from '../../search/walk.ts';

/**
 * What a walk has met that matters to the rest of a path, as one number; two walks join in either order: the one topic,
 * 0 while none is known, and, where weights need not be known, below it a bit for a hop of unknown weight.
 */
export type Traits = {
  /** Numbers are below this. */
  count: number;
  of: (tie: number) => number;
  /** -1 where the two cannot be on one path. */
  join: (a: number, b: number) => number;
  /** The same without a topic: on a path with whatever these can be with. */
  freer: (met: number) => number;
};

/** Met nothing. */
export const NOTHING_MET = 0;
export const UNKNOWN_WEIGHT = 1;

/** Keys of actors and traits to keep; where topics would make more, they are left aside, and bounds are looser. */
const MOST_KEYS = 4_000_000;

/** @param isKnown whether only ties of known weight are walked */
export function traitsOf({ columns, fitting }: Walk, isKnown: boolean): Traits {
  const flag = (tie: number) => (!isKnown && Number.isNaN(atMostOf(columns, tie)) ? UNKNOWN_WEIGHT : 0);
  const bits = isKnown ? 1 : 2;
  const topics = columns.topicCount + 1;
  if (!fitting || topics * bits * columns.actorCount > MOST_KEYS) {
    return { count: bits, of: flag, join: (a, b) => a | b, freer: (met) => met };
  }
  return {
    count: topics * bits,
    of: (tie) => topicOf(columns, tie) * bits + flag(tie),
    join: (a, b) => (a < bits || b < bits || (a ^ b) < bits ? a | b : -1),
    freer: (met) => met & (bits - 1),
  };
}
