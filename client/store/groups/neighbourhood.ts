import type { ActorKind, Family } from '../../generated/graphql.ts';
import { passes, toInput } from '../filter.ts';
import { memo } from '../memo.ts';
import type { Actor, Tie } from '../model.ts';
import { restingFilter } from '../selectors.ts';
import type { Data, State } from '../state.ts';
import type { View } from '../view.ts';
import { type Group, readGroup } from './group.ts';

/** Neighbours of one kind that ties of the same families, in the same directions, join to an actor. */
export type Row = {
  readonly kind: ActorKind;
  readonly outgoing: readonly Family[];
  readonly incoming: readonly Family[];
  readonly actors: number;
};

/** Which neighbours are meant; null is any. `outgoing` and `incoming` are both null or both lists. */
export type Choice = {
  readonly kinds: readonly ActorKind[] | null;
  readonly outgoing: readonly Family[] | null;
  readonly incoming: readonly Family[] | null;
};

export const ANY: Choice = { kinds: null, outgoing: null, incoming: null };

/** What the server counted, of neighbours here and elsewhere. */
export type Neighbours = {
  /** Of the filter under which `rows` were counted. */
  readonly filter: string;
  readonly rows: readonly Row[];
  /** Neighbours whatever the filter. */
  readonly all: number;
};

export function filterKey(filter: View['filter']): string {
  return JSON.stringify(toInput(filter));
}

export function choiceOf({ kind, family }: Group): Choice {
  const families = family === null ? null : [family as Family];
  return { kinds: [kind as ActorKind], outgoing: families, incoming: families };
}

export function countOf(rows: readonly Row[], choice: Choice): number {
  return rows.reduce((sum, row) => (isMeant(row, choice) ? sum + row.actors : sum), 0);
}

export function isMeant(row: Row, { kinds, outgoing, incoming }: Choice): boolean {
  if (kinds !== null && !kinds.includes(row.kind)) return false;
  if (outgoing === null || incoming === null) return true;
  return (
    row.outgoing.some((family) => outgoing.includes(family)) || row.incoming.some((family) => incoming.includes(family))
  );
}

/** Of the neighbours that are not here, by actor; without an actor whose neighbours are not counted under the filter. */
const hidden = memo(
  (
    counted: Data['neighbours'],
    members: View['members'],
    actors: Data['actors'],
    ties: Data['ties'],
    filter: View['filter'],
  ): ReadonlyMap<string, readonly Row[]> => {
    const key = filterKey(filter);
    const fresh = Object.entries(counted).filter(([, each]) => each.filter === key);
    if (fresh.length === 0) return new Map();
    const here = new Set(members);
    const shown = Object.values(ties).filter(
      (tie) => here.has(tie.source.id) && here.has(tie.target.id) && passes(tie, filter),
    );
    return new Map(fresh.map(([id, { rows }]) => [id, less(rows, shownRows(id, shown, actors))]));
  },
);

export function hiddenNeighbours(state: State): ReadonlyMap<string, readonly Row[]> {
  const { data, view } = state;
  return hidden(data.neighbours, view.members, data.actors, data.ties, restingFilter(state));
}

/** Members of a group that are not here; null while that is not known. */
export function foldedIn(state: State, group: Group): number | null {
  const rows = hiddenNeighbours(state).get(group.actor);
  return rows ? countOf(rows, choiceOf(group)) : null;
}

/** Neighbours that stand folded into the groups of the view, each once for every actor whose neighbour it is. */
export function foldedNeighbours(state: State): number {
  const choices = new Map<string, Choice[]>();
  for (const id of state.view.groups) {
    const group = readGroup(id);
    if (group) choices.set(group.actor, [...(choices.get(group.actor) ?? []), choiceOf(group)]);
  }
  const rowsOf = hiddenNeighbours(state);
  return [...choices].reduce((sum, [actor, meant]) => {
    const rows = rowsOf.get(actor) ?? [];
    return (
      sum + rows.reduce((count, row) => (meant.some((choice) => isMeant(row, choice)) ? count + row.actors : count), 0)
    );
  }, 0);
}

/** A row for each neighbour that `ties` join to the actor. */
export function shownRows(id: string, ties: readonly Tie[], actors: Readonly<Record<string, Actor>>): readonly Row[] {
  const sides = new Map<string, { outgoing: Set<Family>; incoming: Set<Family> }>();
  const sidesOf = (other: string) => {
    const known = sides.get(other) ?? { outgoing: new Set(), incoming: new Set() };
    sides.set(other, known);
    return known;
  };
  for (const { source, target, family } of ties) {
    if (source.id === id) sidesOf(target.id).outgoing.add(family);
    else if (target.id === id) sidesOf(source.id).incoming.add(family);
  }
  return [...sides].flatMap(([other, { outgoing, incoming }]) => {
    const kind = actors[other]?.kind;
    return kind ? [{ kind, outgoing: [...outgoing], incoming: [...incoming], actors: 1 }] : [];
  });
}

function less(rows: readonly Row[], shown: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const row of shown) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.actors);
  return rows
    .map((row) => ({ ...row, actors: Math.max(0, row.actors - (counts.get(keyOf(row)) ?? 0)) }))
    .filter((row) => row.actors > 0);
}

function keyOf({ kind, outgoing, incoming }: Row): string {
  return [kind, outgoing.toSorted().join(), incoming.toSorted().join()].join(' ');
}
