import { cellOf, FORMULA, type Table } from '../../files/csv.ts';
import { isGraphValue, titleOf } from '../../store/console/values.ts';

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
