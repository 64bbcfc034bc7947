import { parse } from 'csv-parse/sync';
import type { DataFile, Fields } from './model.ts';
import { LONGEST_LINE } from './lines.ts';
import type { Line } from './lines.ts';

/** Lines that one quoted record may span. */
const LONGEST_RECORD = 20;

export type Row = {
  /** Line on which it begins. */
  line: number;
  raw: string;
  fields: Fields | null;
  problem: { code: string; reason: string } | null;
};

const isOpen = (text: string): boolean => (text.match(/"/gu)?.length ?? 0) % 2 === 1;

function splitCells(text: string, format: DataFile['format']): string[] | string {
  if (format === 'tabs') return text.split('\t').map((cell) => cell.trim());
  if (!text.includes('"')) return text.split(',');
  try {
    const [cells = []] = parse(text, { relax_column_count: true, bom: false });
    return cells;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  }
}

/** Names by which fields are known: see Fields. */
export function columnNames(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const name = cell.trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return name !== '' && count === 1 ? name : `${name}#${count}`;
  });
}

/** Turns the lines of one file into rows, one file each. Blank lines are none. */
export class RowReader {
  readonly #file: DataFile;
  #columns: string[] | null;
  #pending: { line: number; parts: string[] } | null = null;

  constructor(file: DataFile) {
    this.#file = file;
    this.#columns = file.hasHeader ? null : [...file.columns];
  }

  /** What is wrong with the header so far, in words that follow the file's name; null when nothing is. */
  headerProblem: string | null = null;

  get hasColumns(): boolean {
    return this.#columns !== null;
  }

  #readHeader(text: string): void {
    const cells = splitCells(text, this.#file.format);
    const names = typeof cells === 'string' ? [] : columnNames(cells);
    const missing = this.#file.columns.filter((column) => !names.includes(column));
    if (missing.length > 0) {
      this.headerProblem = `is not ${this.#file.name}: its first line lacks the columns ${missing.join(', ')}`;
    }
    this.#columns = names;
  }

  #row(line: number, raw: string): Row | null {
    if (raw.trim() === '') return null;
    if (this.#columns === null) {
      this.#readHeader(raw);
      return null;
    }
    const cells = splitCells(raw, this.#file.format);
    if (typeof cells === 'string') {
      return { line, raw, fields: null, problem: { code: 'malformed', reason: `the row cannot be split: ${cells}` } };
    }
    const { length } = this.#columns;
    if (cells.length !== length) {
      const reason = `the row has ${cells.length} cells where the file has ${length} columns`;
      return { line, raw, fields: null, problem: { code: 'ragged', reason } };
    }
    const fields = Object.fromEntries(this.#columns.map((name, index) => [name, cells[index] ?? '']));
    return { line, raw, fields, problem: null };
  }

  /** Rows that end with this line: none inside a quoted record, several when one never ends. */
  push({ number, text, problem }: Line): Row[] {
    if (problem !== null) return [...this.end(), { line: number, raw: text, fields: null, problem }];
    const pending = this.#pending;
    if (pending === null && this.#file.format === 'csv' && isOpen(text)) {
      this.#pending = { line: number, parts: [text] };
      return [];
    }
    if (pending === null) return [this.#row(number, text)].filter((row) => row !== null);
    pending.parts.push(text);
    const whole = pending.parts.join('\n');
    if (isOpen(whole)) {
      return pending.parts.length >= LONGEST_RECORD || whole.length > LONGEST_LINE ? this.#giveUp(pending) : [];
    }
    this.#pending = null;
    return [this.#row(pending.line, whole)].filter((row) => row !== null);
  }

  /** The first line alone is at fault: the others are read again, each by itself. */
  #giveUp({ line, parts }: { line: number; parts: string[] }): Row[] {
    this.#pending = null;
    const [first = '', ...others] = parts;
    const problem = { code: 'malformed', reason: 'a quotation mark is never closed' };
    const again = others.flatMap((text, index) =>
      this.push({ number: line + 1 + index, text, problem: null, note: null }),
    );
    return [{ line, raw: first, fields: null, problem }, ...again];
  }

  /** What is left when the file ends. */
  end(): Row[] {
    const pending = this.#pending;
    return pending === null ? [] : [...this.#giveUp(pending), ...this.end()];
  }
}
