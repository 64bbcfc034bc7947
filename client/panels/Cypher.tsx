import { useState } from 'react';
import { useText } from '../i18n/useText.ts';

/** The query behind the answer, for a researcher to run and change. */
export function Cypher({ cypher }: { readonly cypher: string }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(cypher);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <details className="cypher">
      <summary>{text('paths.cypher')}</summary>
      {/* Long lines scroll, and what scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section tabIndex={0} aria-label={text('paths.cypher')}>
        <pre>{cypher}</pre>
      </section>
      <button type="button" className="button" onClick={() => void copy()}>
        {text(copied ? 'paths.copied' : 'paths.copy')}
      </button>
    </details>
  );
}
