import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import type { PeriodTest } from '../../store/filter.ts';

/** What of a tie must lie in the period. */
export function PeriodSelect() {
  const text = useText();
  const dispatch = useDispatch();
  const filter = useSelect((state) => state.view.filter);
  const choose = (value: string) =>
    dispatch({ type: 'filtered', filter: { ...filter, period: value === '' ? null : (value as PeriodTest) } });
  return (
    <select
      className="period-select"
      aria-label={text('time.test')}
      value={filter.period ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{text('time.test.HOLDS')}</option>
      <option value="STARTS">{text('time.test.STARTS')}</option>
      <option value="ENDS">{text('time.test.ENDS')}</option>
    </select>
  );
}
