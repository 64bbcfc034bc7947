import { SaveView } from '../../api/saveView.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import { rereadViews } from './rereadViews.ts';
import { useWrite } from './useWrite.ts';

/** Saves the view that was deleted last once more. */
export function UndoDelete() {
  const text = useText();
  const deleted = useSelect((state) => state.kept.deleted);
  const { busy, failure, write } = useWrite(rereadViews);
  if (deleted === null || !('link' in deleted)) return null;
  const { name, description, link } = deleted;
  const undo = () =>
    write(async (execute, signal) => {
      const { saveView } = await execute(SaveView, { name, description: description ?? null, link }, signal);
      return { type: 'viewSaved', value: saveView };
    });
  return (
    <output className="kept-undo">
      {text('kept.deleted', { name })}{' '}
      <button type="button" className="link" disabled={busy} onClick={() => void undo()}>
        {text('bar.undo')}
      </button>
      {failure !== null && <span className="kept-failure">{failure}</span>}
    </output>
  );
}
