import type { Columns } from '../../index/columns.ts';
import { endOf, startOf } from '../../index/columns.ts';
import type { Task } from '../../search/task.ts';
import { Walk, flags } from '../../search/walk.ts';

/** Where on its paths each actor stands: brokers are `via`; of `from` and `to`, the task leaves that one empty. */
export type Role = 'from' | 'via' | 'to';

/** A question into which each actor is put: of any tier, and through nobody but a broker. */
export type EachAsked = Omit<Task, 'via' | 'tiers'>;

/** 1 for actors that no path enters, nor one with an actor added to an end: those to avoid, and an end that is the only one. */
export function closedActors({ from, to, avoid }: EachAsked, actorCount: number): Uint8Array {
  const only = [from, to].filter((ends) => ends.length === 1).flat();
  return flags(actorCount, [...avoid, ...only]);
}

/** The ends that paths may have. */
export function presentEnds({ from, to, avoid }: EachAsked): Pick<EachAsked, 'from' | 'to'> {
  const present = (actors: readonly number[]) => actors.filter((actor) => !avoid.includes(actor));
  return { from: present(from), to: present(to) };
}

/** @param way `steps` below 0 are none */
export const walkOver = (columns: Columns, asked: EachAsked, way: { steps: number; fitting: boolean }): Walk =>
  new Walk(columns, { ...asked, via: [], tiers: [], steps: Math.max(0, way.steps) }, way.fitting);

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
