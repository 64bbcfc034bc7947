import { Expansion } from '../api/expansion.ts';
import type { Execute } from '../api/execute.ts';
import { NeighbourGroups } from '../api/neighbourGroups.ts';
import { toInput } from '../store/filter.ts';
import { FOLD_FROM, readGroup } from '../store/groups/group.ts';
import { groupsFor } from '../store/groups/groupReducer.ts';
import { ANY, type Choice, filterKey, type Neighbours } from '../store/groups/neighbourhood.ts';
import { kindOf } from '../store/model.ts';
import { restingFilter } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import type { View } from '../store/view.ts';
import type { Task } from './task.ts';

/** Questions at a time: each names all that is here already. */
const AT_ONCE = 6;

/** Shows the neighbours of actors, or, of an actor that has too many, in groups. */
export const expand: Task = {
  name: 'expand',
  key: (state) => (state.expanding === null ? null : JSON.stringify([state.expanding, restingFilter(state)])),
  async run(state, execute, signal) {
    const { ids, choice, page } = state.expanding ?? { ids: [], choice: ANY, page: false };
    const given = { choice, page, filter: restingFilter(state), members: state.view.members };
    const parts: Awaited<ReturnType<typeof expansionOf>>[] = [];
    for (let first = 0; first < ids.length; first += AT_ONCE) {
      const some = ids.slice(first, first + AT_ONCE);
      parts.push(...(await Promise.all(some.map((id) => expansionOf(id, given, execute, signal)))));
    }
    return {
      type: 'expanded',
      ids,
      choice,
      actors: parts.flatMap((part) => part.actors),
      groups: parts.flatMap((part) => part.groups),
      neighbours: Object.fromEntries(parts.flatMap((part) => (part.counted ? [[part.id, part.counted]] : []))),
      hidden: page ? 0 : parts.reduce((sum, part) => sum + part.hidden, 0),
    };
  },
};

type Given = Pick<View, 'filter' | 'members'> & { readonly choice: Choice; readonly page: boolean };

async function expansionOf(
  id: string,
  { choice, page, filter, members }: Given,
  execute: Execute,
  signal: AbortSignal,
) {
  const variables = { id, filter: toInput(filter), ...lists(choice), except: [...members], first: FOLD_FROM };
  const { actor } = await execute(Expansion, variables, signal);
  const found = actor?.neighbours ?? { actors: [], totalCount: 0 };
  const hidden = actor ? actor.tieCount - actor.passing : 0;
  if (page || found.totalCount <= FOLD_FROM) return { id, actors: found.actors, groups: [], counted: null, hidden };
  const counted = await neighboursOf(id, filter, execute, signal);
  return { id, actors: [], groups: groupsFor(id, counted.rows, choice), counted, hidden };
}

/** Counts the neighbours of those actors that groups, or the open entry, are about. */
export const loadNeighbours: Task = {
  name: 'neighbours',
  key(state) {
    const lacking = uncounted(state);
    return lacking.length === 0 ? null : JSON.stringify([lacking, filterKey(restingFilter(state))]);
  },
  async run(state, execute, signal) {
    const ids = uncounted(state);
    const counted = await Promise.all(ids.map((id) => neighboursOf(id, restingFilter(state), execute, signal)));
    return {
      type: 'neighboursLoaded',
      values: Object.fromEntries(ids.flatMap((id, index) => (counted[index] ? [[id, counted[index]]] : []))),
    };
  },
};

function uncounted(state: State): readonly string[] {
  const { view, data } = state;
  const key = filterKey(restingFilter(state));
  const { selection } = view;
  const selected = selection !== null && view.members.includes(selection) && kindOf(selection) === 'actor';
  const ids = [...view.groups.flatMap((id) => readGroup(id)?.actor ?? []), ...(selected ? [selection] : [])];
  return [...new Set(ids)].filter((id) => data.neighbours[id]?.filter !== key);
}

async function neighboursOf(
  id: string,
  filter: View['filter'],
  execute: Execute,
  signal: AbortSignal,
): Promise<Neighbours> {
  const { actor } = await execute(NeighbourGroups, { id, filter: toInput(filter) }, signal);
  return { filter: filterKey(filter), rows: actor?.passing ?? [], all: actor?.all.totalCount ?? 0 };
}

function lists({ kinds, outgoing, incoming }: Choice) {
  return { kinds: kinds && [...kinds], outgoing: outgoing && [...outgoing], incoming: incoming && [...incoming] };
}
