import { formatDate } from '../i18n/dates.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useText } from '../i18n/useText.ts';
import { useSelect } from '../store/context.ts';
import type { Filter } from '../store/filter.ts';
import { useTerms } from './terms.ts';

/** What the filter asks for, restriction by restriction; empty without one. */
export function useFilterText(): readonly string[] {
  const describe = useFilterWords();
  return describe(useSelect((state) => state.view.filter));
}

/** As `useFilterText`, of any filter. */
export function useFilterWords(): (filter: Partial<Filter>) => readonly string[] {
  const text = useText();
  const locale = useLocale();
  const terms = useTerms();
  const day = (date: string | null | undefined) => (date ? [formatDate(date, 'DAY', locale)] : null);
  const named = (kind: Parameters<typeof terms.label>[0], ids: readonly string[] | null | undefined) =>
    ids?.map((id) => terms.label(kind, id)) ?? null;
  return (filter) => {
    const parts = [
      [text('legend.seed'), filter.seeds ?? null],
      [text('legend.family'), named('families', filter.families)],
      [text('legend.modality'), named('modalities', filter.modalities)],
      [text('legend.status'), named('tieStatuses', filter.statuses)],
      [text('legend.instrument'), named('instruments', filter.instruments)],
      [text('legend.asOf'), day(filter.asOf)],
      [text('legend.from'), day(filter.from)],
      [text('legend.to'), day(filter.to)],
      [text('time.test'), filter.period && (filter.from ?? filter.to) ? [text(`time.test.${filter.period}`)] : null],
      [text('legend.confidence'), typeof filter.minConfidence === 'number' ? [String(filter.minConfidence)] : null],
    ] as const;
    return parts.flatMap(([name, values]) =>
      values === null
        ? []
        : [text('filter.part', { name, values: values.length > 0 ? values.join(', ') : text('filter.none') })],
    );
  };
}
