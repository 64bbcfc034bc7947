import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { useActorName } from './names.ts';

/** What the canvas waits for. It lies over the canvas, so that the picture does not jump when it comes and goes. */
export function Progress() {
  const text = useText();
  const name = useActorName();
  const dispatch = useDispatch();
  const expanding = useSelect((state) => (state.work.expand === 'running' ? state.expanding : null));
  const loading = useSelect(
    (state) => state.work.graph === 'running' && state.view.members.some((id) => state.view.positions[id]),
  );
  const arranging = useSelect((state) => (state.work.arrange === 'running' ? state.arranging : null));
  if (arranging !== null) {
    return (
      <output className="progress">
        <span className="spinner" aria-hidden="true" />
        <span>{text('arrange.running', { layout: arranging })}</span>
        <button type="button" className="button" onClick={() => dispatch({ type: 'arrangeCancelled' })}>
          {text('paths.cancel')}
        </button>
      </output>
    );
  }
  if (expanding === null && !loading) return null;
  return (
    <output className="progress">
      <span className="spinner" aria-hidden="true" />
      <span>
        {expanding === null
          ? text('canvas.loading')
          : text('notice.expanding', { name: expanding.ids.map(name).join(', ') })}
      </span>
      {expanding !== null && (
        <button type="button" className="button" onClick={() => dispatch({ type: 'expandCancelled' })}>
          {text('paths.cancel')}
        </button>
      )}
    </output>
  );
}
