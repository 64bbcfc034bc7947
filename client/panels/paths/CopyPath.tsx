import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import type { Path } from '../../store/model.ts';
import { usePathCitation } from './usePathCitation.ts';

type Outcome =
  | { readonly kind: 'busy' | 'done' | 'failed' }
  /** The clipboard was refused: the text itself, to be copied by hand. */
  | { readonly kind: 'byHand'; readonly written: string };

/** The path as text for a report, with everything that a reader needs to check it. */
export function CopyPath({ path }: { readonly path: Path }) {
  const text = useText();
  const cite = usePathCitation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const copy = async (format: 'text' | 'markdown') => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setOutcome({ kind: 'busy' });
    const next = await cite(path, format, mine.signal).then(toClipboard, (): Outcome => ({ kind: 'failed' }));
    if (!mine.signal.aborted) setOutcome(next);
  };
  return (
    <div className="copy-path">
      <div className="acts">
        <button type="button" className="button" onClick={() => void copy('text')}>
          {text('copy.text')}
        </button>
        <button type="button" className="button" onClick={() => void copy('markdown')}>
          {text('copy.markdown')}
        </button>
      </div>
      <output className="quiet">{outcome && text(`copy.${outcome.kind}`)}</output>
      {outcome?.kind === 'byHand' && (
        <textarea
          readOnly
          rows={8}
          aria-label={text('copy.label')}
          value={outcome.written}
          ref={(area) => {
            area?.focus();
            area?.select();
          }}
        />
      )}
    </div>
  );
}

async function toClipboard(written: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(written);
    return { kind: 'done' };
  } catch {
    // Refused by the reader or by policy, or not there at all: pages that are not served securely have none.
    return { kind: 'byHand', written };
  }
}
