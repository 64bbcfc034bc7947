import { endOf, startOf } from '../index/columns.ts';
import { NO_HOPS, chainWith } from './chain.ts';
import type { Chain } from './chain.ts';
import { Endings, NONE } from './endings.ts';
import type { Stepwise } from './task.ts';
import type { Walk } from './walk.ts';

/** Bits of what walks of a length there are: any, and one with a hop of unknown weight. */
const ANY = 1;
const UNKNOWN = 2;
const BOTH = ANY | UNKNOWN;

function* possibleEndings(walk: Walk): Stepwise<Endings> {
  const isUnknown = (tie: number) => Number.isNaN(walk.weightOf(tie));
  const endings = new Endings(walk, {
    last: (tie) => (isUnknown(tie) ? BOTH : ANY),
    before: (tie, ending) => (isUnknown(tie) ? BOTH : ending),
    either: (a, b) => a | b,
    isComplete: (ending) => ending === BOTH,
  });
  yield* endings.prepare();
  return endings;
}

/**
 * The first `most` simple paths with a hop of unknown weight that `accepts` takes, by length, then by tie ids: depth
 * first in the order of ids, once for each length. Exact unless the walk's budget is spent.
 */
export function* shortestUnknown(
  walk: Walk,
  most: number,
  accepts: (hops: readonly number[]) => boolean,
): Stepwise<number[][]> {
  const { columns, budget } = walk;
  const found: number[][] = [];
  const endings = yield* possibleEndings(walk);
  const visited = new Set<number>();
  const taken: number[] = [];

  function* over(hops: Uint32Array, left: number, met: number, needs: number, chain: Chain): Stepwise<void> {
    for (const hop of hops) {
      if (budget.spend()) yield;
      if (budget.isSpent || found.length === most) return;
      const end = endOf(columns, hop);
      if (visited.has(end) || !walk.allows(hop)) continue;
      const next = walk.fitting ? chainWith(columns, chain, hop >>> 1) : chain;
      if (next === null) continue;
      const stillNeeds = Number.isNaN(walk.weightOf(hop >>> 1)) ? ANY : needs;
      taken.push(hop);
      if (left === 1) {
        if (stillNeeds === ANY && walk.arrives(hop, met) && accepts(taken)) found.push([...taken]);
      } else {
        yield* beyond(hop, end, left - 1, walk.metAfter(met, end), stillNeeds, next);
      }
      taken.pop();
    }
  }

  const byId = (end: number, left: number): Uint32Array => {
    const { hops, isOrdered } = endings.hopsFrom(end, left, left);
    // All that leave it: there is an order by id at hand.
    if (isOrdered) return columns.outById.subarray(columns.outStart[end], columns.outStart[end + 1]);
    return Uint32Array.from(hops).toSorted();
  };

  /** @param needs ANY once a hop of unknown weight was walked, else UNKNOWN */
  function* beyond(hop: number, end: number, left: number, met: number, needs: number, chain: Chain): Stepwise<void> {
    const topic = walk.fitting ? chain.topic : 0;
    const ending = endings.known(end, left, met, topic) ?? (yield* endings.workOut(end, left, met, topic));
    if (ending === NONE || (ending & needs) === 0) return;
    const start = taken.length === 1 ? startOf(columns, hop) : null;
    if (start !== null) visited.add(start);
    visited.add(end);
    yield* over(byId(end, left), left, met, needs, chain);
    visited.delete(end);
    if (start !== null) visited.delete(start);
  }

  const firstHops = walk.firstHops('outById');
  for (let length = 1; length <= walk.maxHops && found.length < most; length += 1) {
    yield* over(firstHops, length, 0, UNKNOWN, NO_HOPS);
  }
  return found;
}
