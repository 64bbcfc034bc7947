import { endOf, startOf } from '../index/columns.ts';
import { NO_HOPS, chainWith } from './chain.ts';
import type { Chain } from './chain.ts';
import type { Stepwise } from './task.ts';
import type { Walk } from './walk.ts';

/** What last hops from an actor there are. */
const ANY = 1;
const UNKNOWN = 2;

/** Whether a walk can end: in exactly so many hops, at a target, with what is still asked of it. */
class Ending {
  readonly #walk: Walk;
  readonly #known = new Map<number, boolean>();
  readonly #lastHop = new Map<number, number>();

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** The last hops by the actor they start from and by topic. To be called first. */
  *prepare(): Stepwise<void> {
    const { columns, weightOf, fitting } = this.#walk;
    const add = (actor: number, slot: number, what: number) => {
      const key = actor * (columns.topicCount + 2) + slot;
      this.#lastHop.set(key, (this.#lastHop.get(key) ?? 0) | what);
    };
    yield* this.#walk.lastHops((hop) => {
      const actor = startOf(columns, hop);
      const what = Number.isNaN(weightOf(hop >>> 1)) ? ANY | UNKNOWN : ANY;
      add(actor, 0, what);
      if (fitting) add(actor, 1 + (columns.topic[hop >>> 1] ?? 0), what);
    });
  }

  #last(actor: number, topic: number, needsUnknown: boolean): boolean {
    const first = actor * (this.#walk.columns.topicCount + 2);
    const slots = topic === 0 ? [first] : [first + 1, first + 1 + topic];
    return slots.some((slot) => ((this.#lastHop.get(slot) ?? 0) & (needsUnknown ? UNKNOWN : ANY)) !== 0);
  }

  /** In exactly `left` hops, having met so many of `via`, in a chain of this topic, with a hop of unknown weight or not. */
  *from(actor: number, left: number, met: number, topic: number, needsUnknown: boolean): Stepwise<boolean> {
    const { columns, via, budget } = this.#walk;
    if (via.length - met > left - 1) return false;
    if (left === 1) return this.#last(actor, topic, needsUnknown);
    const state = (topic * (via.length + 1) + met) * 16 + left * 2 + (needsUnknown ? 1 : 0);
    const key = state * columns.actorCount + actor;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let found = false;
    for (let i = columns.outStart[actor] ?? 0; i < (columns.outStart[actor + 1] ?? 0) && !found; i += 1) {
      const hop = columns.outById[i] ?? 0;
      if (budget.spend()) yield;
      if (budget.isSpent) return false;
      if (!this.#walk.allows(hop)) continue;
      const topicAfter = this.#walk.topicAfter(topic, hop >>> 1);
      if (topicAfter === -1) continue;
      const end = endOf(columns, hop);
      const stillNeeds = needsUnknown && !Number.isNaN(this.#walk.weightOf(hop >>> 1));
      found = yield* this.from(end, left - 1, this.#walk.metAfter(met, end), topicAfter, stillNeeds);
    }
    this.#known.set(key, found);
    return found;
  }
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
  const ending = new Ending(walk);
  yield* ending.prepare();
  const visited = new Set<number>();
  const taken: number[] = [];

  function* over(hops: Uint32Array, left: number, met: number, needsUnknown: boolean, chain: Chain): Stepwise<void> {
    for (const hop of hops) {
      if (budget.spend()) yield;
      if (budget.isSpent || found.length === most) return;
      const end = endOf(columns, hop);
      if (visited.has(end) || !walk.allows(hop)) continue;
      const next = walk.fitting ? chainWith(columns, chain, hop >>> 1) : chain;
      if (next === null) continue;
      const stillNeeds = needsUnknown && !Number.isNaN(walk.weightOf(hop >>> 1));
      taken.push(hop);
      if (left === 1) {
        if (!stillNeeds && walk.arrives(hop, met) && accepts(taken)) found.push([...taken]);
      } else {
        yield* beyond(hop, end, left - 1, walk.metAfter(met, end), stillNeeds, next);
      }
      taken.pop();
    }
  }

  function* beyond(
    hop: number,
    end: number,
    left: number,
    met: number,
    needsUnknown: boolean,
    chain: Chain,
  ): Stepwise<void> {
    if (!(yield* ending.from(end, left, met, walk.fitting ? chain.topic : 0, needsUnknown))) return;
    const start = taken.length === 1 ? startOf(columns, hop) : null;
    if (start !== null) visited.add(start);
    visited.add(end);
    const hops = columns.outById.subarray(columns.outStart[end], columns.outStart[end + 1]);
    yield* over(hops, left, met, needsUnknown, chain);
    visited.delete(end);
    if (start !== null) visited.delete(start);
  }

  const firstHops = walk.firstHops('outById');
  for (let length = 1; length <= walk.maxHops && found.length < most; length += 1) {
    yield* over(firstHops, length, 0, true, NO_HOPS);
  }
  return found;
}
