import type { Execute } from '../../api/execute.ts';
import { useText } from '../../i18n/useText.ts';
import type { Action } from '../../store/actions.ts';
import { useWrite } from './useWrite.ts';

type Again = (execute: Execute, signal: AbortSignal) => Promise<Action>;

type Props = { readonly name: string; readonly again: Again; readonly reread: Again };

/** Says what was deleted last, and saves it once more. */
export function UndoDelete({ name, again, reread }: Props) {
  const text = useText();
  const { busy, failure, write } = useWrite(reread);
  return (
    <output className="kept-undo">
      {text('kept.deleted', { name })}{' '}
      <button type="button" className="link" disabled={busy} onClick={() => void write(again)}>
        {text('bar.undo')}
      </button>
      {failure !== null && <span className="kept-failure">{failure}</span>}
    </output>
  );
}
