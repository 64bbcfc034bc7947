import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';

/** What the dates of the filter ask for. */
export function useDatesText(): string {
  const text = useText();
  const locale = useLocale();
  const { asOf, from, to } = useSelect((state) => state.view.filter);
  const day = (date: string) => formatDate(date, 'DAY', locale);
  const parts = [
    ...(asOf === null ? [] : [text('time.on', { date: day(asOf) })]),
    ...(from !== null && to !== null ? [text('time.within', { period: formatPeriod(from, to, locale) })] : []),
    ...(from !== null && to === null ? [text('time.since', { date: day(from) })] : []),
    ...(from === null && to !== null ? [text('time.until', { date: day(to) })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : text('time.any');
}
