import { NOTE_MARK } from '../../graph/encoding.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';

/** Beside the name of an actor or tie that readers have written notes on. */
export function NotedMark({ id }: { readonly id: string }) {
  const text = useText();
  const count = useSelect((state) => state.kept.noted[id] ?? 0);
  if (count === 0) return null;
  return (
    <span className="noted" title={text('notes.count', { count })}>
      <span aria-hidden="true">{NOTE_MARK}</span>
      <span className="sr-only">{text('notes.count', { count })}</span>
    </span>
  );
}
