import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * Rows of a table of ours in `tables/`. Lines that begin with `#` are comments: what it is, its version, where it comes
 * from. Cells are text: `010` stays `010`.
 */
export function readTable<Column extends string>(name: string, columns: readonly Column[]): Record<Column, string>[] {
  const text = readFileSync(new URL(`tables/${name}.csv`, import.meta.url), 'utf8');
  const rows: Record<Column, string>[] = parse(text, { columns: true, comment: '#', comment_no_infix: true });
  const [first] = rows;
  const missing = columns.filter((column) => first === undefined || !(column in first));
  if (missing.length > 0) throw new Error(`tables/${name}.csv lacks the columns ${missing.join(', ')}`);
  return rows;
}
