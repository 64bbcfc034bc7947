import type { Tier } from '../../../vocabulary.ts';
import type { Columns } from '../../index/columns.ts';
import { reasonOf } from '../../search/chain.ts';
import { CLEARLY } from '../../search/order.ts';
import type { Ordered } from '../../search/order.ts';
import type { Scored } from '../../search/strongest.ts';
import type { Stepwise } from '../../search/task.ts';
import { Bounds } from './bounds.ts';
import type { ActorBound } from './bounds.ts';
import { Guided } from './guided.ts';
import type { Guide } from './guided.ts';
import type { Reading } from './levels.ts';
import { closedActors, presentEnds, walkOver } from './role.ts';
import type { EachAsked, Role } from './role.ts';
import { traitsOf } from './traits.ts';

/** Lowest products of the walks that are looked at, round by round: high ones first, since few walks have them. */
const LOWEST = [0.9, 0.7, 0.5, 0.35, 0.2, 0.1, 0.05, 0.02, 0.005, 0];

/** What a ranking may still spend, and whether that was too little. */
export type Purse = { left: number; gaveUp: boolean };

/** Paths of one tier that no attempt documents, of known score or with a hop of unknown weight. */
export type Kind = { tier: Exclude<Tier, 'DOCUMENTED'>; isKnown: boolean };

/** What has a place before what. */
export const KINDS: readonly Kind[] = [
  { tier: 'SUPPORTED', isKnown: true },
  { tier: 'SUPPORTED', isKnown: false },
  { tier: 'STRUCTURAL', isKnown: true },
  { tier: 'STRUCTURAL', isKnown: false },
];

export type Ranking = {
  columns: Columns;
  asked: EachAsked;
  role: Role;
  isDocumented: (hops: readonly number[]) => boolean;
  needed: Reading['needed'];
  purse: Purse;
};

/** Some of the walks that there are, the best of them included. */
export class Round {
  readonly bounds: readonly ActorBound[];
  /** True when no walk is left for a further round. */
  readonly isAll: boolean;
  readonly #guide: Guide;
  readonly #ranking: Ranking;

  constructor(ranking: Ranking, guide: Guide, bounds: readonly ActorBound[], isAll: boolean) {
    this.#ranking = ranking;
    this.#guide = guide;
    this.bounds = bounds;
    this.isAll = isAll;
  }

  /** True when no path of a further round comes before this one. */
  settles({ score }: Ordered): boolean {
    const { atLeast } = this.#guide.reading;
    return this.isAll || atLeast === null || score > atLeast * (1 + CLEARLY);
  }

  /** The best path of an actor, if it settles and does not come after `last`. */
  *search(actor: number, last: Ordered | undefined): Stepwise<Scored | null> {
    const { asked, purse, columns } = this.#ranking;
    const { reading } = this.#guide;
    const steps = Math.min(asked.steps, purse.left);
    const walk = walkOver(columns, asked, { steps, fitting: reading.walk.fitting });
    const guide = { ...this.#guide, reading: { ...reading, walk } };
    const found = yield* new Guided(guide, actor, last).run();
    purse.left -= walk.budget.spent;
    purse.gaveUp ||= walk.budget.isSpent;
    // A search of few steps has no point of its own at which others have their turn.
    yield;
    return found !== null && this.settles(found) ? found : null;
  }
}

/** The walks that paths of one kind can be, in rounds: those of known weight by product, the others by length. */
export class Rounds {
  readonly #ranking: Ranking;
  readonly #kind: Kind;
  readonly #ends: { from: readonly number[]; to: readonly number[] };
  #round = 0;
  #isAll = false;
  #latest: { reading: Reading; bounds: Bounds } | null = null;

  constructor(ranking: Ranking, kind: Kind) {
    this.#ranking = ranking;
    this.#kind = kind;
    this.#ends = presentEnds(ranking.asked);
  }

  /** Null when there are no more, or the steps ran out. */
  *next(): Stepwise<Round | null> {
    const { asked, purse, columns, role, isDocumented } = this.#ranking;
    const { tier, isKnown } = this.#kind;
    if (this.#isAll) return null;
    const { reading, bounds } = this.#begin();
    const { budget } = reading.walk;
    const longest = isKnown ? asked.maxHops : this.#round;
    const before = budget.left;
    yield* bounds.extendTo(longest);
    purse.left -= before - budget.left;
    if (purse.left <= 0 || budget.isSpent) {
      purse.gaveUp = true;
      return null;
    }
    this.#isAll = isKnown ? !bounds.leftOut : longest === asked.maxHops;
    const accepts = (hops: readonly number[]) =>
      !isDocumented(hops) && (reasonOf(columns, hops) === 'COMPATIBLE') === (tier === 'SUPPORTED');
    const posts = bounds.signposts();
    // Parts of which none was left out make up all paths, those of a lower product as well.
    const atLeast = isKnown && this.#isAll ? 0 : reading.atLeast;
    const guide = { reading: { ...reading, atLeast }, role, ...this.#ends, ...posts, longest, accepts };
    return new Round(this.#ranking, guide, bounds.all(posts, atLeast ?? 0), this.#isAll);
  }

  /** Walks of unknown weight get longer; those of known weight are looked at anew. */
  #begin(): { reading: Reading; bounds: Bounds } {
    const { asked, purse, columns, role, needed } = this.#ranking;
    const { tier, isKnown } = this.#kind;
    this.#round += 1;
    if (!isKnown && this.#latest !== null) return this.#latest;
    const walk = walkOver(columns, asked, { steps: purse.left, fitting: tier === 'SUPPORTED' });
    const atLeast = isKnown ? (LOWEST[this.#round - 1] ?? 0) : null;
    const closed = closedActors(asked, columns.actorCount);
    const reading = { walk, traits: traitsOf(walk, isKnown), atLeast, closed, needed };
    this.#latest = { reading, bounds: new Bounds(reading, role, this.#ends) };
    return this.#latest;
  }
}
