import type { Columns } from '../../index/columns.ts';
import { endOf, startOf } from '../../index/columns.ts';
import type { Task } from '../../search/task.ts';

/** Where on its paths each actor stands: brokers are `via`; of `from` and `to`, the task leaves that one empty. */
export type Role = 'from' | 'via' | 'to';

/** A question into which each actor is put: of any tier, and through nobody but a broker. */
export type EachAsked = Omit<Task, 'via' | 'tiers'>;

/** 1 for actors that no path enters, nor one with an actor added to an end: those to avoid, and an end that is the only one. */
export function closedActors({ from, to, avoid }: EachAsked, actorCount: number): Uint8Array {
  const closed = new Uint8Array(actorCount);
  for (const actor of avoid) closed[actor] = 1;
  for (const ends of [from, to]) {
    const [only] = ends;
    if (ends.length === 1 && only !== undefined) closed[only] = 1;
  }
  return closed;
}

/** Whether an actor may have a place in the ranking at all: a broker is none of the ends asked about. */
export function candidates({ from, to, avoid }: EachAsked, role: Role): (actor: number) => boolean {
  const never = new Set(role === 'via' ? [...from, ...to, ...avoid] : avoid);
  return (actor) => !never.has(actor);
}

/** Actors of a path that stand in a role on it. */
export function actorsIn(columns: Columns, role: Role, hops: readonly number[]): number[] {
  const after = hops.map((hop) => endOf(columns, hop));
  if (role === 'to') return after.slice(-1);
  return role === 'via' ? after.slice(0, -1) : hops.slice(0, 1).map((hop) => startOf(columns, hop));
}
