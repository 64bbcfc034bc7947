import { idsOf, TIERS } from '../../vocabulary.ts';
import { tieOf } from '../index/columns.ts';
import type { Columns } from '../index/columns.ts';
import { comparePaths } from '../search/order.ts';
import { searchPaths } from '../search/searchPaths.ts';
import type { Found, NumberedPath, Stepwise, Task } from '../search/task.ts';
import { Walk } from '../search/walk.ts';
import { backward, forward } from './reach.ts';

/** Where on its paths each actor stands: brokers are `via`; of `from` and `to`, the task leaves that one empty. */
export type Role = 'from' | 'via' | 'to';

export type EachTask = {
  /** The question that each actor is put into; `first` is how many actors to return. */
  asked: Task;
  role: Role;
  /** Paths of each actor returned to count at most; 0 counts none. */
  countUpTo: number;
  /** Steps of all searches together before it gives up. */
  allSteps: number;
};

export type EachActor = {
  actor: number;
  best: NumberedPath;
  /** Paths counted, whether there are more, and the ties that they walk. */
  paths: number;
  more: boolean;
  ties: number[];
};

export type EachFound = {
  /** By their best paths, then by number. */
  actors: EachActor[];
  /** Actors that have a path, those that `first` cut included. */
  total: number;
  gaveUp: boolean;
};

const TIER = idsOf(TIERS);

const compare = (a: EachActor, b: EachActor) =>
  TIER.indexOf(a.best.tier) - TIER.indexOf(b.best.tier) || comparePaths(a.best, b.best) || a.actor - b.actor;

/** Actors that may stand there; too many rather than too few. */
function* candidates(columns: Columns, { asked, role }: EachTask): Stepwise<number[]> {
  const walk = new Walk(columns, asked, false);
  const after = role === 'from' ? null : yield* forward(columns, walk, asked.from);
  const before = role === 'to' ? null : yield* backward(columns, walk, asked.to);
  const hops = (actor: number) => (after?.get(actor) ?? 0) + (before?.get(actor) ?? 0);
  const ends = role === 'via' ? [...asked.from, ...asked.to] : [];
  return [...(after ?? before ?? new Map<number, number>()).keys()]
    .filter((actor) => before === null || before.has(actor))
    .filter((actor) => hops(actor) <= asked.maxHops && !asked.avoid.includes(actor) && !ends.includes(actor))
    .toSorted((a, b) => a - b);
}

const hopsOf = ({ paths }: Found) => paths.flatMap(({ hops }) => hops);

/**
 * The best path of each actor that stands in a role on one, best first: exact, since each is the answer of the path
 * search to the question with that actor put into it. When the steps run out it says so.
 */
export function* bestOfEach(columns: Columns, task: EachTask): Stepwise<EachFound> {
  const { asked, role, countUpTo } = task;
  const found: EachActor[] = [];
  let [gaveUp, left] = [false, task.allSteps];
  function* search(actor: number, first: number): Stepwise<Found> {
    const steps = Math.min(asked.steps, left);
    const answer = yield* searchPaths(columns, { ...asked, [role]: [actor], first, steps });
    left -= answer.spent;
    gaveUp ||= answer.gaveUp;
    return answer;
  }

  for (const actor of yield* candidates(columns, task)) {
    if (left <= 0) break;
    const [best] = (yield* search(actor, 1)).paths;
    if (best !== undefined) found.push({ actor, best, paths: 0, more: true, ties: [] });
    // A search of few steps has no point of its own at which others have their turn.
    yield;
  }
  gaveUp ||= left <= 0;
  const actors = found.toSorted(compare).slice(0, asked.first);
  for (const entry of countUpTo === 0 ? [] : actors) {
    const all = yield* search(entry.actor, countUpTo);
    // What was found before stays the best, even where the steps ran out here.
    entry.paths = Math.max(1, all.paths.length);
    entry.more = all.more || all.gaveUp;
    entry.ties = [...new Set([...entry.best.hops, ...hopsOf(all)].map(tieOf))];
  }
  return { actors, total: found.length, gaveUp };
}
