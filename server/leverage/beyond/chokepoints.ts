import { carriesBothWays, endOf, hopsOver, sourceOf, startOf, targetOf } from '../index/columns.ts';
import type { Columns } from '../index/columns.ts';
import type { NumberedFilter, Stepwise } from '../search/task.ts';
import { tieTest } from '../search/ties.ts';
import { Budget } from '../search/walk.ts';
import { immediateDominators } from './dominators.ts';
import type { Flow } from './dominators.ts';

export type ChokepointTask = {
  filter: NumberedFilter;
  /** Whose ways count; null is everyone's. */
  from: readonly number[] | null;
  to: readonly number[] | null;
  mostActors: number;
  steps: number;
};

export type ChokepointsFound = {
  /** Actors that ties of the filter touch. */
  actors: number;
  /** Ordered pairs of which one can move the other. */
  pairs: number;
  /** Actors without whom some pair is cut, by pairs cut, then number. */
  points: { actor: number; pairs: number }[];
  /** True where the graph was too large: then nothing else holds but `actors`. */
  tooLarge: boolean;
};

/** Actors before and after each actor, by local number, each once; `Last` over ties that can be a last hop. */
type Neighbours = { before: number[][]; beforeLast: number[][]; after: number[][]; afterLast: Set<number>[] };

const lists = (count: number) => Array.from({ length: count }, () => new Set<number>());

function neighbours(columns: Columns, ties: readonly number[], localOf: ReadonlyMap<number, number>): Neighbours {
  const [before, beforeLast, after, afterLast] = [1, 2, 3, 4].map(() => lists(localOf.size));
  for (const tie of ties) {
    for (const hop of hopsOver(columns, tie)) {
      const start = localOf.get(startOf(columns, hop)) ?? 0;
      const end = localOf.get(endOf(columns, hop)) ?? 0;
      before?.[end]?.add(start);
      after?.[start]?.add(end);
      if (carriesBothWays(columns, tie)) continue;
      beforeLast?.[end]?.add(start);
      afterLast?.[start]?.add(end);
    }
  }
  const arrays = (sets: Set<number>[] | undefined) => (sets ?? []).map((set) => [...set]);
  return {
    before: arrays(before),
    beforeLast: arrays(beforeLast),
    after: arrays(after),
    afterLast: afterLast ?? [],
  };
}

/**
 * Whom every way from one actor to another passes. For each target, the ways to it, walked backwards, are a flow graph whose
 * root is the target; an actor cuts a pair when it dominates the pair's other end there. Chains may be of any length.
 */
export function* chokepoints(columns: Columns, task: ChokepointTask): Stepwise<ChokepointsFound> {
  const budget = new Budget(task.steps);
  const passes = tieTest(columns, task.filter);
  const ties: number[] = [];
  const touched = new Set<number>();
  for (let tie = 0; tie < columns.tieCount; tie += 1) {
    if (budget.spend()) yield;
    if (!passes(tie)) continue;
    ties.push(tie);
    touched.add(sourceOf(columns, tie)).add(targetOf(columns, tie));
  }
  const actors = [...touched].toSorted((a, b) => a - b);
  const refused = { actors: actors.length, pairs: 0, points: [], tooLarge: true };
  if (actors.length > task.mostActors) return refused;

  const localOf = new Map(actors.map((actor, local) => [actor, local]));
  const among = neighbours(columns, ties, localOf);
  const chosen = (ids: readonly number[] | null) =>
    new Set(ids === null ? localOf.values() : ids.flatMap((id) => localOf.get(id) ?? []));
  const sources = chosen(task.from);
  const cut = new Float64Array(actors.length);
  let pairs = 0;
  for (const target of chosen(task.to)) {
    const flow: Flow = {
      root: target,
      next: (node) => (node === target ? among.beforeLast[node] : among.before[node]) ?? [],
      previous: (node) =>
        (among.after[node] ?? []).filter((end) => end !== target || among.afterLast[node]?.has(target) === true),
    };
    const { order, dominatorOf } = yield* immediateDominators(flow, actors.length, budget);
    if (budget.isSpent) return refused;
    const below = new Float64Array(actors.length);
    for (const node of order.toReversed()) {
      if (node === target) continue;
      cut[node] = (cut[node] ?? 0) + (below[node] ?? 0);
      const own = sources.has(node) ? 1 : 0;
      pairs += own;
      const dominator = dominatorOf[node] ?? target;
      below[dominator] = (below[dominator] ?? 0) + (below[node] ?? 0) + own;
    }
  }
  const points = actors
    .map((actor, local) => ({ actor, pairs: cut[local] ?? 0 }))
    .filter((point) => point.pairs > 0)
    .toSorted((a, b) => b.pairs - a.pairs || a.actor - b.actor);
  return { actors: actors.length, pairs, points, tooLarge: false };
}
