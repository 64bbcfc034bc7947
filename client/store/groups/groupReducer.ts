import type { Family } from '../../generated/graphql.ts';
import { passes } from '../filter.ts';
import type { Tie } from '../model.ts';
import { broughtOnlyBy } from '../neighbours.ts';
import type { Data } from '../state.ts';
import { union, type View } from '../view.ts';
import { type Group, groupId, readGroup } from './group.ts';
import { type Choice, choiceOf, isMeant, type Row, shownRows } from './neighbourhood.ts';

/** Groups of those neighbours that are meant: by kind, and where only some families are meant, by family too. */
export function groupsFor(actor: string, rows: readonly Row[], choice: Choice): readonly string[] {
  const meant = rows.filter((row) => isMeant(row, choice));
  const kinds = [...new Set(meant.map((row) => row.kind))];
  if (choice.outgoing === null || choice.incoming === null) {
    return kinds.map((kind) => groupId({ actor, kind, family: null }));
  }
  const wanted = new Set<string>([...choice.outgoing, ...choice.incoming]);
  return kinds.flatMap((kind) =>
    familiesOf({ actor, kind, family: null }, meant)
      .filter((family) => wanted.has(family))
      .map((family) => groupId({ actor, kind, family })),
  );
}

/** Families of the ties that join the actors of the group’s kind to its actor, by id. */
export function familiesOf({ kind }: Group, rows: readonly Row[]): readonly Family[] {
  return [
    ...new Set(rows.filter((row) => row.kind === kind).flatMap((row) => [...row.outgoing, ...row.incoming])),
  ].toSorted();
}

/** With a group of each family in place of that of the kind. */
export function split(view: View, id: string, data: Data): View {
  const group = readGroup(id);
  if (!group) return view;
  const families = familiesOf(group, data.neighbours[group.actor]?.rows ?? []);
  const parts = families.map((family) => groupId({ ...group, family }));
  return {
    ...view,
    groups: replaced(view.groups, [id], parts),
    selection: view.selection === id ? null : view.selection,
  };
}

/** With the group of the kind in place of those of its families. */
export function merged(view: View, group: Group): View {
  const whole = groupId({ ...group, family: null });
  const parts = view.groups.filter((id) => {
    const each = readGroup(id);
    return each !== null && each.family !== null && each.actor === group.actor && each.kind === group.kind;
  });
  const selection = view.selection !== null && parts.includes(view.selection) ? whole : view.selection;
  return { ...view, groups: replaced(view.groups, parts, [whole]), selection };
}

/** Members that would not be here but for the group. */
export function broughtByGroup(group: Group, view: View, data: Data): readonly string[] {
  const ties = Object.values(data.ties);
  const passing = ties.filter((tie) => passes(tie, view.filter));
  return broughtOnlyBy(group.actor, view, ties).filter((id) => isIn(id, group, passing, data));
}

function isIn(id: string, group: Group, ties: readonly Tie[], { actors }: Data): boolean {
  const own = ties.filter((tie) => tie.source.id === id || tie.target.id === id);
  const pair = own.filter((tie) => tie.source.id === group.actor || tie.target.id === group.actor);
  return shownRows(group.actor, pair, actors).some((row) => isMeant(row, choiceOf(group)));
}

function replaced(groups: readonly string[], gone: readonly string[], fresh: readonly string[]): readonly string[] {
  const at = groups.findIndex((id) => gone.includes(id));
  const left = groups.filter((id) => !gone.includes(id));
  return at < 0 ? groups : union([...left.slice(0, at), ...fresh], left.slice(at));
}
