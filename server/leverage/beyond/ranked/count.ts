import type { Stepwise } from '../../search/task.ts';
import { flags } from '../../search/walk.ts';
import type { Walk } from '../../search/walk.ts';
import type { Reading } from './levels.ts';
import { passes, pathsThrough, usableHops } from './passing.ts';
import type { Between } from './passing.ts';
import { backward, forward } from './reach.ts';
import { candidates, closedActors, presentEnds, walkOver } from './role.ts';
import type { EachAsked, Role } from './role.ts';
import type { Ranking } from './rounds.ts';

type Paying = Pick<Ranking, 'columns' | 'asked' | 'purse'>;

const countOf = (met: Uint8Array) => met.reduce((sum, flag) => sum + flag, 0);

/** Actors that can move one of the targets: each target by itself, since a path to it does not pass it. */
function* allOver(walk: Walk, { to, avoid }: EachAsked): Stepwise<number> {
  const { actorCount } = walk.columns;
  const closed = flags(actorCount, avoid);
  const met = new Uint8Array(actorCount);
  for (const target of to) {
    const { distance } = yield* backward({ walk, starts: [target], closed, most: walk.maxHops });
    for (let actor = 0; actor < actorCount; actor += 1) if ((distance[actor] ?? -1) > 0) met[actor] = 1;
  }
  return countOf(met);
}

/**
 * Actors that one of these can move. A last hop that begins no further away than it ends comes after a shortest way, which
 * does not pass its end; whoever has no such hop is looked at by itself.
 */
function* allUnder(walk: Walk, { from, avoid }: EachAsked): Stepwise<number> {
  const { actorCount } = walk.columns;
  const closed = flags(actorCount, avoid);
  const met = new Uint8Array(actorCount);
  const inDoubt = new Set<number>();
  yield* forward(
    { walk, starts: from, closed, most: walk.maxHops },
    {
      wants: (end) => met[end] === 0,
      take: (end, passed, distance) => {
        if (passed <= distance) met[end] = 1;
        else inDoubt.add(end);
      },
    },
  );
  for (const actor of inDoubt) {
    if (met[actor] === 1) continue;
    const { distance } = yield* backward({ walk, starts: [actor], closed, most: walk.maxHops }, (start) =>
      from.includes(start),
    );
    if (from.some((start) => start !== actor && (distance[start] ?? -1) > 0)) met[actor] = 1;
  }
  return countOf(met);
}

/** What lies between the sources and each target, by itself. */
function* betweenEach(walk: Walk, asked: EachAsked): Stepwise<Between[]> {
  const all: Between[] = [];
  for (const target of asked.to) {
    const from = asked.from.filter((actor) => actor !== target);
    const closed = closedActors({ ...asked, to: [target] }, walk.columns.actorCount);
    const way = { walk, closed, most: walk.maxHops - 1 };
    const after = yield* forward({ ...way, starts: from });
    const before = yield* backward({ ...way, starts: [target] });
    all.push({
      walk,
      isFrom: (actor: number) => from.includes(actor),
      isTo: (actor: number) => actor === target,
      after,
      before,
      hops: usableHops({ walk, after, before }),
    });
  }
  return all;
}

/** Actors that stand between these. */
function* allBetween(walk: Walk, asked: EachAsked, all: readonly Between[]): Stepwise<number> {
  const isCandidate = candidates(asked, 'via');
  const met = new Uint8Array(walk.columns.actorCount);
  for (const between of all) {
    for (let actor = 0; actor < met.length; actor += 1) {
      if (met[actor] === 0 && isCandidate(actor) && (yield* passes({ ...between, walk }, actor))) met[actor] = 1;
    }
  }
  return countOf(met);
}

/** Runs what is counted, and pays for it. */
function* paid<T>(
  { columns, asked, purse }: Paying,
  count: (walk: Walk, present: EachAsked) => Stepwise<T>,
): Stepwise<T> {
  const walk = walkOver(columns, asked, { steps: purse.left, fitting: false });
  const counted = yield* count(walk, { ...asked, ...presentEnds(asked) });
  purse.left -= walk.budget.spent;
  purse.gaveUp ||= walk.budget.isSpent;
  return counted;
}

/** What lies between the ends of a question about brokers; of any other, nothing. */
export const betweenEnds = (ranking: Paying): Stepwise<Between[]> =>
  paid(ranking, (walk, asked) => betweenEach(walk, asked));

/** How many actors have a path at all: exact without a search for each, unless the steps run out; then at least so many. */
export const countActors = (ranking: Paying & { role: Role }, between: readonly Between[]): Stepwise<number> =>
  paid(ranking, (walk, asked) => {
    if (ranking.role === 'via') return allBetween(walk, asked, between);
    return ranking.role === 'from' ? allOver(walk, asked) : allUnder(walk, asked);
  });

/** Paths through each of some brokers, at most `most`: the same ones each time, not the best. */
export const pathsThroughEach = (
  ranking: Paying,
  between: readonly Between[],
  brokers: readonly number[],
  most: number,
): Stepwise<Map<number, number[][]>> =>
  paid(ranking, function* through(walk) {
    const paths = new Map<number, number[][]>();
    for (const broker of brokers) {
      const own: number[][] = [];
      for (const one of between) own.push(...(yield* pathsThrough({ ...one, walk }, broker, most - own.length)));
      paths.set(broker, own);
    }
    return paths;
  });

/** The fewest hops of all ways between the ends. */
export function neededHops(between: readonly Between[]): Reading['needed'] {
  const fewer = (a: number, b: number) => (a === -1 || b === -1 ? Math.max(a, b) : Math.min(a, b));
  const fewest = (ways: readonly Int8Array[]) =>
    ways.reduce(
      (all, way) => all.map((hops, i) => fewer(hops, way[i] ?? -1)),
      new Int8Array(ways[0]?.length ?? 0).fill(-1),
    );
  return {
    onward: fewest(between.map(({ before }) => before.distance)),
    back: fewest(between.map(({ after }) => after.distance)),
  };
}
