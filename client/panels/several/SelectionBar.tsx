import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { without } from '../../store/view.ts';
import { IconButton } from '../IconButton.tsx';
import { useAsk } from '../useAsk.ts';

/** A question takes no more. */
const MOST_ENDS = 20;

/** Over the canvas while actors are selected together: how many, and what can be done with all of them. */
export function SelectionBar() {
  const text = useText();
  const dispatch = useDispatch();
  const ask = useAsk();
  const ids = useSelect((state) => state.view.several);
  const held = useSelect(({ view }) => without(view.several, view.held).length === 0);
  const [first, ...others] = ids;
  if (first === undefined) return null;
  return (
    <div className="selection-bar" role="toolbar" aria-label={text('several.acts')}>
      <strong>{text('several.count', { count: ids.length })}</strong>
      <button type="button" className="button" onClick={() => dispatch({ type: 'hidden', ids })}>
        {text('actor.hide')}
      </button>
      <button type="button" className="button" onClick={() => dispatch({ type: 'keptOnly', ids })}>
        {text('several.keepOnly')}
      </button>
      <button type="button" className="button" onClick={() => dispatch({ type: 'expandAsked', ids })}>
        {text('actor.expand')}
      </button>
      <button type="button" className="button" onClick={() => dispatch({ type: held ? 'released' : 'held', ids })}>
        {text(held ? 'actor.release' : 'actor.hold')}
      </button>
      {others.length > 0 && others.length <= MOST_ENDS && (
        <button type="button" className="button" onClick={() => ask.between(first, others)}>
          {text(others.length > 1 ? 'several.pathsFromFirst' : 'several.pathsBetween')}
        </button>
      )}
      <IconButton
        icon="close"
        label={text('several.deselect')}
        onClick={() => dispatch({ type: 'selected', id: null })}
      />
    </div>
  );
}
