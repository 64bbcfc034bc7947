import { atMostOf, endOf, startOf } from '../../index/columns.ts';
import type { Stepwise } from '../../search/task.ts';
import type { Walk } from '../../search/walk.ts';
import { Level, byHopThenRest, byRestThenHop } from './level.ts';
import type { Label } from './level.ts';
import { NOTHING_MET } from './traits.ts';
import type { Traits } from './traits.ts';

/** Which walks a bound is made of. */
export type Reading = {
  walk: Walk;
  traits: Traits;
  /** Over ties of known weight only, whose product is at least this; null counts hops and ids alone, over all ties. */
  atLeast: number | null;
  /** 1 for actors that no walk may enter. */
  closed: Uint8Array;
  /** Fewest hops still needed from an actor to a target, and already needed to it; -1 is no way, null is not known. */
  needed: { onward: Int8Array; back: Int8Array } | null;
};

/** Whether a walk is better than the shorter ones that can be on the same paths. */
const isBetter = (best: Float64Array, product: number, key: number, freer: number) =>
  product > (best[key] ?? 0) && (key === freer || product > (best[freer] ?? 0));

/** The best walks from some actors, or to them, by length. */
export class Levels {
  readonly grewAtEnd: boolean;
  /** By length - 1. */
  readonly walks: Level[] = [];
  /** Of walks that grow at their end, those that may be paths to where they end. */
  readonly arriving: Level[] = [];
  /** True once a walk was left out because its product is too low. */
  leftOut = false;
  readonly #reading: Reading;
  readonly #starts: readonly number[];
  readonly #arrives: boolean;
  /** The best product of the shorter walks, by key: a longer one that is no better is of no use. */
  readonly #best: Float64Array;
  readonly #bestArriving: Float64Array;

  constructor(reading: Reading, starts: readonly number[], way: { grow: 'atEnd' | 'atBeginning'; arrive: boolean }) {
    this.grewAtEnd = way.grow === 'atEnd';
    this.#arrives = way.arrive;
    this.#reading = reading;
    this.#starts = starts;
    this.#best = new Float64Array(this.#keys).fill(-1);
    this.#bestArriving = new Float64Array(way.arrive ? this.#keys : 0).fill(-1);
  }

  get #keys(): number {
    return this.#reading.traits.count * this.#reading.walk.columns.actorCount;
  }

  /** Adds the walks that are one hop longer. */
  *extend(): Stepwise<void> {
    const precedes = this.grewAtEnd ? byRestThenHop : byHopThenRest;
    const before = this.walks.at(-1);
    const walks = new Level(this.#keys, precedes);
    const arriving = new Level(this.#arrives ? this.#keys : 0, precedes);
    if (before === undefined) {
      for (const start of this.#starts) yield* this.#over(start, NOTHING_MET, null, walks, arriving);
    } else {
      before.close();
      const { actorCount } = this.#reading.walk.columns;
      for (const label of before.labels) {
        const actor = label.key % actorCount;
        yield* this.#over(actor, (label.key - actor) / actorCount, label, walks, arriving);
      }
    }
    for (const { key, product } of walks.labels) this.#best[key] = Math.max(this.#best[key] ?? 0, product);
    for (const { key, product } of arriving.labels) {
      this.#bestArriving[key] = Math.max(this.#bestArriving[key] ?? 0, product);
    }
    this.walks.push(walks);
    this.arriving.push(arriving);
  }

  *#over(actor: number, met: number, rest: Label | null, walks: Level, arriving: Level): Stepwise<void> {
    const { walk, traits, closed } = this.#reading;
    const { columns, budget } = walk;
    const [starts, hops] = this.grewAtEnd
      ? [columns.outStart, columns.outByWeight]
      : [columns.inStart, columns.inByWeight];
    const past = starts[actor + 1] ?? 0;
    for (let i = starts[actor] ?? 0; i < past; i += 1) {
      const hop = hops[i] ?? 0;
      if (this.#isTooWeak(rest, hop)) return;
      if (budget.spend()) yield;
      if (budget.isSpent) return;
      const next = this.grewAtEnd ? endOf(columns, hop) : startOf(columns, hop);
      if (closed[next] === 1 || !this.#leadsOn(next)) continue;
      const joined = traits.join(met, traits.of(hop >>> 1));
      if (joined === -1) continue;
      const key = joined * columns.actorCount + next;
      const mayBeLast = walk.mayBeLast(hop);
      if (!this.grewAtEnd && rest === null && !mayBeLast) continue;
      const product = this.#productWith(rest, hop);
      const freer = traits.freer(joined) * columns.actorCount + next;
      const isOfUse = isBetter(this.#best, product, key, freer);
      const arrives = this.#arrives && mayBeLast && isBetter(this.#bestArriving, product, key, freer);
      if (!(isOfUse || arrives) || !this.#isEnough(product) || !walk.allows(hop)) continue;
      if (isOfUse) walks.offer(key, product, hop, rest);
      if (arrives) arriving.offer(key, product, hop, rest);
    }
  }

  /** Whether a path of the length asked about can go on from an actor, or have come to it. */
  #leadsOn(actor: number): boolean {
    const { needed, walk } = this.#reading;
    if (needed === null) return true;
    const hops = (this.grewAtEnd ? needed.onward : needed.back)[actor] ?? -1;
    return hops !== -1 && this.walks.length + 1 + hops <= walk.maxHops;
  }

  #isEnough(product: number): boolean {
    const isEnough = product >= (this.#reading.atLeast ?? 0);
    this.leftOut ||= !isEnough;
    return isEnough;
  }

  /** Whether neither this hop nor a later one in the order of weights is of use. */
  #isTooWeak(rest: Label | null, hop: number): boolean {
    const { walk, atLeast } = this.#reading;
    if (atLeast === null) return false;
    const most = atMostOf(walk.columns, hop >>> 1);
    if (Number.isNaN(most)) return true;
    const isTooWeak = (rest?.product ?? 1) * (most + walk.columns.weightStep) < atLeast;
    this.leftOut ||= isTooWeak;
    return isTooWeak;
  }

  #productWith(rest: Label | null, hop: number): number {
    const { walk, atLeast } = this.#reading;
    return atLeast === null ? 1 : (rest?.product ?? 1) * walk.weightOf(hop >>> 1);
  }
}
