import { endOf, startOf } from '../index/columns.ts';
import type { Columns } from '../index/columns.ts';
import type { Stepwise } from '../search/task.ts';
import type { Walk } from '../search/walk.ts';

/** Fewest hops, at least one, to each actor that is met: a start only where walks come back to it or pass it. */
type Distances = Map<number, number>;

type Way = {
  starts: readonly number[];
  hopsOf: (actor: number) => Uint32Array;
  next: (hop: number) => number;
  allows: (hop: number, distance: number) => boolean;
};

function* distances(walk: Walk, { starts, hopsOf, next, allows }: Way): Stepwise<Distances> {
  const met: Distances = new Map();
  let frontier = starts;
  for (let distance = 1; distance <= walk.maxHops && frontier.length > 0; distance += 1) {
    const reached: number[] = [];
    for (const actor of frontier) {
      for (const hop of hopsOf(actor)) {
        if (walk.budget.spend()) yield;
        if (met.has(next(hop)) || !allows(hop, distance)) continue;
        met.set(next(hop), distance);
        reached.push(next(hop));
      }
    }
    frontier = reached;
  }
  return met;
}

const slice = (hops: Uint32Array, starts: Uint32Array, actor: number) =>
  hops.subarray(starts[actor], starts[actor + 1]);

/** Actors that walks from `starts` can pass. */
export const forward = (columns: Columns, walk: Walk, starts: readonly number[]): Stepwise<Distances> =>
  distances(walk, {
    starts,
    hopsOf: (actor) => slice(columns.outById, columns.outStart, actor),
    next: (hop) => endOf(columns, hop),
    allows: (hop) => walk.allows(hop),
  });

/** Actors from which walks can end at `targets`. */
export const backward = (columns: Columns, walk: Walk, targets: readonly number[]): Stepwise<Distances> =>
  distances(walk, {
    starts: targets,
    hopsOf: (actor) => slice(columns.inByWeight, columns.inStart, actor),
    next: (hop) => startOf(columns, hop),
    allows: (hop, distance) => walk.allows(hop) && (distance > 1 || walk.mayBeLast(hop)),
  });
