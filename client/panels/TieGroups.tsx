import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { tiesBeyond, tiesHere, touching, visibleTies } from '../store/selectors.ts';
import { useTerms } from './terms.ts';
import { TieLine } from './TieLine.tsx';

/** Ties of an actor that are on show, by family, and how many are not. */
export function TieGroups({ id }: { readonly id: string }) {
  const text = useText();
  const terms = useTerms();
  const dispatch = useDispatch();
  const ties = touching(useSelect(visibleTies), id);
  const here = touching(useSelect(tiesHere), id).length;
  const beyond = useSelect((state) => tiesBeyond(state, id));
  const expanded = useSelect((state) => state.view.expanded.includes(id));
  return (
    <section>
      <h3>
        {text('actor.ties')} <span className="count">{text('legend.count', { count: ties.length })}</span>
      </h3>
      {ties.length === 0 && <p className="empty-line">{text('actor.tiesNone')}</p>}
      {here > ties.length && <p className="quiet">{text('actor.tiesHidden', { count: here - ties.length })}</p>}
      {beyond > 0 && (
        <p className="quiet">
          {expanded ? text('actor.tiesBeyond', { count: beyond }) : text('actor.tiesInGraph', { count: here + beyond })}
        </p>
      )}
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
