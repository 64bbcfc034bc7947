import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import type { PathList } from '../../store/model.ts';
import { otherPathsKey } from '../../store/selectors.ts';
import { datesOf } from '../../store/timeline/dates.ts';
import { DayField } from '../DayField.tsx';
import { DateTable } from './DateTable.tsx';

/** The same question on two days, side by side. */
export function CompareDates({ answer }: { readonly answer: PathList | null }) {
  const text = useText();
  const dispatch = useDispatch();
  const filter = useSelect((state) => state.view.filter);
  const otherDate = useSelect((state) => state.view.otherDate);
  const key = useSelect(otherPathsKey);
  const running = useSelect((state) => state.work.otherPaths === 'running');
  const other = useSelect((state) => state.data.otherPaths);
  const then = key !== null && other?.key === key ? other.value : null;
  return (
    <details className="disclosure compare-dates" open={otherDate !== null}>
      <summary>{text('compare.dates')}</summary>
      <div className="two-dates">
        <DayField
          label={text('legend.asOf')}
          value={filter.asOf}
          changed={(asOf) => dispatch({ type: 'scrubbed', dates: { ...datesOf(filter), asOf }, held: false })}
        />
        <DayField
          label={text('compare.then')}
          value={otherDate}
          changed={(date) => dispatch({ type: 'otherDateChosen', date })}
        />
      </div>
      {otherDate === null && <p className="quiet">{text('compare.datesHint')}</p>}
      {otherDate !== null && otherDate === filter.asOf && <p className="quiet">{text('compare.sameDate')}</p>}
      {running && (
        <output className="loading-line">
          <span className="spinner" aria-hidden="true" /> {text('paths.loading')}
          <button type="button" className="button" onClick={() => dispatch({ type: 'otherDateChosen', date: null })}>
            {text('paths.cancel')}
          </button>
        </output>
      )}
      {answer && then && !running && (
        <>
          <DateTable before={answer} after={then} />
          <button type="button" className="button" onClick={() => dispatch({ type: 'datesSwapped' })}>
            {text('compare.swap')}
          </button>
        </>
      )}
    </details>
  );
}
