import { useText } from '../i18n/useText.ts';
import { useSelect } from '../store/context.ts';
import { Notes } from './kept/Notes.tsx';
import type { TaskName } from '../store/state.ts';

/** In place of details that are on their way, or that the graph does not have. A failure shows in the banner. */
export function Pending({
  id,
  task,
  missing,
}: {
  readonly id: string;
  readonly task: TaskName;
  readonly missing: boolean;
}) {
  const text = useText();
  const running = useSelect((state) => state.work[task] === 'running');
  if (missing)
    return (
      <div className="entry">
        <p className="empty-line">{text('panel.missing', { id })}</p>
        <Notes on={id} />
      </div>
    );
  return running ? (
    <output className="loading-line">
      <span className="spinner" aria-hidden="true" /> {text('panel.loading')}
    </output>
  ) : null;
}
