import { atMostOf, endOf, startOf } from '../../index/columns.ts';
import { NO_HOPS, chainWith } from '../../search/chain.ts';
import type { Chain } from '../../search/chain.ts';
import { CLEARLY, comparePaths } from '../../search/order.ts';
import type { Ordered } from '../../search/order.ts';
import { scoreOf } from '../../search/searchPaths.ts';
import type { Scored } from '../../search/strongest.ts';
import type { Stepwise } from '../../search/task.ts';
import { NO_HOPS_AFTER, chainBefore } from './chainBefore.ts';
import type { ChainAfter } from './chainBefore.ts';
import { hopsOf } from './level.ts';
import type { Reading } from './levels.ts';
import { standingOf } from './placing.ts';
import type { Role } from './role.ts';
import { ARRIVED } from './signposts.ts';
import type { Signpost } from './signposts.ts';
import { UNKNOWN_WEIGHT } from './traits.ts';

/** What leads a search: the walks that were read, from the ends asked about and to them, by actor. */
export type Guide = {
  reading: Reading;
  role: Role;
  from: readonly number[];
  to: readonly number[];
  after: ReadonlyMap<number, readonly Signpost[]>;
  before: ReadonlyMap<number, readonly Signpost[]>;
  longest: number;
  accepts: (hops: readonly number[]) => boolean;
};

const NOWHERE: readonly Signpost[] = [];
const HERE: readonly Signpost[] = [ARRIVED];

/** Part of a path, from or to the actor that it is about. */
type Part = { hops: readonly number[]; product: number; met: number };

/**
 * The best path of one actor in its role, among the walks that were read: from the actor back to where paths begin, then
 * on to where they end, leaving each way whose bound is no better than what was found.
 */
export class Guided {
  readonly #guide: Guide;
  readonly #actor: number;
  readonly #last: Ordered | undefined;
  #found: Scored | null = null;
  readonly #used: Set<number>;
  readonly #onward: readonly Signpost[];

  /** @param last a path that comes after this one is of no use */
  constructor(guide: Guide, actor: number, last: Ordered | undefined) {
    this.#guide = guide;
    this.#actor = actor;
    this.#last = last;
    this.#used = new Set([actor]);
    this.#onward = guide.role === 'to' ? HERE : (guide.before.get(actor) ?? NOWHERE);
  }

  *run(): Stepwise<Scored | null> {
    const nothing = { hops: [], product: 1, met: 0 };
    if (this.#guide.role === 'from') yield* this.#out(this.#actor, nothing, NO_HOPS);
    else yield* this.#into(this.#actor, nothing, NO_HOPS_AFTER);
    return this.#found;
  }

  get #cut(): Ordered | undefined {
    return this.#found ?? this.#last;
  }

