import { endOf, startOf } from '../../index/columns.ts';
import type { Stepwise } from '../../search/task.ts';
import type { Walk } from '../../search/walk.ts';

const UNMET = -1;

/** The fewest hops between some actors and each other one, and whom that way passes next to these. */
export type Reach = {
  /** -1 where there is no way. */
  distance: Int8Array;
  nearer: Int32Array;
};

type Way = {
  walk: Walk;
  starts: readonly number[];
  /** 1 for actors that no way enters. */
  closed: Uint8Array;
  most: number;
};

function begin({ walk, starts }: Way): Reach {
  const { actorCount } = walk.columns;
  const distance = new Int8Array(actorCount).fill(UNMET);
  for (const start of starts) distance[start] = 0;
  return { distance, nearer: new Int32Array(actorCount).fill(UNMET) };
}

/** How to go on: which hops to look at, and what is done with those that may be walked. */
type Steps = {
  hopsOf: (actor: number) => Uint32Array;
  next: (hop: number) => number;
  /** Whether a hop is of use, before the dearer test of the filter. */
  isOfUse: (hop: number, isNew: boolean, actor: number, length: number) => boolean;
  /** True ends the search. */
  take: (hop: number, actor: number, length: number) => boolean;
};

function* spread({ walk, starts, closed, most }: Way, reach: Reach, steps: Steps): Stepwise<void> {
  let frontier = starts;
  for (let length = 1; length <= most && frontier.length > 0; length += 1) {
    const reached: number[] = [];
    for (const actor of frontier) {
      for (const hop of steps.hopsOf(actor)) {
        const other = steps.next(hop);
        if (walk.budget.spend()) yield;
        const isNew = reach.distance[other] === UNMET;
        if (closed[other] === 1 || !steps.isOfUse(hop, isNew, actor, length) || !walk.allows(hop)) continue;
        if (isNew) {
          reach.distance[other] = length;
          reach.nearer[other] = actor;
          reached.push(other);
        }
        if (steps.take(hop, actor, length)) return;
      }
    }
    frontier = reached;
  }
}

/** What wants to know of hops that may be the last of a path. */
type Arrivals = {
  wants: (end: number) => boolean;
  /** @param passed fewest hops to the actor where the last one begins; @param distance to where it ends */
  take: (end: number, passed: number, distance: number) => void;
};

/** Ways from `starts`. */
export function* forward(way: Way, arrivals?: Arrivals): Stepwise<Reach> {
  const { columns } = way.walk;
  const reach = begin(way);
  const isWanted = (hop: number, actor: number) => {
    const end = endOf(columns, hop);
    return arrivals?.wants(end) === true && end !== actor && way.walk.mayBeLast(hop);
  };
  yield* spread(way, reach, {
    hopsOf: (actor) => columns.outByEnd.subarray(columns.outStart[actor], columns.outStart[actor + 1]),
    next: (hop) => endOf(columns, hop),
    isOfUse: (hop, isNew, actor) => isNew || isWanted(hop, actor),
    take: (hop, actor, length) => {
      const end = endOf(columns, hop);
      if (isWanted(hop, actor)) arrivals?.take(end, length - 1, reach.distance[end] ?? 0);
      return false;
    },
  });
  return reach;
}

/**
 * Ways to `starts` that are paths: the last hop may be one.
 * @param isEnough ends the search early
 */
export function* backward(way: Way, isEnough?: (actor: number) => boolean): Stepwise<Reach> {
  const { columns } = way.walk;
  const reach = begin(way);
  yield* spread(way, reach, {
    hopsOf: (actor) => columns.inByWeight.subarray(columns.inStart[actor], columns.inStart[actor + 1]),
    next: (hop) => startOf(columns, hop),
    isOfUse: (hop, isNew, _actor, length) => isNew && (length > 1 || way.walk.mayBeLast(hop)),
    take: (hop) => isEnough?.(startOf(columns, hop)) === true,
  });
  return reach;
}
