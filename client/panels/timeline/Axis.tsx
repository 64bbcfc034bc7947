import { useLocale } from '../../i18n/useLocale.ts';
import { type Bins, placeOf } from '../../store/timeline/bins.ts';
import { dateOf } from '../../store/timeline/days.ts';
import { ticksOf } from '../../store/timeline/ticks.ts';

const FORMATS: Readonly<Record<Bins['unit'], Intl.DateTimeFormatOptions>> = {
  DAY: { day: 'numeric', month: 'short' },
  MONTH: { month: 'short', year: 'numeric' },
  YEAR: { year: 'numeric' },
  DECADE: { year: 'numeric' },
};

/** Some bins by name. */
export function Axis({ bins }: { readonly bins: Bins }) {
  const format = new Intl.DateTimeFormat(useLocale(), { ...FORMATS[bins.unit], timeZone: 'UTC' });
  return (
    <div className="time-axis" aria-hidden="true">
      {ticksOf(bins).map((day) => (
        <span key={day} style={{ left: `${placeOf(bins, day) * 100}%` }}>
          {format.format(new Date(`${dateOf(day)}T00:00:00Z`))}
        </span>
      ))}
    </div>
  );
}
