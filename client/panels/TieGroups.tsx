import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { visibleTies } from '../store/selectors.ts';
import { useTerms } from './terms.ts';
import { TieLine } from './TieLine.tsx';

/** Ties of an actor that are on show, by family. `total` counts those of the whole graph; null until known. */
export function TieGroups({ id, total }: { readonly id: string; readonly total: number | null }) {
  const text = useText();
  const terms = useTerms();
  const dispatch = useDispatch();
  const ties = useSelect(visibleTies).filter((tie) => tie.source.id === id || tie.target.id === id);
  return (
    <section>
      <h3>
        {text('actor.ties')} <span className="count">{text('legend.count', { count: ties.length })}</span>
      </h3>
      {ties.length === 0 && <p className="empty-line">{text('actor.tiesNone')}</p>}
      {total !== null && total > ties.length && <p className="quiet">{text('actor.tiesInGraph', { count: total })}</p>}
      {terms.all('families').map((family) => {
        const own = ties.filter((tie) => tie.family === family.id);
        return own.length === 0 ? null : (
          <div key={family.id} className="tie-group">
            <h4>
              {family.label} <span className="count">{text('legend.count', { count: own.length })}</span>
            </h4>
            <ul className="rows">
              {own.map((tie) => (
                <li key={tie.id}>
                  <button type="button" className="row" onClick={() => dispatch({ type: 'selected', id: tie.id })}>
                    <TieLine tie={tie} />
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
