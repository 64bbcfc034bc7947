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

/** What wants to know of hops that may be the last of a path. */
type Arrivals = {
  wants: (end: number) => boolean;
  /** @param passed fewest hops to the actor where the last one begins; @param distance to where it ends */
  take: (end: number, passed: number, distance: number) => void;
};

/** Ways from `starts`. */
export function* forward(way: Way, arrivals?: Arrivals): Stepwise<Reach> {
  const { walk, closed, most } = way;
  const { columns, budget } = walk;
  const reach = begin(way);
  let frontier = way.starts;
  for (let length = 1; length <= most && frontier.length > 0; length += 1) {
    const next: number[] = [];
    for (const actor of frontier) {
      const past = columns.outStart[actor + 1] ?? 0;
      for (let i = columns.outStart[actor] ?? 0; i < past; i += 1) {
        const hop = columns.outByEnd[i] ?? 0;
        const end = endOf(columns, hop);
        if (budget.spend()) yield;
        const isNew = reach.distance[end] === UNMET;
        const isWanted = arrivals?.wants(end) === true && end !== actor && walk.mayBeLast(hop);
        if (closed[end] === 1 || !(isNew || isWanted) || !walk.allows(hop)) continue;
        if (isNew) {
          reach.distance[end] = length;
          reach.nearer[end] = actor;
          next.push(end);
        }
        if (isWanted) arrivals.take(end, length - 1, reach.distance[end] ?? 0);
      }
    }
    frontier = next;
  }
  return reach;
}

/**
 * Ways to `starts` that are paths: the last hop may be one.
 * @param isEnough ends the search early
 */
export function* backward(way: Way, isEnough?: (actor: number) => boolean): Stepwise<Reach> {
  const { walk, closed, most } = way;
  const { columns, budget } = walk;
  const reach = begin(way);
  let frontier = way.starts;
  for (let length = 1; length <= most && frontier.length > 0; length += 1) {
    const next: number[] = [];
    for (const actor of frontier) {
      const past = columns.inStart[actor + 1] ?? 0;
      for (let i = columns.inStart[actor] ?? 0; i < past; i += 1) {
        const hop = columns.inByWeight[i] ?? 0;
        const start = startOf(columns, hop);
        if (budget.spend()) yield;
        if (reach.distance[start] !== UNMET || closed[start] === 1) continue;
        if ((length === 1 && !walk.mayBeLast(hop)) || !walk.allows(hop)) continue;
        reach.distance[start] = length;
        reach.nearer[start] = actor;
        if (isEnough?.(start) === true) return reach;
        next.push(start);
      }
    }
    frontier = next;
  }
  return reach;
}
