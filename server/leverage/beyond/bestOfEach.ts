import { tieOf } from '../index/columns.ts';
import type { Columns } from '../index/columns.ts';
import { documentedPaths, keyOf } from '../search/documented.ts';
import { comparePaths } from '../search/order.ts';
import { scoreOf } from '../search/searchPaths.ts';
import type { NumberedPath, Stepwise } from '../search/task.ts';
import { Walk } from '../search/walk.ts';
import { betweenEnds, countActors, neededHops, pathsThroughEach } from './ranked/count.ts';
import type { Between } from './ranked/passing.ts';
import { place } from './ranked/place.ts';
import { comparePlaced } from './ranked/placing.ts';
import type { Placed } from './ranked/placing.ts';
import { actorsIn, candidates } from './ranked/role.ts';
import type { EachAsked, Role } from './ranked/role.ts';
import type { Purse, Ranking } from './ranked/rounds.ts';

export type EachTask = {
  /** The question that each actor is put into; `first` is how many actors to return. */
  asked: EachAsked;
  role: Role;
  /** Paths through each broker returned to count at most; 0 counts none. */
  countUpTo: number;
  /** Steps of all searches together before it gives up. */
  allSteps: number;
};

export type EachActor = Placed & {
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

/** The paths that attempts document, by key; at an end that the question leaves empty, whoever the attempts name. */
function documentedOf(columns: Columns, { asked, role }: EachTask): Map<string, NumberedPath> {
  const parties = { from: asked.attempts.flatMap(({ by }) => by), to: asked.attempts.flatMap(({ on }) => on) };
  const everyone = { ...asked, via: [], tiers: [], ...(role !== 'via' && { [role]: [...new Set(parties[role])] }) };
  const walk = new Walk(columns, everyone, false);
  const found = [...documentedPaths(walk, everyone)];
  return new Map(found.map(([key, path]) => [key, { ...path, tier: 'DOCUMENTED', score: scoreOf(walk, path.hops) }]));
}

/** Actors with a documented path, by the best of these. */
function placedByAttempts(
  { columns, role }: Ranking,
  documented: readonly NumberedPath[],
  isCandidate: (actor: number) => boolean,
): Placed[] {
  const placed = new Map<number, Placed>();
  for (const best of documented.toSorted(comparePaths)) {
    for (const actor of actorsIn(columns, role, best.hops)) {
      if (!placed.has(actor) && isCandidate(actor)) placed.set(actor, { actor, best });
    }
  }
  return [...placed.values()].toSorted(comparePlaced);
}

/** Brokers with how many paths they have and which ties those walk. */
function* counted(
  ranking: Ranking,
  between: readonly Between[],
  placed: readonly Placed[],
  upTo: number,
): Stepwise<EachActor[]> {
  if (upTo === 0) return placed.map((entry) => ({ ...entry, paths: 0, more: true, ties: [] }));
  const brokers = placed.map(({ actor }) => actor);
  const paths = yield* pathsThroughEach(ranking, between, brokers, upTo + 1);
  return placed.map(({ actor, best }) => {
    const all = paths.get(actor) ?? [];
    // Where the steps ran out here, the best is still known.
    const walked = [best.hops, ...all.slice(0, upTo)].flatMap((hops) => hops.map(tieOf));
    return {
      actor,
      best,
      paths: Math.max(1, Math.min(all.length, upTo)),
      more: all.length > upTo || ranking.purse.gaveUp,
      ties: [...new Set(walked)],
    };
  });
}

/**
 * The best path of each actor that stands in a role on one, best first: exact, the same as the answers of the path search
 * to the question with each actor put into it. When the steps run out it says so.
 */
export function* bestOfEach(columns: Columns, task: EachTask): Stepwise<EachFound> {
  const { asked, role } = task;
  const purse: Purse = { left: task.allSteps, gaveUp: false };
  const documented = documentedOf(columns, task);
  const isDocumented = (hops: readonly number[]) => documented.has(keyOf(hops));
  const between = role === 'via' ? yield* betweenEnds({ columns, asked, purse }) : [];
  const needed = role === 'via' ? neededHops(between) : null;
  const ranking = { columns, asked, role, isDocumented, needed, purse };
  const total = yield* countActors(ranking, between);
  // Nobody needs to be looked for once all that there are have a place.
  const wanted = purse.gaveUp ? asked.first : Math.min(asked.first, total);
  const isCandidate = candidates(asked, role);
  const first = placedByAttempts(ranking, [...documented.values()], isCandidate).slice(0, wanted);
  const known = new Set(first.map(({ actor }) => actor));
  const others = yield* place(ranking, wanted - first.length, (actor) => isCandidate(actor) && !known.has(actor));
  const actors = yield* counted(ranking, between, [...first, ...others], task.countUpTo);
  return { actors, total: Math.max(total, actors.length), gaveUp: purse.gaveUp };
}
