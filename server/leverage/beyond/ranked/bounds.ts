import { CLEARLY, compareHops } from '../../search/order.ts';
import type { Stepwise } from '../../search/task.ts';
import { hopsOf } from './level.ts';
import { Levels } from './levels.ts';
import type { Reading } from './levels.ts';
import type { Role } from './role.ts';
import { signposts } from './signposts.ts';
import type { Signpost } from './signposts.ts';
import { UNKNOWN_WEIGHT } from './traits.ts';

/** What the best path of an actor is at most, in the order of paths. */
export type ActorBound = { actor: number; product: number; hops: readonly number[] };

/** The better of two bounds of one actor; where their products may count as the same, at least as good as either. */
function either(a: ActorBound | undefined, b: ActorBound): ActorBound {
  if (a === undefined || b.product > a.product * (1 + CLEARLY)) return b;
  if (b.product < a.product * (1 - CLEARLY)) return a;
  const isFirst = a.hops.length - b.hops.length || compareHops(a.hops, b.hops);
  return { ...(isFirst <= 0 ? a : b), product: Math.max(a.product, b.product) };
}

/** The most promising first. */
const compareBounds = (a: ActorBound, b: ActorBound): number =>
  b.product - a.product || a.hops.length - b.hops.length || compareHops(a.hops, b.hops);

/** Bounds of all actors in a role, over walks that get longer on demand. */
export class Bounds {
  readonly #reading: Reading;
  readonly #role: Role;
  readonly #after: Levels;
  readonly #before: Levels;
  #longest = 0;

  constructor(reading: Reading, role: Role, ends: { from: readonly number[]; to: readonly number[] }) {
    this.#reading = reading;
    this.#role = role;
    this.#after = new Levels(reading, ends.from, { grow: 'atEnd', arrive: role === 'to' });
    this.#before = new Levels(reading, ends.to, { grow: 'atBeginning', arrive: false });
  }

  /** True when there are walks that these bounds leave out since their product is too low. */
  get leftOut(): boolean {
    return this.#after.leftOut || this.#before.leftOut;
  }

  *extendTo(length: number): Stepwise<void> {
    // Of a path through a broker, each of the two parts is shorter than the whole.
    const needed = this.#role === 'via' ? length - 1 : length;
    while (this.#role !== 'from' && this.#after.walks.length < needed) yield* this.#after.extend();
    while (this.#role !== 'to' && this.#before.walks.length < needed) yield* this.#before.extend();
    this.#longest = length;
  }

  /** Of walks from the ends asked about, and to them. */
  signposts(): { after: Map<number, Signpost[]>; before: Map<number, Signpost[]> } {
    const { actorCount } = this.#reading.walk.columns;
    return { after: signposts(this.#after, actorCount), before: signposts(this.#before, actorCount) };
  }

  /** One for each actor that may have a path of what `extendTo` covers, of at least this product; the most promising first. */
  all(posts: ReturnType<Bounds['signposts']>, atLeast: number): ActorBound[] {
    const bounds = new Map<number, ActorBound>();
    for (const bound of this.#role === 'via' ? this.#through(posts, atLeast) : this.#atAnEnd()) {
      bounds.set(bound.actor, either(bounds.get(bound.actor), bound));
    }
    return [...bounds.values()].toSorted(compareBounds);
  }

  /** Whether what was met is what is asked about: a hop of unknown weight, where weights do not count. */
  #counts(met: number): boolean {
    return this.#reading.atLeast !== null || (met & UNKNOWN_WEIGHT) === UNKNOWN_WEIGHT;
  }

  *#atAnEnd(): Generator<ActorBound> {
    const { actorCount } = this.#reading.walk.columns;
    const isTo = this.#role === 'to';
    for (const { labels } of isTo ? this.#after.arriving : this.#before.walks) {
      for (const label of labels) {
        const actor = label.key % actorCount;
        if (!this.#counts((label.key - actor) / actorCount)) continue;
        yield { actor, product: label.product, hops: hopsOf(label, isTo) };
      }
    }
  }

  *#through({ after, before }: ReturnType<Bounds['signposts']>, atLeast: number): Generator<ActorBound> {
    const { traits } = this.#reading;
    for (const [actor, posts] of after) {
      for (const first of posts) {
        for (const then of before.get(actor) ?? []) {
          const product = first.product * then.product;
          if (product < atLeast) break;
          const met = traits.join(first.met, then.met);
          if (first.length + then.length > this.#longest || met === -1 || !this.#counts(met)) continue;
          yield { actor, product, hops: [...hopsOf(first.label, true), ...hopsOf(then.label, false)] };
        }
      }
    }
  }
}
