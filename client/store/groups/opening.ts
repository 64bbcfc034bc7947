import type { Action } from '../actions.ts';
import type { State } from '../state.ts';
import { FOLD_FROM, readGroup } from './group.ts';
import { familiesOf } from './groupReducer.ts';
import { choiceOf, countOf, hiddenNeighbours } from './neighbourhood.ts';

/** What opening does: an actor shows its neighbours; a large group falls into families, another shows its first actors. */
export function openingOf(state: State, id: string): Action {
  const group = readGroup(id);
  if (!group) return { type: 'expandAsked', ids: [id] };
  return canSplit(state, id) ? { type: 'groupSplit', id } : pageOf(id);
}

/** The next actors of a group. */
export function pageOf(id: string): Action {
  const group = readGroup(id);
  return { type: 'expandAsked', ids: [group?.actor ?? id], ...(group ? { choice: choiceOf(group), page: true } : {}) };
}

/** True where families tell apart what the group holds, and there is too much of it to be shown at once. */
export function canSplit(state: State, id: string): boolean {
  const group = readGroup(id);
  if (!group || group.family !== null) return false;
  const rows = hiddenNeighbours(state).get(group.actor) ?? [];
  return countOf(rows, choiceOf(group)) > FOLD_FROM && familiesOf(group, rows).length > 1;
}
