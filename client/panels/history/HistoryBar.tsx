import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { type History, redoable, type Step, undoable } from '../../store/history/tree.ts';
import { IconButton } from '../IconButton.tsx';
import { HistoryMenu } from './HistoryMenu.tsx';
import { useDeedText } from './useDeedText.ts';

/** The step that Undo, Redo or the list of steps led to; null after an act. */
function useVisited(history: History): Step | null {
  const before = useRef(history);
  const [went, setWent] = useState<Step | null>(null);
  useEffect(() => {
    if (before.current.now !== history.now)
      setWent(history.now in before.current.steps ? (history.steps[history.now] ?? null) : null);
    before.current = history;
  }, [history]);
  return went;
}

/** Undo and Redo, which say what they would take back or do again, and the list of all steps. */
export function HistoryBar() {
  const text = useText();
  const dispatch = useDispatch();
  const deedText = useDeedText();
  const history = useSelect((state) => state.history);
  const current = history.steps[history.now];
  const went = useVisited(history);
  const undo = undoable(history) && current ? text('bar.undoWhat', { deed: deedText(current) }) : null;
  const next = redoable(history);
  const redo = next ? text('bar.redoWhat', { deed: deedText(next) }) : null;
  return (
    <div className="history-bar">
      <IconButton
        icon="undo"
        label={undo ?? text('bar.undo')}
        disabled={undo === null}
        onClick={() => dispatch({ type: 'undone' })}
      />
      <IconButton
        icon="redo"
        label={redo ?? text('bar.redo')}
        disabled={redo === null}
        onClick={() => dispatch({ type: 'redone' })}
      />
      <HistoryMenu />
      <p className="sr-only" aria-live="polite">
        {went !== null && went === current && text('history.went', { deed: deedText(went) })}
      </p>
    </div>
  );
}
