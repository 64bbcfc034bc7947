import { useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import type { Bins } from '../../store/timeline/bins.ts';
import { placeOf } from '../../store/timeline/bins.ts';
import { closedPeriod, hasPeriod } from '../../store/timeline/dates.ts';
import { dayOf } from '../../store/timeline/days.ts';
import type { Histogram } from '../../store/timeline/histogram.ts';
import { Axis } from './Axis.tsx';
import { Bars } from './Bars.tsx';
import { Caption } from './Caption.tsx';
import { Handle } from './Handle.tsx';
import { useBrush } from './useBrush.ts';

type Props = { readonly bins: Bins; readonly histogram: Histogram };

/** The histogram, and over it the day or period: a click sets the one, a drag the other. */
export function Chart({ bins, histogram }: Props) {
  const text = useText();
  const filter = useSelect((state) => state.view.filter);
  const [bin, setBin] = useState<number | null>(null);
  const brush = useBrush(bins, setBin);
  const period = hasPeriod(filter) ? closedPeriod(filter, bins) : null;
  const left = period && placeOf(bins, dayOf(period.from));
  const right = period && placeOf(bins, dayOf(period.to) + 1);
  return (
    <>
      {/* The handles are the way in for the keyboard; focus here only keeps Space at hand after a click. */}
      <fieldset className="time-chart" aria-label={text('time.chart')} tabIndex={-1} {...brush}>
        <Bars bins={bins} histogram={histogram} />
        <Axis bins={bins} />
        {left !== null && right !== null && (
          <>
            <div className="time-shade" style={{ left: 0, width: `${left * 100}%` }} />
            <div className="time-shade" style={{ left: `${right * 100}%`, right: 0 }} />
            <Handle bins={bins} bound="from" at={left} />
            <Handle bins={bins} bound="to" at={right} />
          </>
        )}
        {(period === null || filter.asOf !== null) && (
          <Handle bins={bins} bound="asOf" at={filter.asOf === null ? 1 : placeOf(bins, dayOf(filter.asOf) + 0.5)} />
        )}
      </fieldset>
      <Caption bins={bins} histogram={histogram} bin={bin} />
    </>
  );
}