  /** The least product that is of use. */
  get #enough(): number {
    const { atLeast } = this.#guide.reading;
    const cut = this.#cut?.score ?? Number.NaN;
    return Number.isNaN(cut) ? (atLeast ?? 0) : Math.max(atLeast ?? 0, cut * (1 - CLEARLY));
  }

  /** Whether a part, with the best that can come before and after it, may be a path that is of use. */
  #mayBe(part: Part, before: readonly Signpost[], after: readonly Signpost[]): boolean {
    const { longest, reading } = this.#guide;
    const { traits, atLeast } = reading;
    const enough = this.#enough;
    for (const first of before) {
      if (first.product * part.product < enough) return false;
      const met = traits.join(first.met, part.met);
      if (met === -1) continue;
      for (const then of after) {
        const product = first.product * part.product * then.product;
        if (product < enough) break;
        const length = first.length + part.hops.length + then.length;
        if (length > longest) continue;
        const all = traits.join(met, then.met);
        if (all === -1 || (atLeast === null && (all & UNKNOWN_WEIGHT) === 0)) continue;
        const hops = () => [...hopsOf(first.label, true), ...part.hops, ...hopsOf(then.label, false)];
        if (standingOf({ product, length, hops }, this.#cut) === 'MAY_ENTER') return true;
      }
    }
    return false;
  }

  #offer(hops: number[], met: number): void {
    const { reading, accepts } = this.#guide;
    if (reading.atLeast === null && (met & UNKNOWN_WEIGHT) === 0) return;
    const path = { hops, score: scoreOf(reading.walk, hops) };
    const cut = this.#cut;
    if ((cut === undefined || comparePaths(path, cut) <= 0) && accepts(hops)) this.#found = path;
  }

  /** The part with one more hop; null where they cannot be together. */
  #with(part: Part, hop: number, isAfter: boolean): Part | null {
    const { traits, walk, atLeast } = this.#guide.reading;
    const met = traits.join(part.met, traits.of(hop >>> 1));
    if (met === -1) return null;
    const product = atLeast === null ? 1 : part.product * walk.weightOf(hop >>> 1);
    return { hops: isAfter ? [...part.hops, hop] : [hop, ...part.hops], product, met };
  }

  /** Whether hops that weigh as much as this one or less are of no use. */
  #isTooWeak(part: Part, hop: number, rest: readonly Signpost[]): boolean {
    const { walk, atLeast } = this.#guide.reading;
    if (atLeast === null) return false;
    const most = atMostOf(walk.columns, hop >>> 1);
    const others = part.product * (rest[0]?.product ?? 0);
    return Number.isNaN(most) || others * (most + walk.columns.weightStep) < this.#enough;
  }

  *#into(at: number, part: Part, chain: ChainAfter): Stepwise<void> {
    const { walk, closed } = this.#guide.reading;
    const { columns, budget } = walk;
    const past = columns.inStart[at + 1] ?? 0;
    for (let i = columns.inStart[at] ?? 0; i < past; i += 1) {
      const hop = columns.inByWeight[i] ?? 0;
      if (this.#isTooWeak(part, hop, this.#onward)) return;
      if (budget.spend()) yield;
      if (budget.isSpent) return;
      const start = startOf(columns, hop);
      const begins = this.#guide.from.includes(start);
      const earlier = closed[start] === 1 ? NOWHERE : (this.#guide.after.get(start) ?? NOWHERE);
      if ((!begins && earlier === NOWHERE) || this.#used.has(start)) continue;
      // Of a path to this actor, its first hop back is the last one.
      if (part.hops.length === 0 && this.#guide.role === 'to' && !walk.mayBeLast(hop)) continue;
      const longer = this.#with(part, hop, false);
      if (longer === null) continue;
      const isFirst = begins && this.#mayBe(longer, HERE, this.#onward);
      const isLater = earlier !== NOWHERE && this.#mayBe(longer, earlier, this.#onward);
      if (!(isFirst || isLater) || !walk.allows(hop)) continue;
      const next = walk.fitting ? chainBefore(columns, chain, hop >>> 1) : chain;
      if (next === null) continue;
      this.#used.add(start);
      if (isFirst) yield* this.#begun(longer);
      if (isLater) yield* this.#into(start, longer, next);
      this.#used.delete(start);
    }
  }

  /** Goes on from the actor, once the way to it is complete. */
  *#begun(part: Part): Stepwise<void> {
    const { role, reading } = this.#guide;
    if (role === 'to') {
      this.#offer([...part.hops], part.met);
      return;
    }
    const { columns, fitting } = reading.walk;
    const chain = fitting
      ? part.hops.reduce<Chain | null>((all, hop) => all && chainWith(columns, all, hop >>> 1), NO_HOPS)
      : NO_HOPS;
    if (chain !== null) yield* this.#out(this.#actor, part, chain);
  }

  *#out(at: number, part: Part, chain: Chain): Stepwise<void> {
    const { walk, closed } = this.#guide.reading;
    const { columns, budget } = walk;
    const past = columns.outStart[at + 1] ?? 0;
    for (let i = columns.outStart[at] ?? 0; i < past; i += 1) {
      const hop = columns.outByWeight[i] ?? 0;
      if (this.#isTooWeak(part, hop, HERE)) return;
      if (budget.spend()) yield;
      if (budget.isSpent) return;
      const end = endOf(columns, hop);
      const arrives = this.#guide.to.includes(end) && walk.mayBeLast(hop);
      const later = closed[end] === 1 ? NOWHERE : (this.#guide.before.get(end) ?? NOWHERE);
      if ((!arrives && later === NOWHERE) || this.#used.has(end)) continue;
      const longer = this.#with(part, hop, true);
      if (longer === null) continue;
      const isLast = arrives && this.#mayBe(longer, HERE, HERE);
      const isEarlier = later !== NOWHERE && this.#mayBe(longer, HERE, later);
      if (!(isLast || isEarlier) || !walk.allows(hop)) continue;
      const next = walk.fitting ? chainWith(columns, chain, hop >>> 1) : chain;
      if (next === null) continue;
      if (isLast) this.#offer([...longer.hops], longer.met);
      if (!isEarlier) continue;
      this.#used.add(end);
      yield* this.#out(end, longer, next);
      this.#used.delete(end);
    }
  }
}
