import { atMostOf, endOf, startOf } from '../index/columns.ts';
import { NO_HOPS, chainWith } from './chain.ts';
import type { Chain } from './chain.ts';
import { Endings, NONE } from './endings.ts';
import type { HopsFrom } from './endings.ts';
import { CLEARLY, ROUNDING, compareHops, comparePaths, rankOf } from './order.ts';
import type { Stepwise } from './task.ts';
import type { Walk } from './walk.ts';

export type Scored = { hops: number[]; score: number };

/** The best `most` paths so far, best first. */
class Best {
  readonly paths: Scored[] = [];
  readonly #most: number;
  #worst: { score: number; rank: number; hops: readonly number[] } | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  /** True when no path that scores at most `score`, is at least `length` long and begins with `hops` can be among the best. */
  isBeyond(score: number, length: number, hops: readonly number[]): boolean {
    const worst = this.#worst;
    if (worst === null) return false;
    if (score < worst.score * (1 - CLEARLY)) return true;
    if (score > worst.score * (1 + CLEARLY)) return false;
    const rank = rankOf(score * ROUNDING);
    if (rank !== worst.rank) return rank < worst.rank;
    if (length !== worst.hops.length) return length > worst.hops.length;
    return compareHops(hops, worst.hops.slice(0, hops.length)) > 0;
  }

  offer(path: Scored): void {
    if (this.isBeyond(path.score, path.hops.length, path.hops)) return;
    let at = this.paths.length;
    while (at > 0 && comparePaths(path, this.paths[at - 1] ?? path) < 0) at -= 1;
    this.paths.splice(at, 0, path);
    if (this.paths.length > this.#most) this.paths.pop();
    const last = this.paths.at(-1);
    if (this.paths.length === this.#most && last !== undefined) {
      this.#worst = { score: last.score, rank: rankOf(last.score), hops: last.hops };
    }
  }
}

/** The best product of weights, over ties of known weight. */
function* bestProducts(walk: Walk): Stepwise<{ endings: Endings; most: number }> {
  const { columns, weightOf, budget } = walk;
  let most = NONE;
  for (const target of walk.targets) {
    for (let i = columns.inStart[target] ?? 0; i < (columns.inStart[target + 1] ?? 0); i += 1) {
      const hop = columns.inByWeight[i] ?? 0;
      const atMost = atMostOf(columns, hop >>> 1);
      if (Number.isNaN(atMost) || atMost + columns.weightStep <= most) break;
      if (budget.spend()) yield;
      if (walk.mayBeLast(hop) && walk.allows(hop)) most = Math.max(most, weightOf(hop >>> 1));
    }
  }
  const known = (weight: number) => (Number.isNaN(weight) ? NONE : weight);
  const endings = new Endings(walk, {
    last: (tie) => known(weightOf(tie)),
    before: (tie, ending) => known(weightOf(tie) * ending),
    either: Math.max,
    isComplete: (ending, next) => {
      const atMost = atMostOf(columns, next);
      return Number.isNaN(atMost) || (atMost + columns.weightStep) * most <= ending;
    },
  });
  if (most !== NONE) yield* endings.prepare();
  return { endings, most };
}

/**
 * The best `wanted` simple paths over ties of known weight that `accepts` takes, best first: depth first, strongest hop
 * first, leaving every branch whose best ending cannot be among the best. Exact unless the walk's budget is spent.
 */
export function* strongest(
  walk: Walk,
  wanted: number,
  accepts: (hops: readonly number[]) => boolean,
): Stepwise<Scored[]> {
  const { columns, budget, via } = walk;
  const best = new Best(wanted);
  const { endings, most } = yield* bestProducts(walk);
  if (most === NONE) return [];
  const visited = new Set<number>();
  const taken: number[] = [];

  function* over({ hops, isOrdered }: HopsFrom, met: number, product: number, chain: Chain): Stepwise<void> {
    for (const hop of hops) {
      const tie = hop >>> 1;
      const atMost = atMostOf(columns, tie);
      // This hop is the last one, or comes before one: neither lifts the product above this, nor does a later hop here.
      const reachable = product * Math.min(atMost + columns.weightStep, most);
      if (Number.isNaN(atMost) || best.isBeyond(reachable, taken.length + 1, taken)) {
        if (isOrdered) return;
        continue;
      }
      if (budget.spend()) yield;
      if (budget.isSpent) return;
      const end = endOf(columns, hop);
      if (visited.has(end) || !walk.allows(hop)) continue;
      const next = walk.fitting ? chainWith(columns, chain, tie) : chain;
      if (next === null) continue;
      const score = product * walk.weightOf(tie);
      taken.push(hop);
      if (walk.arrives(hop, met) && accepts(taken)) best.offer({ hops: [...taken], score });
      const metAfter = walk.metAfter(met, end);
      const left = walk.maxHops - taken.length;
      let [shortest, longest] = [Infinity, 0];
      if (via.length - metAfter < left && !best.isBeyond(score * most, taken.length + 1, taken)) {
        const topic = walk.fitting ? next.topic : 0;
        for (let length = 1; length <= left; length += 1) {
          const ending =
            endings.known(end, length, metAfter, topic) ?? (yield* endings.workOut(end, length, metAfter, topic));
          if (ending === NONE || best.isBeyond(score * ending, taken.length + length, taken)) continue;
          shortest = Math.min(shortest, length);
          longest = length;
        }
      }
      if (longest > 0) {
        const start = startOf(columns, hop);
        if (taken.length === 1) visited.add(start);
        visited.add(end);
        yield* over(endings.hopsFrom(end, shortest, longest), metAfter, score, next);
        visited.delete(end);
        if (taken.length === 1) visited.delete(start);
      }
      taken.pop();
    }
  }

  yield* over({ hops: walk.firstHops('outByWeight'), isOrdered: true }, 0, 1, NO_HOPS);
  return best.paths;
}
