import { formatDate } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { type Bins, spanOf } from '../../store/timeline/bins.ts';

/** Names a bin: a day, a month, a year, or the first and last year of a decade. */
export function useBinName(bins: Bins): (bin: number) => string {
  const locale = useLocale();
  return (bin) => {
    const { from, to } = spanOf(bins, bin);
    if (bins.unit !== 'DECADE') return formatDate(from, bins.unit, locale);
    return `${formatDate(from, 'YEAR', locale)}–${formatDate(to, 'YEAR', locale)}`;
  };
}
