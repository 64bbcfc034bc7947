import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { IconButton } from '../IconButton.tsx';
import { useActorName } from '../names.ts';
import { KindSwatch } from '../Swatch.tsx';
import { useTerms } from '../terms.ts';

/** In place of an entry while actors are selected together. */
export function SeveralList() {
  const text = useText();
  const dispatch = useDispatch();
  const name = useActorName();
  const terms = useTerms();
  const ids = useSelect((state) => state.view.several);
  const actors = useSelect((state) => state.data.actors);
  return (
    <article className="entry">
      <h2>{text('several.count', { count: ids.length })}</h2>
      <p className="quiet">{text('several.hint')}</p>
      <ul className="rows">
        {ids.map((id) => (
          <li key={id} className="several-row">
            <button type="button" className="row" onClick={() => dispatch({ type: 'selected', id })}>
              <span className="with-swatch">
                <KindSwatch kind={terms.index('actorKinds', actors[id]?.kind ?? '')} /> {name(id)}
              </span>
            </button>
            <IconButton
              icon="close"
              label={text('several.leaveOut', { name: name(id) })}
              onClick={() => dispatch({ type: 'toggled', id })}
            />
          </li>
        ))}
      </ul>
    </article>
  );
}
