import { atMostOf, carriesBothWays, endOf } from '../index/columns.ts';
import type { Columns } from '../index/columns.ts';
import { isRefuted, topicWith } from './chain.ts';
import type { Task } from './task.ts';
import { tieTest, weightOf } from './ties.ts';

/** Hops looked at between two points at which a search can be interrupted; a power of two. */
const SLICE = 1024;

/** Below any weight. */
const NONE_KNOWN = -1;

/** What a search may still spend. */
export class Budget {
  left: number;
  readonly #steps: number;
  constructor(steps: number) {
    this.#steps = steps;
    this.left = steps;
  }
  get spent(): number {
    return this.#steps - this.left;
  }
  /** Spends one step; true at the points where others may have their turn. */
  spend(): boolean {
    this.left -= 1;
    return (this.left & (SLICE - 1)) === 0;
  }
  get isSpent(): boolean {
    return this.left < 0;
  }
}

/** 1 for the numbers that are set. */
export function flags(length: number, set: readonly number[]): Uint8Array {
  const all = new Uint8Array(length);
  for (const index of set) all[index] = 1;
  return all;
}

/** A question over the columns: which hops may be walked, and what each does to the state of a search. */
export class Walk {
  readonly columns: Columns;
  readonly via: readonly number[];
  readonly maxHops: number;
  readonly budget: Budget;
  /** Weight of a tie; NaN is unknown. */
  readonly weightOf: (tie: number) => number;
  /** Whether only chains that fit together are walked: one topic, and nothing refuted. */
  readonly fitting: boolean;
  readonly #passes: (tie: number) => boolean;
  readonly #isTarget: Uint8Array;
  readonly #isAvoided: Uint8Array;
  readonly #starts: readonly number[];
  readonly targets: readonly number[];

  constructor(columns: Columns, task: Task, fitting: boolean) {
    this.columns = columns;
    this.via = task.via;
    this.maxHops = task.maxHops;
    this.budget = new Budget(task.steps);
    this.weightOf = weightOf(columns, task.filter.to);
    this.fitting = fitting;
    const passes = tieTest(columns, task.filter);
    const gone = new Set(task.withoutTies);
    this.#passes = gone.size === 0 ? passes : (tie) => !gone.has(tie) && passes(tie);
    // An end is no broker: nothing that must be passed on the way can be one.
    const isEnd = (actor: number) => !task.avoid.includes(actor) && !task.via.includes(actor);
    this.#starts = task.from.filter(isEnd);
    this.targets = task.to.filter(isEnd);
    this.#isTarget = flags(columns.actorCount, this.targets);
    this.#isAvoided = flags(columns.actorCount, task.avoid);
  }

  allows(hop: number): boolean {
    return (
      this.#passes(hop >>> 1) &&
      this.#isAvoided[endOf(this.columns, hop)] === 0 &&
      !(this.fitting && isRefuted(this.columns, hop >>> 1))
    );
  }

  /** The last hop is the broker's leverage over the target, not a partnership. */
  mayBeLast(hop: number): boolean {
    return !carriesBothWays(this.columns, hop >>> 1);
  }

  /** True when a path may end with this hop. */
  arrives(hop: number, met: number): boolean {
    return met === this.via.length && this.#isTarget[endOf(this.columns, hop)] === 1 && this.mayBeLast(hop);
  }

  /** How many of `via` have been met, in order, after passing an actor. */
  metAfter(met: number, actor: number): number {
    return this.via[met] === actor ? met + 1 : met;
  }

  /** The topic after a tie; -1 when it does not fit. Where anything goes it stays 0. */
  topicAfter(topic: number, tie: number): number {
    return this.fitting ? topicWith(this.columns, topic, tie) : 0;
  }

  /** Hops that leave one of the actors asked about, by what they weigh at most or by id. */
  firstHops(order: 'outByWeight' | 'outById'): Uint32Array {
    const { outStart } = this.columns;
    const parts = this.#starts.map((actor) => this.columns[order].subarray(outStart[actor], outStart[actor + 1]));
    if (parts.length === 1 && parts[0] !== undefined) return parts[0];
    const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    if (order === 'outById') return all.toSorted();
    const comparable = (hop: number) => {
      const atMost = atMostOf(this.columns, hop >>> 1);
      return Number.isNaN(atMost) ? NONE_KNOWN : atMost;
    };
    return all.toSorted((a, b) => comparable(b) - comparable(a) || a - b);
  }

  /** Where hops from an actor to another begin in outByEnd. */
  #firstTo(actor: number, end: number): number {
    const { outByEnd, outStart } = this.columns;
    let low = outStart[actor] ?? 0;
    let high = outStart[actor + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (endOf(this.columns, outByEnd[middle] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Calls `take` with each hop from an actor to another, by id, whether it is allowed or not. */
  hopsBetween(actor: number, end: number, take: (hop: number) => void): void {
    const { outByEnd, outStart } = this.columns;
    const past = outStart[actor + 1] ?? 0;
    for (let i = this.#firstTo(actor, end); i < past; i += 1) {
      const hop = outByEnd[i] ?? 0;
      if (endOf(this.columns, hop) !== end) return;
      take(hop);
    }
  }
}
