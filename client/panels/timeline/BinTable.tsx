import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { type Bins, spanOf } from '../../store/timeline/bins.ts';
import { asksKnown } from '../../store/timeline/dates.ts';
import type { Histogram } from '../../store/timeline/histogram.ts';
import { useTerms } from '../terms.ts';
import { useBinName } from './useBinName.ts';

type Props = { readonly bins: Bins; readonly histogram: Histogram };

/** The histogram as a table, for the list; each row filters by its period. */
export function BinTable({ bins, histogram }: Props) {
  const text = useText();
  const terms = useTerms();
  const dispatch = useDispatch();
  const filter = useSelect((state) => state.view.filter);
  const name = useBinName(bins);
  const { families, starts, ends, undated } = histogram;
  const hidden = (bin: number) => families.reduce((sum, each) => sum + (each.hidden[bin] ?? 0), 0);
  return (
    <>
      {/* It scrolls, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="time-table" tabIndex={0} aria-label={text('time.chart')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('time.when')}</th>
              {families.map(({ family }) => (
                <th key={family} scope="col">
                  {terms.label('families', family)}
                </th>
              ))}
              <th scope="col">{text('time.starts')}</th>
              <th scope="col">{text('time.ends')}</th>
              <th scope="col">{text('time.hiddenColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {starts.map((_, bin) => {
              const span = spanOf(bins, bin);
              return (
                <tr key={span.from} className={filter.from === span.from && filter.to === span.to ? 'current' : ''}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link"
                      aria-label={text('time.choose', { bin: name(bin) })}
                      onClick={() => dispatch({ type: 'filtered', filter: { ...filter, asOf: null, ...span } })}
                    >
                      {name(bin)}
                    </button>
                  </th>
                  {families.map(({ family, passing }) => (
                    <td key={family}>{passing[bin]}</td>
                  ))}
                  <td>{starts[bin]}</td>
                  <td>{ends[bin]}</td>
                  <td>{hidden(bin)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className="time-caption">
        <span>{text(`time.unit.${bins.unit}`)}</span>
        {undated > 0 && <span>{text(asksKnown(filter) ? 'time.undatedOut' : 'time.undated', { count: undated })}</span>}
      </p>
    </>
  );
}
