import { endOf, startOf, topicOf } from '../index/columns.ts';
import type { Stepwise } from './task.ts';
import type { Walk } from './walk.ts';

/** No walk ends that way. */
export const NONE = -1;

/** What is measured of the ways in which a walk can end; NONE, or else at least 0. */
export type Measure = {
  /** Of a last hop over this tie. */
  last: (tie: number) => number;
  /** Of this tie before an ending. */
  before: (tie: number, ending: number) => number;
  /** Of two endings together. */
  either: (a: number, b: number) => number;
  /** True when no hop after this one, in the order of outByWeight, can add to `ending`. */
  isComplete: (ending: number, next: number) => boolean;
};

/** Hops from an actor, and whether they are in the order of outByWeight. */
export type HopsFrom = { hops: Uint32Array | readonly number[]; isOrdered: boolean };

/** Hops from which endings are worked out backwards, for all actors at once; beyond it, actor by actor as they are met. */
const MOST_BACKWARD = 2_048;

/** Hops that are looked at in one go, without a turn for others. */
const MOST_QUICK = 4_096;

/**
 * In what ways walks can end, in exactly so many hops: of what is still to come, a search need only know this much to
 * leave a branch that leads nowhere. Walks may pass an actor twice and mind no dates, so this promises too much, never
 * too little.
 *
 * Endings are kept by their topic. Slot 0 is any, slot 1 none, slot 1 + t topic t.
 */
export class Endings {
  readonly #walk: Walk;
  readonly #measure: Measure;
  readonly #slots: number;
  /** By hops left; null when not worked out backwards. */
  readonly #levels: (Map<number, number> | null)[] = [null];
  /** Actors of a level. */
  readonly #actors: (Uint32Array | null)[] = [null];
  readonly #met = new Map<number, number>();
  readonly #lastKnown = new Set<number>();

  constructor(walk: Walk, measure: Measure) {
    this.#walk = walk;
    this.#measure = measure;
    this.#slots = walk.fitting ? walk.columns.topicCount + 2 : 1;
  }

  #key(actor: number, met: number, slot: number): number {
    return (met * this.#slots + slot) * this.#walk.columns.actorCount + actor;
  }

