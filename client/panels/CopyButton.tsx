import { useState } from 'react';
import { useText } from '../i18n/useText.ts';

/** Milliseconds for which it says that the text was copied. */
const SAID = 2_000;

/** Copies a text, and says for a moment that it has. */
export function CopyButton({
  label,
  written,
  disabled = false,
}: {
  readonly label: string;
  /** Made when it is asked for: it may be long. */
  readonly written: () => string;
  readonly disabled?: boolean;
}) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(written());
    setCopied(true);
    setTimeout(() => setCopied(false), SAID);
  };
  return (
    <button type="button" className="button" disabled={disabled} onClick={() => void copy()}>
      {copied ? text('paths.copied') : label}
    </button>
  );
}
