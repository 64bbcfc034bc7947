import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import type { Filter } from '../store/filter.ts';

const CONFIDENCES = [25, 50, 75, 90] as const;

/** When ties must hold, and how sure they must be. */
export function FilterDates() {
  const text = useText();
  const dispatch = useDispatch();
  const filter = useSelect((state) => state.view.filter);
  const change = (part: Partial<Filter>) => dispatch({ type: 'filtered', filter: { ...filter, ...part } });
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
          <label key={field} className="date">
            <span>{label}</span>
            <input
              type="date"
              value={filter[field] ?? ''}
              onChange={(event) => change({ [field]: event.target.value === '' ? null : event.target.value })}
            />
          </label>
        ))}
        {dates.some(([field]) => filter[field] !== null) && <p className="quiet">{text('legend.datesHint')}</p>}
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
