import { formatValidity } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import type { Path, TieDetail } from '../../store/model.ts';
import { type Difference, pairHops } from '../../store/paths/beside.ts';
import { otherPath } from '../../store/paths/shown.ts';
import { TieLine } from '../TieLine.tsx';
import { endsOf, type Hop, usePathText } from './pathText.ts';

type ChoiceProps = { readonly paths: readonly Path[] };

/** Which path of the list to set beside the chosen one. */
export function BesideChoice({ paths }: ChoiceProps) {
  const text = useText();
  const say = usePathText();
  const dispatch = useDispatch();
  const chosen = useSelect((state) => state.view.path);
  const other = useSelect((state) => state.view.otherPath);
  if (paths.length < 2) return null;
  return (
    <label className="beside-choice">
      <span className="field-label">{text('compare.paths')}</span>
      <select
        value={other ?? ''}
        onChange={({ target }) =>
          dispatch({ type: 'otherPathChosen', index: target.value === '' ? null : Number(target.value) })
        }
      >
        <option value="">{text('compare.none')}</option>
        {paths.map((path, index) =>
          index === chosen ? null : (
            // oxlint-disable-next-line react/no-array-index-key -- An index names a path of the answer, as the link does.
            <option key={index} value={index}>
              {text('compare.option', { index: index + 1, chain: say.chain(path) })}
            </option>
          ),
        )}
      </select>
    </label>
  );
}

/** Two paths hop by hop, with what differs said and marked. */
export function BesidePaths({ path }: { readonly path: Path }) {
  const text = useText();
  const say = usePathText();
  const other = useSelect(otherPath);
  const [at, otherAt] = [useSelect((state) => state.view.path ?? 0), useSelect((state) => state.view.otherPath ?? 0)];
  const details = useSelect((state) => state.data.tieDetails);
  if (!other) return null;
  const titles = (id: string) => sourceTitles(details[id]?.value);
  const names: Readonly<Record<Difference, string>> = {
    tie: text('compare.tie'),
    weight: text('compare.weight'),
    dates: text('compare.datesOf'),
    sources: text('compare.sources'),
  };
  return (
    <section className="compare" aria-label={text('compare.title', { one: at + 1, other: otherAt + 1 })}>
      <h3>{text('compare.title', { one: at + 1, other: otherAt + 1 })}</h3>
      <table className="beside">
        <thead>
          <tr>
            {[path, other].map((each, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- Two columns, left and right.
              <th key={index} scope="col">
                {text('compare.option', { index: (index === 0 ? at : otherAt) + 1, chain: say.chain(each) })}
                <span className="quiet span">{[say.polarity(each), say.score(each)].join(' · ')}</span>
              </th>
            ))}
          </tr>
        </thead>
        {pairHops(path, other, titles).map(({ one, other: second, differences }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- Hops are paired by their place.
          <tbody key={index}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                {text('compare.hop', { index: index + 1 })}
                {one && second && (
                  <span className={differences.length > 0 ? 'differs' : 'quiet'}>
                    {differences.length > 0
                      ? text('compare.differs', { what: differences.map((each) => names[each]).join(', ') })
                      : text('compare.sameTie')}
                  </span>
                )}
              </th>
            </tr>
            <tr>
              <Side hop={one} differences={differences} titles={titles} />
              <Side hop={second} differences={differences} titles={titles} />
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

type SideProps = {
  readonly hop: Hop | null;
  readonly differences: readonly Difference[];
  readonly titles: (tie: string) => readonly string[] | null;
};

function Side({ hop, differences, titles }: SideProps) {
  const text = useText();
  const locale = useLocale();
  const { weight } = usePathText();
  if (!hop) return <td className="quiet">{text('compare.noHop')}</td>;
  const sources = titles(hop.tie.id);
  const mark = (what: Difference) => (differences.includes(what) ? 'marked' : undefined);
  return (
    <td>
      <TieLine tie={hop.tie} from={endsOf(hop).from} />
      <span className="span">
        <span className={mark('weight')}>{weight(hop)}</span>
      </span>
      <span className="span">
        <span className={mark('dates')}>{formatValidity(hop.tie, locale, text)}</span>
      </span>
      <span className="span">
        {sources === null ? (
          text('tie.origins', { count: hop.tie.origins })
        ) : (
          <span className={mark('sources')}>{sources.length > 0 ? sources.join('; ') : text('compare.noSources')}</span>
        )}
      </span>
    </td>
  );
}

/** Null until the tie's evidence is here. */
function sourceTitles(tie: TieDetail | null | undefined): readonly string[] | null {
  if (!tie) return null;
  return [...new Set(tie.statements.edges.map(({ node }) => node.source.title))].toSorted();
}
