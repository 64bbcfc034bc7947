import { useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { asksKnown, datesOf, hasPeriod } from '../store/timeline/dates.ts';
import { DayField } from './DayField.tsx';
import { PeriodSelect } from './timeline/PeriodSelect.tsx';
import { useDispatch, useSelect } from '../store/context.ts';
import type { Dates, Filter } from '../store/filter.ts';

const CONFIDENCES = [25, 50, 75, 90] as const;

/** When ties must hold, and how sure they must be. */
export function FilterDates() {
  const text = useText();
  const dispatch = useDispatch();
  const filter = useSelect((state) => state.view.filter);
  const [refused, setRefused] = useState<Partial<Dates> | null>(null);
  const change = (part: Partial<Filter>) => dispatch({ type: 'filtered', filter: { ...filter, ...part } });
  const changeDate = (field: keyof Dates, value: string | null) => {
    const part = { [field]: value };
    const { from, to } = { ...filter, ...part };
    // The server refuses a period that ends before it begins; on the way to a right one a reader may type one.
    const isBackwards = from !== null && to !== null && from > to;
    setRefused(isBackwards ? part : null);
    // A day typed part by part is one step.
    if (!isBackwards) dispatch({ type: 'scrubbed', dates: { ...datesOf(filter), ...part }, held: false });
  };
  const dates = [
    ['asOf', text('legend.asOf')],
    ['from', text('legend.from')],
    ['to', text('legend.to')],
  ] as const;
  return (
    <>
      <fieldset>
        <legend>{text('legend.dates')}</legend>
        {dates.map(([field, label]) => (
          <DayField
            key={field}
            label={label}
            value={refused?.[field] ?? filter[field]}
            isWrong={refused?.[field] !== undefined}
            changed={(value) => changeDate(field, value)}
          />
        ))}
        {hasPeriod(filter) && <PeriodSelect />}
        {refused && (
          <p className="wrong" role="alert">
            {text('legend.datesOrder')}
          </p>
        )}
        {dates.some(([field]) => filter[field] !== null) && (
          <p className="quiet">{text(asksKnown(filter) ? 'time.knownOnly' : 'legend.datesHint')}</p>
        )}
      </fieldset>
      <label className="date confidence">
        <span>{text('legend.confidence')}</span>
        <select
          value={filter.minConfidence ?? ''}
          onChange={(event) => change({ minConfidence: event.target.value === '' ? null : Number(event.target.value) })}
        >
          <option value="">{text('legend.confidenceAny')}</option>
          {[...new Set([...CONFIDENCES, ...(filter.minConfidence === null ? [] : [filter.minConfidence])])].map(
            (value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ),
          )}
        </select>
      </label>
      {filter.minConfidence !== null && <p className="quiet">{text('legend.confidenceHint')}</p>}
    </>
  );
}
