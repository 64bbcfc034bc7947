export type Table = { readonly columns: readonly string[]; readonly rows: readonly unknown[] };

/** The cell of a row; a row that is no object has none. */
export function cellOf(row: unknown, column: string): unknown {
  return typeof row === 'object' && row !== null && Object.hasOwn(row, column)
    ? (row as Record<string, unknown>)[column]
    : null;
}

/** A spreadsheet runs a cell that begins so as a formula. */
export const FORMULA = /^[=+\-@\t\r]/u;

/** RFC 4180, each row a line. Graph values are whole, as JSON: nothing is lost on the way. */
export function toCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => whole(cellOf(row, column))))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function whole(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function quoted(value: unknown): string {
  if (value === null || value === undefined) return '';
  // A number may begin with a minus: it is no formula, and quoting it would turn it into text.
  if (typeof value !== 'string') return JSON.stringify(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
