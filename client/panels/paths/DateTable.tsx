import { formatDate } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import type { PathList } from '../../store/model.ts';
import { compareAnswers, FATES, type Row } from '../../store/paths/dates.ts';
import { useTerms } from '../terms.ts';
import { usePathText } from './pathText.ts';

type Props = { readonly before: PathList; readonly after: PathList };

/** Which paths are lost, gained, changed or the same from one day to the other. */
export function DateTable({ before, after }: Props) {
  const text = useText();
  const locale = useLocale();
  const first = useSelect((state) => state.view.filter.asOf);
  const second = useSelect((state) => state.view.otherDate);
  const rows = compareAnswers(before, after);
  const day = (date: string | null) =>
    date === null ? text('compare.noDate') : text('compare.on', { date: formatDate(date, 'DAY', locale) });
  if (rows.length === 0) return <p className="empty-line">{text('compare.nothing')}</p>;
  return (
    <div className="compare">
      {(before.truncated || after.truncated) && <p className="note">{text('compare.truncated')}</p>}
      <table className="dates" aria-label={text('compare.dates')}>
        <thead>
          <tr>
            <th scope="col">{text('compare.path')}</th>
            <th scope="col">{day(first)}</th>
            <th scope="col">{day(second)}</th>
          </tr>
        </thead>
        {FATES.map((fate) => (
          <Fate key={fate} fate={fate} rows={rows.filter((row) => row.fate === fate)} />
        ))}
      </table>
    </div>
  );
}

function Fate({ fate, rows }: { readonly fate: Row['fate']; readonly rows: readonly Row[] }) {
  const text = useText();
  const dispatch = useDispatch();
  const { chain, how } = usePathText();
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th colSpan={3} scope="rowgroup" className={`fate fate-${fate}`}>
          {text('compare.count', { fate: text(`compare.${fate}`), count: rows.length })}
        </th>
      </tr>
      {rows.map(({ path, before, after }) => (
        <tr key={path.hops.map((hop) => `${hop.tie.id} ${hop.reversed}`).join(' ')}>
          <th scope="row">
            {before ? (
              <button
                type="button"
                className="link"
                onClick={() => dispatch({ type: 'pathChosen', index: before.index })}
              >
                {chain(path)}
              </button>
            ) : (
              chain(path)
            )}
            <span className="quiet span">{how(path)}</span>
          </th>
          <Place place={before} />
          <Place place={after} />
        </tr>
      ))}
    </tbody>
  );
}

function Place({ place }: { readonly place: Row['before'] }) {
  const text = useText();
  const terms = useTerms();
  const { score } = usePathText();
  if (!place) return <td className="absent">{text('compare.absent')}</td>;
  return (
    <td>
      {text('compare.place', { index: place.index + 1, tier: terms.label('tiers', place.path.tier) })}
      <span className="quiet span">{score(place.path)}</span>
    </td>
  );
}
