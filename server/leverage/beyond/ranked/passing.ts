import { endOf, startOf } from '../../index/columns.ts';
import type { Stepwise } from '../../search/task.ts';
import type { Walk } from '../../search/walk.ts';
import type { Reach } from './reach.ts';

/** Ends of paths, and the fewest hops from them and to them. */
export type Between = {
  walk: Walk;
  isFrom: (actor: number) => boolean;
  isTo: (actor: number) => boolean;
  after: Reach;
  before: Reach;
  hops: Record<'onward' | 'back', (walk: Walk, at: number) => Stepwise<Uint32Array>>;
};

const far = ({ distance }: Reach, actor: number) => {
  const hops = distance[actor] ?? -1;
  return hops === -1 ? Infinity : hops;
};

function wayOf({ nearer }: Reach, actor: number): number[] {
  const way: number[] = [];
  for (let at = nearer[actor] ?? -1; at !== -1; at = nearer[at] ?? -1) way.push(at);
  return way;
}

/** Whether the shortest ways to and from an actor make a path; when they share an actor, nothing is known. */
function shortestFit({ after, before }: Between, actor: number): boolean {
  const passed = new Set(wayOf(after, actor));
  return wayOf(before, actor).every((other) => !passed.has(other));
}

/** Hops of an actor on which paths can be walked, worked out once. */
function memo(hopsOf: (at: number) => Uint32Array, isOfUse: (at: number, hop: number) => boolean) {
  const known = new Map<number, Uint32Array>();
  return function* usable({ budget }: Walk, at: number): Stepwise<Uint32Array> {
    const before = known.get(at);
    if (before !== undefined) return before;
    const all = hopsOf(at);
    for (let i = 0; i < all.length; i += 1) if (budget.spend()) yield;
    const found = all.filter((hop) => isOfUse(at, hop));
    known.set(at, found);
    return found;
  };
}

/** The hops that paths of the length asked about can take from an actor, and those by which they can come to it. */
export function usableHops({ walk, after, before }: Pick<Between, 'walk' | 'after' | 'before'>): Between['hops'] {
  const { columns, maxHops } = walk;
  const { outStart, outByWeight, inStart, inByWeight } = columns;
  const fits = (start: number, hop: number, end: number) =>
    far(after, start) + 1 + far(before, end) <= maxHops && walk.allows(hop);
  return {
    onward: memo(
      (at) => outByWeight.subarray(outStart[at], outStart[at + 1]),
      (at, hop) => fits(at, hop, endOf(columns, hop)),
    ),
    back: memo(
      (at) => inByWeight.subarray(inStart[at], inStart[at + 1]),
      (at, hop) => fits(startOf(columns, hop), hop, at),
    ),
  };
}

/**
 * Paths through an actor, at most `most`, strong hops first: looks for ways into it, and for each for ways out of it that
 * meet none of the same actors.
 */
export function* pathsThrough(between: Between, actor: number, most: number): Stepwise<number[][]> {
  const { walk, after, before, hops: usable } = between;
  const { columns, maxHops, budget } = walk;
  const found: number[][] = [];
  const used = new Set([actor]);
  const isDone = () => found.length >= most || budget.isSpent;

  function* out(at: number, taken: readonly number[]): Stepwise<void> {
    const inVain = new Set<number>();
    for (const hop of yield* usable.onward(walk, at)) {
      if (budget.spend()) yield;
      if (isDone()) return;
      const end = endOf(columns, hop);
      if (inVain.has(end) || used.has(end) || taken.length + 1 + far(before, end) > maxHops) continue;
      if (between.isTo(end)) {
        if (walk.mayBeLast(hop)) found.push([...taken, hop]);
        continue;
      }
      const known = found.length;
      used.add(end);
      yield* out(end, [...taken, hop]);
      used.delete(end);
      if (found.length === known) inVain.add(end);
    }
  }

  function* into(at: number, taken: readonly number[]): Stepwise<void> {
    const inVain = new Set<number>();
    for (const hop of yield* usable.back(walk, at)) {
      if (budget.spend()) yield;
      if (isDone()) return;
      const start = startOf(columns, hop);
      if (inVain.has(start) || used.has(start)) continue;
      if (far(after, start) + 1 + taken.length + far(before, actor) > maxHops) continue;
      const known = found.length;
      used.add(start);
      if (between.isFrom(start)) yield* out(actor, [hop, ...taken]);
      yield* into(start, [hop, ...taken]);
      used.delete(start);
      if (found.length === known) inVain.add(start);
    }
  }

  if (far(after, actor) + far(before, actor) <= maxHops) yield* into(actor, []);
  return found;
}

/** Whether a path passes an actor. */
export function* passes(between: Between, actor: number): Stepwise<boolean> {
  if (far(between.after, actor) + far(between.before, actor) > between.walk.maxHops) return false;
  return shortestFit(between, actor) || (yield* pathsThrough(between, actor, 1)).length > 0;
}
