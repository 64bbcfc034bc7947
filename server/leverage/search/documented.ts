import { carriesBothWays, endOf, hopsOver, startOf } from '../index/columns.ts';
import type { Columns } from '../index/columns.ts';
import type { NumberedAttempt, Task } from './task.ts';
import type { Walk } from './walk.ts';

/** Whether `wanted` are among the actors passed, in order. */
function passesVia(wanted: readonly number[], passed: readonly number[]): boolean {
  let met = 0;
  for (const actor of passed) if (wanted[met] === actor) met += 1;
  return met === wanted.length;
}

/** Every way to go from actor to actor over these hops. */
function combinations(columns: Columns, actors: readonly number[], hops: readonly number[]): number[][] {
  return actors.slice(1).reduce<number[][]>(
    (begun, next, i) => {
      const steps = hops.filter((hop) => startOf(columns, hop) === actors[i] && endOf(columns, hop) === next);
      return begun.flatMap((path) => steps.map((hop) => [...path, hop]));
    },
    [[]],
  );
}

/** The paths that an attempt documents: from one of its actors through exactly its brokers to one of its targets, over ties it rests on. */
function pathsOf(walk: Walk, task: Task, attempt: NumberedAttempt): number[][] {
  const { columns } = walk;
  if (attempt.via.length + 1 > task.maxHops || !passesVia(task.via, attempt.via)) return [];
  const hops = attempt.restsOn.flatMap((tie) => hopsOver(columns, tie)).filter((hop) => walk.allows(hop));
  const starts = attempt.by.filter((actor) => task.from.includes(actor) && !task.avoid.includes(actor));
  const targets = attempt.on.filter((actor) => task.to.includes(actor));
  return starts
    .flatMap((start) => targets.map((target) => [start, ...attempt.via, target]))
    .filter((actors) => new Set(actors).size === actors.length)
    .flatMap((actors) => combinations(columns, actors, hops))
    .filter((path) => !carriesBothWays(columns, (path.at(-1) ?? 0) >>> 1));
}

/** A path's hops as a key. */
export const keyOf = (hops: readonly number[]): string => hops.join(' ');

/** The paths that attempts document, with the positions of those attempts, by key; in no order. */
export function documentedPaths(walk: Walk, task: Task): Map<string, { hops: number[]; attempts: number[] }> {
  const found = new Map<string, { hops: number[]; attempts: number[] }>();
  for (const [position, attempt] of task.attempts.entries()) {
    for (const hops of pathsOf(walk, task, attempt)) {
      const known = found.get(keyOf(hops));
      if (known === undefined) found.set(keyOf(hops), { hops, attempts: [position] });
      else known.attempts.push(position);
    }
  }
  return found;
}
