import type { CypherResult } from '../../store/console/model.ts';
import { isGraphValue, titleOf } from '../../store/console/values.ts';

export type Table = Pick<CypherResult, 'columns' | 'rows'>;

/** The cell of a row; a row that is no object has none. */
export function cellOf(row: unknown, column: string): unknown {
  return typeof row === 'object' && row !== null && Object.hasOwn(row, column)
    ? (row as Record<string, unknown>)[column]
    : null;
}

/** A value as one line of text. Null is an empty text. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (!isGraphValue(value)) return JSON.stringify(value);
  switch (value._kind) {
    case 'node':
      return value.actor ?? titleOf(value);
    case 'relationship':
      return typeof value.properties['id'] === 'string' ? value.properties['id'] : value.type;
    case 'path':
      return value.nodes.map(cellText).join(' – ');
    case 'cut':
      return `[${value.because}]`;
  }
}

/** A spreadsheet runs a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

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

export function toJson({ columns, rows }: Table): string {
  return `${JSON.stringify({ columns, rows }, null, 2)}\n`;
}

/** Tab-separated, to be pasted into a sheet or a mail: what the table shows, not the whole of each value. */
export function toText({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) =>
    cells
      .map((cell) => cell.replaceAll(/[\t\r\n]+/gu, ' '))
      .map((cell) => (FORMULA.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell))
      .join('\t');
  return [line(columns), ...rows.map((row) => line(columns.map((column) => cellText(cellOf(row, column)))))].join('\n');
}
