import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import type { PathList } from '../../store/model.ts';
import { otherPathsKey } from '../../store/selectors.ts';
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
  const valueOf = (value: string) => (value === '' ? null : value);
  return (
    <details className="disclosure compare-dates" open={otherDate !== null}>
      <summary>{text('compare.dates')}</summary>
      <div className="two-dates">
        <label>
          <span className="field-label">{text('legend.asOf')}</span>
          <input
            type="date"
            value={filter.asOf ?? ''}
            onChange={({ target }) =>
              dispatch({ type: 'filtered', filter: { ...filter, asOf: valueOf(target.value) } })
            }
          />
        </label>
        <label>
          <span className="field-label">{text('compare.then')}</span>
          <input
            type="date"
            value={otherDate ?? ''}
            onChange={({ target }) => dispatch({ type: 'otherDateChosen', date: valueOf(target.value) })}
          />
        </label>
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
