import { useText } from '../../i18n/useText.ts';
import { CopyButton } from '../../panels/CopyButton.tsx';
import { type Table, toCsv } from '../../files/csv.ts';
import { download } from '../../files/download.ts';
import { toJson, toText } from './table.ts';

/** The result as files, and as text for the clipboard. */
export function Export({ table }: { readonly table: Table }) {
  const text = useText();
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
      <CopyButton label={text('console.copyTable')} written={() => toText(table)} />
    </span>
  );
}
