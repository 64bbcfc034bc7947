import { UNKNOWN_CONFIDENCE, endOf } from '../index/columns.ts';
import type { Columns } from '../index/columns.ts';
import { TRANSMITS_BOTH_WAYS } from '../index/tieIndex.ts';
import { PARTNERSHIP_DISCOUNT } from '../../vocabulary.ts';
import { isRefuted, topicWith } from './chain.ts';
import type { Task } from './task.ts';
import { tieTest, weightOf } from './ties.ts';

/** Hops looked at between two points at which a search can be interrupted; a power of two. */
const SLICE = 1024;

/** What a search may still spend. */
export class Budget {
  left: number;
  constructor(steps: number) {
    this.left = steps;
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

function flags(length: number, set: readonly number[]): Uint8Array {
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
  readonly #targets: readonly number[];

  constructor(columns: Columns, task: Task, fitting: boolean) {
    this.columns = columns;
    this.via = task.via;
    this.maxHops = task.maxHops;
    this.budget = new Budget(task.steps);
    this.weightOf = weightOf(columns, task.filter.to);
    this.fitting = fitting;
    this.#passes = tieTest(columns, task.filter);
    this.#isTarget = flags(columns.actorCount, task.to);
    this.#isAvoided = flags(columns.actorCount, task.avoid);
    this.#starts = task.from.filter((actor) => this.#isAvoided[actor] === 0);
    this.#targets = task.to.filter((actor) => this.#isAvoided[actor] === 0);
  }

  allows(hop: number): boolean {
    return (
      this.#passes(hop >>> 1) &&
      this.#isAvoided[endOf(this.columns, hop)] === 0 &&
      !(this.fitting && isRefuted(this.columns, hop >>> 1))
    );
  }

  /** True when a path may end with this hop: the last one is the broker's leverage over the target, not a partnership. */
  arrives(hop: number, met: number): boolean {
    return (
      met === this.via.length &&
      this.#isTarget[endOf(this.columns, hop)] === 1 &&
      TRANSMITS_BOTH_WAYS[this.columns.family[hop >>> 1] ?? 0] !== true
    );
  }

  /** How many of `via` have been met, in order, after passing an actor. */
  metAfter(met: number, actor: number): number {
    return this.via[met] === actor ? met + 1 : met;
  }

  /** The topic after a tie; -1 when it does not fit. Where anything goes it stays 0. */
  topicAfter(topic: number, tie: number): number {
    return this.fitting ? topicWith(this.columns, topic, tie) : 0;
  }

  /** What a tie weighs at most, whatever the period; NaN is unknown. */
  weightAtMost(tie: number): number {
    const { strength, confidence, family } = this.columns;
    const known = confidence[tie] ?? UNKNOWN_CONFIDENCE;
    if (known === UNKNOWN_CONFIDENCE) return Number.NaN;
    const discount = TRANSMITS_BOTH_WAYS[family[tie] ?? 0] === true ? PARTNERSHIP_DISCOUNT : 1;
    return (strength[tie] ?? Number.NaN) * (known / 100) * discount;
  }

  /** Hops that leave one of the actors asked about, in either order of the columns. */
  firstHops(order: 'outByWeight' | 'outById'): Uint32Array {
    const parts = this.#starts.map((actor) =>
      this.columns[order].subarray(this.columns.outStart[actor], this.columns.outStart[actor + 1]),
    );
    if (parts.length === 1 && parts[0] !== undefined) return parts[0];
    const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    if (order === 'outById') return all.sort();
    return all.sort((a, b) => this.#comparable(b) - this.#comparable(a));
  }

  #comparable(hop: number): number {
    const weight = this.weightAtMost(hop >>> 1);
    return Number.isNaN(weight) ? -1 : weight;
  }

  /** Calls `take` with each hop that may end a path. */
  *lastHops(take: (hop: number) => void): Generator<void, void> {
    const { last, lastStart } = this.columns;
    for (const target of this.#targets) {
      for (let i = lastStart[target] ?? 0; i < (lastStart[target + 1] ?? 0); i += 1) {
        const hop = last[i] ?? 0;
        if (this.budget.spend()) yield;
        if (this.budget.isSpent) return;
        if (this.allows(hop)) take(hop);
      }
    }
  }
}
