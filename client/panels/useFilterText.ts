import { formatDate } from '../i18n/dates.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useText } from '../i18n/useText.ts';
import { useSelect } from '../store/context.ts';
import { useTerms } from './terms.ts';

/** What the filter asks for, restriction by restriction; empty without one. */
export function useFilterText(): readonly string[] {
  const text = useText();
  const locale = useLocale();
  const terms = useTerms();
  const filter = useSelect((state) => state.view.filter);
  const day = (date: string | null) => (date === null ? null : [formatDate(date, 'DAY', locale)]);
  const named = (kind: Parameters<typeof terms.label>[0], ids: readonly string[] | null) =>
    ids?.map((id) => terms.label(kind, id)) ?? null;
  const parts = [
    [text('legend.seed'), filter.seeds],
    [text('legend.family'), named('families', filter.families)],
    [text('legend.modality'), named('modalities', filter.modalities)],
    [text('legend.status'), named('tieStatuses', filter.statuses)],
    [text('legend.instrument'), named('instruments', filter.instruments)],
    [text('legend.asOf'), day(filter.asOf)],
    [text('legend.from'), day(filter.from)],
    [text('legend.to'), day(filter.to)],
    [text('legend.confidence'), filter.minConfidence === null ? null : [String(filter.minConfidence)]],
  ] as const;
  return parts.flatMap(([name, values]) =>
    values === null
      ? []
      : [text('filter.part', { name, values: values.length > 0 ? values.join(', ') : text('filter.none') })],
  );
}
