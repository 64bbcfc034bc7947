import { termsAt, tieOf, topicOf, validFromOf, validToOf } from '../index/columns.ts';
import type { Columns } from '../index/columns.ts';
import { UNKNOWN_DAY } from '../index/days.ts';
import { REFUTED } from '../index/terms.ts';
import type { TierReason } from '../model.ts';

/** Later than any day. */
export const NO_END = 2 ** 31 - 1;

/** What the hops walked so far leave open to the next ones. */
export type Chain = {
  /** The one topic that they are about; 0 while none is known. */
  topic: number;
  /** The days that all lasting hops share. */
  latestStart: number;
  earliestEnd: number;
  /** The earliest day on which the last hop can be walked. */
  now: number;
};

export const NO_HOPS: Chain = { topic: 0, latestStart: UNKNOWN_DAY, earliestEnd: NO_END, now: UNKNOWN_DAY };

export const isRefuted = (columns: Columns, tie: number): boolean => (termsAt(columns, tie) & REFUTED) !== 0;

/** The topic of a chain with one more tie; -1 when the two are about different things. */
export function topicWith(columns: Columns, known: number, tie: number): number {
  const next = topicOf(columns, tie);
  if (next === 0 || next === known) return known;
  return known === 0 ? next : -1;
}

/**
 * The chain with one more tie, or null when known dates rule it out: all lasting hops must share a day, and one must be
 * able to walk the hops without going back in time. Unknown bounds rule nothing out. An act of one day does not last.
 */
function datesWith(columns: Columns, chain: Chain, topic: number, tie: number): Chain | null {
  const from = validFromOf(columns, tie);
  const to = validToOf(columns, tie);
  const now = Math.max(chain.now, from);
  if (to !== UNKNOWN_DAY && to < now) return null;
  if (from !== UNKNOWN_DAY && from === to) return { ...chain, topic, now };
  const latestStart = Math.max(chain.latestStart, from);
  const earliestEnd = to === UNKNOWN_DAY ? chain.earliestEnd : Math.min(chain.earliestEnd, to);
  return earliestEnd < latestStart ? null : { topic, latestStart, earliestEnd, now };
}

/** The chain with one more tie, or null when it does not fit: refuted, of another topic, or at another time. */
export function chainWith(columns: Columns, chain: Chain, tie: number): Chain | null {
  const topic = topicWith(columns, chain.topic, tie);
  return topic === -1 || isRefuted(columns, tie) ? null : datesWith(columns, chain, topic, tie);
}

/** Why hops that no attempt documents are in their tier. */
export function reasonOf(columns: Columns, hops: readonly number[]): Exclude<TierReason, 'ATTEMPT'> {
  const ties = hops.map(tieOf);
  if (ties.some((tie) => isRefuted(columns, tie))) return 'REFUTED_HOP';
  const topic = ties.reduce((known, tie) => (known === -1 ? -1 : topicWith(columns, known, tie)), 0);
  if (topic === -1) return 'TOPICS_DIFFER';
  const chain = ties.reduce<Chain | null>((all, tie) => all && datesWith(columns, all, 0, tie), NO_HOPS);
  return chain === null ? 'DATES_DIFFER' : 'COMPATIBLE';
}
