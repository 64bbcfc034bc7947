import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';

const WITHIN = { HOLDS: 'time.within', STARTS: 'time.startsWithin', ENDS: 'time.endsWithin' } as const;
const SINCE = { HOLDS: 'time.since', STARTS: 'time.startsSince', ENDS: 'time.endsSince' } as const;
const UNTIL = { HOLDS: 'time.until', STARTS: 'time.startsUntil', ENDS: 'time.endsUntil' } as const;

/** What the dates of the filter ask for. */
export function useDatesText(): string {
  const text = useText();
  const locale = useLocale();
  const { asOf, from, to, period } = useSelect((state) => state.view.filter);
  const day = (date: string) => formatDate(date, 'DAY', locale);
  const parts = [
    ...(asOf === null ? [] : [text('time.on', { date: day(asOf) })]),
    ...(from !== null && to !== null
      ? [text(WITHIN[period ?? 'HOLDS'], { period: formatPeriod(from, to, locale) })]
      : []),
    ...(from !== null && to === null ? [text(SINCE[period ?? 'HOLDS'], { date: day(from) })] : []),
    ...(from === null && to !== null ? [text(UNTIL[period ?? 'HOLDS'], { date: day(to) })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : text('time.any');
}
