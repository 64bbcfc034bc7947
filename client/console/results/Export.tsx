import { useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { download } from '../download.ts';
import { type Table, toCsv, toJson, toText } from './table.ts';

/** The result as files, and as text for the clipboard. */
export function Export({ table }: { readonly table: Table }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  return (
    <span className="result-acts">
      <button
        type="button"
        className="button"
        title={text('console.csvHint')}
        onClick={() => download('result.csv', 'text/csv', toCsv(table))}
      >
        CSV
      </button>
      <button
        type="button"
        className="button"
        onClick={() => download('result.json', 'application/json', toJson(table))}
      >
        JSON
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          void navigator.clipboard.writeText(toText(table)).then(() => setCopied(true));
          setTimeout(() => setCopied(false), 2000);
        }}
      >
        {text(copied ? 'paths.copied' : 'console.copyTable')}
      </button>
    </span>
  );
}
