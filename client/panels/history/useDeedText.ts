import { useText } from '../../i18n/useText.ts';
import { type Filter, NO_FILTER } from '../../store/filter.ts';
import type { Choice } from '../../store/groups/neighbourhood.ts';
import type { History, Step } from '../../store/history/tree.ts';
import { useSelect } from '../../store/context.ts';
import { useActorName } from '../names.ts';
import { useTerms } from '../terms.ts';
import { useFilterWords } from '../useFilterText.ts';

/** Names that a step spells out; of more it says how many. */
const SPELT = 2;

/** What was done at a step, as the rest of a sentence: “hide Japan”. */
export function useDeedText(): (step: Step) => string {
  const text = useText();
  const name = useActorName();
  const filterText = useFilterText();
  const terms = useTerms();
  const termsOf = ({ kinds, outgoing, incoming }: Choice) => [
    ...(kinds ?? []).map((kind) => terms.label('actorKinds', kind)),
    ...new Set([...(outgoing ?? []), ...(incoming ?? [])].map((family) => terms.label('families', family))),
  ];
  return (step) => {
    const { what, ids, place, choice, name: title, layout = '' } = step.deed;
    const { width, size, colour } = step.view;
    if (what === 'filtered') return filterText(step);
    const spelt = ids.slice(0, SPELT).map(name).join(', ');
    const names = ids.length > SPELT ? text('deed.more', { names: spelt, count: ids.length - SPELT }) : spelt;
    const chosen = choice ? termsOf(choice).join(', ') : '';
    if (chosen !== '') return text('deed.expandedBy', { names, terms: chosen });
    return text(`deed.${what}`, { names, place: place ?? 0, title: title ?? '', layout, width, size, colour });
  };
}

/** By what the filter differs from that of the step before. */
function useFilterText(): (step: Step) => string {
  const text = useText();
  const words = useFilterWords();
  const history = useSelect((state) => state.history);
  const current = useSelect((state) => state.view.filter);
  const filterOf = (step: Step | undefined) => (step?.id === history.now ? current : step?.view.filter);
  return (step) => {
    const after = filterOf(step) ?? NO_FILTER;
    const before = filterOf(parentOf(history, step)) ?? NO_FILTER;
    const fields = (Object.keys(after) as (keyof Filter)[]).filter((field) => after[field] !== before[field]);
    const set = words(pick(after, fields));
    if (set.length > 0) return text('deed.filtered', { filter: set.join('; ') });
    if (words(after).length === 0) return text('deed.filterCleared');
    return text('deed.filterLess', { filter: words(pick(before, fields)).join('; ') });
  };
}

function parentOf({ steps }: History, { parent }: Step): Step | undefined {
  return parent === null ? undefined : steps[parent];
}

function pick(filter: Filter, fields: readonly (keyof Filter)[]): Partial<Filter> {
  return Object.fromEntries(fields.map((field) => [field, filter[field]]));
}
