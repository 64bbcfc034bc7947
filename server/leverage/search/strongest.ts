import { endOf, startOf } from '../index/columns.ts';
import { NO_HOPS, chainWith } from './chain.ts';
import type { Chain } from './chain.ts';
import { ROUNDING, compareHops, comparePaths, rankOf } from './order.ts';
import type { Stepwise } from './task.ts';
import type { Walk } from './walk.ts';

export type Scored = { hops: number[]; score: number };

/** Scores further apart than this compare without their logarithms. */
const CLEARLY = 1e-8;

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

/** A walk without end: weights are at most 1, so nothing is below it. */
const NONE = -1;

/** How well a walk can end: the best product of weights from an actor to a target, over ties of known weight. */
class BestEnding {
  readonly #walk: Walk;
  readonly #known = new Map<number, number>();
  readonly #lastHop = new Map<number, number>();
  /** The best last hop there is. */
  most = NONE;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** The best last hops by the actor they start from and by topic. To be called first. */
  *prepare(): Stepwise<void> {
    const { columns, weightOf, fitting } = this.#walk;
    const raise = (actor: number, slot: number, weight: number) => {
      const key = actor * (columns.topicCount + 2) + slot;
      if (weight > (this.#lastHop.get(key) ?? NONE)) this.#lastHop.set(key, weight);
    };
    yield* this.#walk.lastHops((hop) => {
      const weight = weightOf(hop >>> 1);
      if (Number.isNaN(weight)) return;
      const actor = startOf(columns, hop);
      raise(actor, 0, weight);
      if (fitting) raise(actor, 1 + (columns.topic[hop >>> 1] ?? 0), weight);
      this.most = Math.max(this.most, weight);
    });
  }

  #last(actor: number, topic: number): number {
    const first = actor * (this.#walk.columns.topicCount + 2);
    if (topic === 0) return this.#lastHop.get(first) ?? NONE;
    return Math.max(this.#lastHop.get(first + 1) ?? NONE, this.#lastHop.get(first + 1 + topic) ?? NONE);
  }

  /** With at most `left` hops, having met so many of `via`, in a chain of this topic. NONE where there is no way. */
  *from(actor: number, left: number, met: number, topic: number): Stepwise<number> {
    const { columns, via, budget } = this.#walk;
    if (left === 1) return met === via.length ? this.#last(actor, topic) : NONE;
    const key = ((topic * (via.length + 1) + met) * 8 + left) * columns.actorCount + actor;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let best = met === via.length ? this.#last(actor, topic) : NONE;
    const { outByWeight, outStart, weightStep } = columns;
    for (let i = outStart[actor] ?? 0; i < (outStart[actor + 1] ?? 0); i += 1) {
      const hop = outByWeight[i] ?? 0;
      const atMost = this.#walk.weightAtMost(hop >>> 1);
      // Those of unknown weight come last, the others in the order of their weight.
      if (Number.isNaN(atMost) || (atMost + weightStep) * this.most <= best) break;
      if (budget.spend()) yield;
      if (budget.isSpent) return NONE;
      if (!this.#walk.allows(hop)) continue;
      const topicAfter = this.#walk.topicAfter(topic, hop >>> 1);
      if (topicAfter === -1) continue;
      const weight = this.#walk.weightOf(hop >>> 1);
      if (weight * this.most <= best) continue;
      const end = endOf(columns, hop);
      const metAfter = this.#walk.metAfter(met, end);
      if (via.length - metAfter > left - 2) continue;
      const rest = yield* this.from(end, left - 1, metAfter, topicAfter);
      if (rest !== NONE) best = Math.max(best, weight * rest);
    }
    this.#known.set(key, best);
    return best;
  }
}

/**
 * The best `most` simple paths over ties of known weight that `accepts` takes, best first: depth first, strongest hop
 * first, leaving every branch whose best ending cannot be among the best. Exact unless the walk's budget is spent.
 */
export function* strongest(
  walk: Walk,
  most: number,
  accepts: (hops: readonly number[]) => boolean,
): Stepwise<Scored[]> {
  const { columns, budget, via } = walk;
  const best = new Best(most);
  const ending = new BestEnding(walk);
  yield* ending.prepare();
  if (ending.most === NONE) return [];
  const visited = new Set<number>();
  const taken: number[] = [];

  function* over(hops: Uint32Array, met: number, product: number, chain: Chain): Stepwise<void> {
    for (const hop of hops) {
      const tie = hop >>> 1;
      const atMost = walk.weightAtMost(tie);
      if (Number.isNaN(atMost)) return;
      // This hop is the last one, or comes before one: neither lifts the product above this, nor does a later hop here.
      const mostScore = product * Math.min(atMost + columns.weightStep, ending.most);
      if (best.isBeyond(mostScore, taken.length + 1, taken)) return;
      if (budget.spend()) yield;
      if (budget.isSpent) return;
      const end = endOf(columns, hop);
      if (visited.has(end) || !walk.allows(hop)) continue;
      const next = walk.fitting ? chainWith(columns, chain, tie) : chain;
      if (next === null) continue;
      const score = product * walk.weightOf(tie);
      taken.push(hop);
      if (walk.arrives(hop, met) && accepts(taken)) best.offer({ hops: [...taken], score });
      yield* beyond(hop, end, walk.metAfter(met, end), score, next);
      taken.pop();
    }
  }

  function* beyond(hop: number, end: number, met: number, score: number, chain: Chain): Stepwise<void> {
    const left = walk.maxHops - taken.length;
    if (left === 0 || via.length - met > left - 1) return;
    const rest = yield* ending.from(end, left, met, walk.fitting ? chain.topic : 0);
    if (rest === NONE || best.isBeyond(score * rest, taken.length + 1, taken)) return;
    if (taken.length === 1) visited.add(startOf(columns, hop));
    visited.add(end);
    yield* over(columns.outByWeight.subarray(columns.outStart[end], columns.outStart[end + 1]), met, score, chain);
    visited.delete(end);
    if (taken.length === 1) visited.delete(startOf(columns, hop));
  }

  yield* over(walk.firstHops('outByWeight'), 0, 1, NO_HOPS);
  return best.paths;
}
