import { CLEARLY } from '../../search/order.ts';

/**
 * The best of the walks of one length to, or from, an actor, in the order of paths: what a path there can be at most. It
 * is a walk, so it may pass an actor twice and mind no dates.
 */
export type Label = {
  /** The actor and what the walk has met (see traits.ts), in one number. */
  key: number;
  /** Product of its weights; of all walks that can score the same as it, the highest. */
  product: number;
  /** The hop that was added last. */
  hop: number;
  /** The walk without that hop; null of a walk of one hop. */
  rest: Label | null;
  /** Its place among the labels of its length, by tie ids. */
  rank: number;
};

/** Which of two walks of one length comes first by tie ids, hop by hop. */
export type Precedence = (hop: number, rest: Label | null, other: Label) => number;

const rankIn = (rest: Label | null) => rest?.rank ?? 0;

/** Of walks that grow at their end. */
export const byRestThenHop: Precedence = (hop, rest, other) => rankIn(rest) - rankIn(other.rest) || hop - other.hop;
/** Of walks that grow at their beginning. */
export const byHopThenRest: Precedence = (hop, rest, other) => hop - other.hop || rankIn(rest) - rankIn(other.rest);

/** The labels of one length, one for each key. */
export class Level {
  readonly labels: Label[] = [];
  readonly #at: Int32Array;
  readonly #precedes: Precedence;

  constructor(keys: number, precedes: Precedence) {
    this.#at = new Int32Array(keys);
    this.#precedes = precedes;
  }

  get(key: number): Label | undefined {
    return this.labels[(this.#at[key] ?? 0) - 1];
  }

  /** Takes note of a walk. Products that may count as the same are told apart by tie ids. */
  offer(key: number, product: number, hop: number, rest: Label | null): void {
    const known = this.get(key);
    if (known === undefined) {
      this.labels.push({ key, product, hop, rest, rank: 0 });
      this.#at[key] = this.labels.length;
      return;
    }
    if (product < known.product * (1 - CLEARLY)) return;
    const isClearlyBetter = product > known.product * (1 + CLEARLY);
    if (isClearlyBetter || this.#precedes(hop, rest, known) < 0) {
      known.hop = hop;
      known.rest = rest;
    }
    known.product = Math.max(known.product, product);
  }

  /** Ranks the labels: there are no more to come. */
  close(): void {
    const inOrder = this.labels.toSorted((a, b) => this.#precedes(a.hop, a.rest, b));
    for (const [rank, label] of inOrder.entries()) label.rank = rank;
  }
}

/** The hops of a walk that grew at its end, or at its beginning, in the order in which they are walked. */
export function hopsOf(label: Label | null, grewAtEnd: boolean): number[] {
  const hops: number[] = [];
  for (let at = label; at !== null; at = at.rest) hops.push(at.hop);
  return grewAtEnd ? hops.toReversed() : hops;
}
