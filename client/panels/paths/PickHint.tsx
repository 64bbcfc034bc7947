import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { usePartNames } from './partNames.ts';

/** Over the canvas while the next actor selected there goes into the question. */
export function PickHint() {
  const text = useText();
  const dispatch = useDispatch();
  const names = usePartNames();
  const picking = useSelect((state) => state.picking);
  if (picking === null) return null;
  return (
    <output className="pick-hint">
      <span>
        <strong>{text('question.picking', { part: names[picking] })}</strong> {text('question.pickKeys')}
      </span>
      <button type="button" className="button" onClick={() => dispatch({ type: 'pickAsked', part: null })}>
        {text('paths.cancel')}
      </button>
    </output>
  );
}