  #add(level: Map<number, number>, actor: number, met: number, slot: number, ending: number): void {
    this.#put(level, this.#key(actor, met, 0), ending);
    if (slot > 0) this.#put(level, this.#key(actor, met, slot), ending);
  }

  #put(level: Map<number, number>, key: number, ending: number): void {
    const known = level.get(key);
    level.set(key, known === undefined ? ending : this.#measure.either(known, ending));
  }

  #addLast(level: Map<number, number>, hop: number): void {
    if (!this.#walk.mayBeLast(hop) || !this.#walk.allows(hop)) return;
    const ending = this.#measure.last(hop >>> 1);
    if (ending === NONE) return;
    const { columns, via, fitting } = this.#walk;
    this.#add(level, startOf(columns, hop), via.length, fitting ? 1 + topicOf(columns, hop >>> 1) : 0, ending);
  }

  /** Works out backwards what is cheap to. To be called first. */
  *prepare(): Stepwise<void> {
    const { columns, targets, maxHops, budget } = this.#walk;
    const degree = targets.reduce((sum, actor) => sum + this.#degreeIn(actor), 0);
    if (degree > MOST_BACKWARD) {
      this.#levels.push(new Map());
      this.#actors.push(null);
      return;
    }
    const first = new Map<number, number>();
    for (const target of targets) {
      for (let i = columns.inStart[target] ?? 0; i < (columns.inStart[target + 1] ?? 0); i += 1) {
        if (budget.spend()) yield;
        this.#addLast(first, columns.inByWeight[i] ?? 0);
      }
    }
    this.#push(first);
    for (let left = 2; left < maxHops; left += 1) {
      const level = yield* this.#before(left - 1);
      if (level === null) return;
      this.#push(level);
    }
  }

  #push(level: Map<number, number>): void {
    this.#levels.push(level);
    const { actorCount } = this.#walk.columns;
    this.#actors.push(Uint32Array.from(new Set([...level.keys()].map((key) => key % actorCount))).toSorted());
  }

  #degreeIn(actor: number): number {
    const { inStart } = this.#walk.columns;
    return (inStart[actor + 1] ?? 0) - (inStart[actor] ?? 0);
  }

  /** The level of one hop more, or null when that is too much to work out backwards. */
  *#before(left: number): Stepwise<Map<number, number> | null> {
    const { columns, fitting, budget } = this.#walk;
    const entries = [...(this.#levels[left] ?? [])]
      .map(([key, ending]) => {
        const state = Math.floor(key / columns.actorCount);
        const [met, slot] = [Math.floor(state / this.#slots), state % this.#slots];
        return { actor: key % columns.actorCount, met, slot, ending };
      })
      .filter(({ slot }) => !fitting || slot > 0);
    if (entries.reduce((sum, { actor }) => sum + this.#degreeIn(actor), 0) > MOST_BACKWARD) return null;
    const level = new Map<number, number>();
    for (const { actor, met, slot, ending } of entries) {
      for (const metBefore of this.#metBefore(met, actor)) {
        for (let i = columns.inStart[actor] ?? 0; i < (columns.inStart[actor + 1] ?? 0); i += 1) {
          const hop = columns.inByWeight[i] ?? 0;
          if (budget.spend()) yield;
          if (budget.isSpent) return null;
          if (!this.#walk.allows(hop)) continue;
          const topic = this.#walk.topicAfter(Math.max(slot - 1, 0), hop >>> 1);
          if (topic === -1) continue;
          const longer = this.#measure.before(hop >>> 1, ending);
          if (longer !== NONE) this.#add(level, startOf(columns, hop), metBefore, fitting ? topic + 1 : 0, longer);
        }
      }
    }
    return level;
  }

  /** How many of `via` can have been met before passing an actor, so many having been met after it. */
  #metBefore(met: number, actor: number): number[] {
    return [met - 1, met].filter((before) => before >= 0 && this.#walk.metAfter(before, actor) === met);
  }

  #ofLevel(level: ReadonlyMap<number, number>, actor: number, met: number, topic: number): number {
    if (topic === 0) return level.get(this.#key(actor, met, 0)) ?? NONE;
    const topicless = level.get(this.#key(actor, met, 1)) ?? NONE;
    const same = level.get(this.#key(actor, met, 1 + topic)) ?? NONE;
    if (topicless === NONE || same === NONE) return Math.max(topicless, same);
    return this.#measure.either(topicless, same);
  }

  /**
   * Of walks from an actor in exactly `left` hops, having met so many of `via`, that fit a chain of this topic; null when
   * that is much work, which `workOut` does.
   */
  known(actor: number, left: number, met: number, topic: number): number | null {
    const { via, targets } = this.#walk;
    if (via.length - met > left - 1) return NONE;
    const level = this.#levels[left];
    if (level !== undefined && level !== null) {
      if (this.#actors[left] === null && !this.#lastKnown.has(actor)) {
        this.#lastKnown.add(actor);
        for (const target of targets) this.#walk.hopsBetween(actor, target, (hop) => this.#addLast(level, hop));
      }
      return this.#ofLevel(level, actor, met, topic);
    }
    return this.#met.get(this.#memoKey(actor, left, met, topic)) ?? this.#quick(actor, left, met, topic);
  }

  /** As `known`. */
  workOut(actor: number, left: number, met: number, topic: number): Stepwise<number> {
    return this.#over(this.hopsFrom(actor, left, left), { actor, left, met, topic });
  }

  /** `workOut` in one go, where that takes few steps: the last two hops. */
  #quick(actor: number, left: number, met: number, topic: number): number | null {
    if (left !== 2) return null;
    const hops = this.hopsFrom(actor, left, left);
    if (hops.hops.length > MOST_QUICK) return null;
    const work = this.#over(hops, { actor, left, met, topic });
    for (;;) {
      const { done, value } = work.next();
      if (done === true) return value;
    }
  }

  *#over(
    { hops, isOrdered }: HopsFrom,
    { actor, left, met, topic }: { actor: number; left: number; met: number; topic: number },
  ): Stepwise<number> {
    const { columns, budget } = this.#walk;
    let found = NONE;
    for (const hop of hops) {
      if (this.#measure.isComplete(found, hop >>> 1)) {
        if (isOrdered) break;
        continue;
      }
      if (budget.spend()) yield;
      if (budget.isSpent) return found;
      const topicAfter = this.#walk.topicAfter(topic, hop >>> 1);
      if (topicAfter === -1 || !this.#walk.allows(hop)) continue;
      const end = endOf(columns, hop);
      const metAfter = this.#walk.metAfter(met, end);
      const rest =
        this.known(end, left - 1, metAfter, topicAfter) ?? (yield* this.workOut(end, left - 1, metAfter, topicAfter));
      const longer = rest === NONE ? NONE : this.#measure.before(hop >>> 1, rest);
      if (longer !== NONE) found = found === NONE ? longer : this.#measure.either(found, longer);
    }
    if (!budget.isSpent) this.#met.set(this.#memoKey(actor, left, met, topic), found);
    return found;
  }

  #memoKey(actor: number, left: number, met: number, topic: number): number {
    return this.#key(actor, met, topic) * 8 + left;
  }

  /**
   * Hops from an actor that can be the first of an ending of `shortest` to `longest` hops: all hops that leave it, in the
   * order of outByWeight, or, where fewer actors can come next, only those that lead to one of these, in no order.
   */
  hopsFrom(actor: number, shortest: number, longest: number): HopsFrom {
    const { columns } = this.#walk;
    const all = columns.outByWeight.subarray(columns.outStart[actor], columns.outStart[actor + 1]);
    const ends = this.#next(shortest, longest, all.length / Math.log2(all.length + 1));
    if (ends === null) return { hops: all, isOrdered: true };
    const hops: number[] = [];
    for (const end of ends) this.#walk.hopsBetween(actor, end, (hop) => hops.push(hop));
    return { hops, isOrdered: false };
  }

  /** Actors that can come next in an ending of these lengths, each once; null when there are `most` or when unknown. */
  #next(shortest: number, longest: number, most: number): Iterable<number> | null {
    const levels: (readonly number[] | Uint32Array)[] = [];
    let count = 0;
    for (let left = shortest; left <= longest; left += 1) {
      const actors = left === 1 ? this.#walk.targets : (this.#actors[left - 1] ?? null);
      if (actors === null) return null;
      levels.push(actors);
      count += actors.length;
    }
    if (count >= most) return null;
    const [only] = levels;
    return levels.length === 1 && only !== undefined ? only : new Set(levels.flatMap((actors) => [...actors]));
  }
}
