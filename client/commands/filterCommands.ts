import { type FilterSet, isFiltering, NO_FILTER, toggled } from '../store/filter.ts';
import type { Vocabulary } from '../store/model.ts';
import type { State } from '../store/state.ts';
import type { Command } from './command.ts';

const SETS = [
  ['families', 'families'],
  ['modalities', 'modalities'],
  ['statuses', 'tieStatuses'],
  ['instruments', 'instruments'],
] as const satisfies readonly (readonly [FilterSet, keyof Vocabulary])[];

/** What the legend does as a filter, term by term in the reader's language. */
export function filterCommands({ data, view }: State): readonly Command[] {
  const vocabulary = data.vocabulary?.value;
  const terms = SETS.flatMap(([set, name]) => {
    const all = vocabulary?.[name] ?? [];
    const ids = all.map((term) => term.id);
    return all.map((term) => termCommand(set, ids, term, view.filter[set]));
  });
  return [CLEAR, ...terms];
}

const CLEAR: Command = {
  id: 'clearFilter',
  group: 'filter',
  name: 'status.clear',
  can: ({ view }) => isFiltering(view.filter),
  run: ({ store }) => store.dispatch({ type: 'filtered', filter: NO_FILTER }),
};

function termCommand(
  set: FilterSet,
  ids: readonly string[],
  { id, label }: { readonly id: string; readonly label: string },
  wanted: readonly string[] | null,
): Command {
  return {
    id: `filter-${set}-${id}`,
    group: 'filter',
    name: (wanted?.includes(id) ?? true) ? `command.without.${set}` : `command.with.${set}`,
    values: { term: label },
    run: ({ store }) => {
      const { filter } = store.getState().view;
      store.dispatch({ type: 'filtered', filter: { ...filter, [set]: toggled(filter[set], ids, id) } });
    },
  };
}
