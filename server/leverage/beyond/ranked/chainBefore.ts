import { validFromOf, validToOf } from '../../index/columns.ts';
import type { Columns } from '../../index/columns.ts';
import { UNKNOWN_DAY } from '../../index/days.ts';
import { NO_END } from '../../search/chain.ts';

/** What hops leave open to those before them; see chain.ts. What they are about is told by their traits. */
export type ChainAfter = {
  /** The days that all lasting hops share. */
  latestStart: number;
  earliestEnd: number;
  /** The latest day on which a hop before them can be walked. */
  until: number;
};

export const NO_HOPS_AFTER: ChainAfter = { latestStart: UNKNOWN_DAY, earliestEnd: NO_END, until: NO_END };

/** The chain with one more tie before it, or null when known dates rule it out: the same rule as `chainWith`, from its end. */
export function chainBefore(columns: Columns, chain: ChainAfter, tie: number): ChainAfter | null {
  const from = validFromOf(columns, tie);
  const to = validToOf(columns, tie);
  const until = to === UNKNOWN_DAY ? chain.until : Math.min(chain.until, to);
  if (from !== UNKNOWN_DAY && from > until) return null;
  if (from !== UNKNOWN_DAY && from === to) return { ...chain, until };
  const latestStart = Math.max(chain.latestStart, from);
  const earliestEnd = to === UNKNOWN_DAY ? chain.earliestEnd : Math.min(chain.earliestEnd, to);
  return earliestEnd < latestStart ? null : { latestStart, earliestEnd, until };
}
