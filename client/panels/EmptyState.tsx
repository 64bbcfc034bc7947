import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';

/** In place of the picture while there is none: why, and what to do next. */
export function EmptyState() {
  const text = useText();
  const dispatch = useDispatch();
  const opening = useSelect((state) => state.opening);
  const members = useSelect((state) => state.view.members.length);
  const placed = useSelect((state) => state.view.members.some((id) => state.view.positions[id]));
  const loading = useSelect((state) => state.work.opening === 'running' || state.work.graph === 'running');
  const startOver = () => dispatch({ type: 'startedOver' });
  if (loading && !placed) {
    return (
      <output className="empty">
        <span className="spinner large" aria-hidden="true" />
        <span>{text('canvas.loading')}</span>
      </output>
    );
  }
  if (opening === 'emptyGraph') {
    return (
      <div className="empty">
        <h2>{text('empty.graphTitle')}</h2>
        <p>{text('empty.graphBody')}</p>
        <code>{text('empty.graphCommand')}</code>
        <button type="button" className="button primary" onClick={startOver}>
          {text('empty.reload')}
        </button>
      </div>
    );
  }
  if (opening === 'pending' || members > 0) return null;
  const quiet = opening === 'noAttempt';
  return (
    <div className="empty">
      <h2>{text(quiet ? 'empty.noAttemptTitle' : 'empty.viewTitle')}</h2>
      <p>{text(quiet ? 'empty.noAttemptBody' : 'empty.viewBody')}</p>
      <button type="button" className="button primary" onClick={startOver}>
        {text(quiet ? 'empty.reload' : 'empty.startOver')}
      </button>
    </div>
  );
}
