import { idsOf, TIERS } from '../../../vocabulary.ts';
import { CLEARLY, ROUNDING, compareHops, comparePaths, rankOf } from '../../search/order.ts';
import type { Ordered } from '../../search/order.ts';
import type { NumberedPath } from '../../search/task.ts';

/** An actor and its best path. */
export type Placed = { actor: number; best: NumberedPath };

const TIER = idsOf(TIERS);

/** By their best paths, then by number. */
export const comparePlaced = (a: Placed, b: Placed): number =>
  TIER.indexOf(a.best.tier) - TIER.indexOf(b.best.tier) || comparePaths(a.best, b.best) || a.actor - b.actor;

/** What a path is at most in the order of paths: of those that may score the same as it, the first. */
export type Bound = { product: number; length: number; hops: () => readonly number[] };

/** How a bound stands to the last path that still has a place; FAR_TOO_LATE is every bound of a lower product as well. */
export type Standing = 'MAY_ENTER' | 'TOO_LATE' | 'FAR_TOO_LATE';

/** Of a bound and a path of one tier, both of known score, or both of none and the bound's product 1. */
export function standingOf({ product, length, hops }: Bound, last: Ordered | undefined): Standing {
  if (last === undefined) return 'MAY_ENTER';
  const score = Number.isNaN(last.score) ? 1 : last.score;
  if (product < score * (1 - CLEARLY)) return 'FAR_TOO_LATE';
  if (product > score * (1 + CLEARLY)) return 'MAY_ENTER';
  const [most, least] = [rankOf(product * ROUNDING), rankOf(score)];
  if (most !== least) return most > least ? 'MAY_ENTER' : 'TOO_LATE';
  if (length !== last.hops.length) return length > last.hops.length ? 'TOO_LATE' : 'MAY_ENTER';
  // Once a product is 0, its parts need not be the best of theirs: their ids tell nothing.
  if (product === 0) return 'MAY_ENTER';
  return compareHops(hops(), last.hops) > 0 ? 'TOO_LATE' : 'MAY_ENTER';
}
