import { basename } from 'node:path';
import { noCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import type { RejectsFile } from './listings.ts';
import type { Located } from './locate.ts';
import type { Gathered, Reading } from './model.ts';
import type { Row } from './rows.ts';
import type { Spool, Spooled } from './spool.ts';

/** Subjects that one listing names. */
const LISTED = 200_000;

/** Tells rows apart and keeps the books: every row read ends in one of the counts of its file. */
export class RowSorter<Item> {
  readonly counts = new Map<string, Counts>();
  /** What was left out, by reason and subject, with the number of rows. */
  readonly leftOut = new Map<string, { reason: string; subject: string; rows: number }>();
  readonly #rejects: RejectsFile;
  readonly #spool: Spool<Item>;
  /** Whole rows seen. With several partitions these tell duplicates, since a set of all rows would grow with the input. */
  readonly #seen = new Set<string>();

  constructor(rejects: RejectsFile, spool: Spool<Item>) {
    this.#rejects = rejects;
    this.#spool = spool;
  }

  of(file: string): Counts {
    const counts = this.counts.get(file) ?? noCounts();
    this.counts.set(file, counts);
    return counts;
  }

  reject(file: string, row: Pick<Row, 'line' | 'raw'>, problem: { code: string; reason: string }): void {
    const kind = problem.code === 'duplicate' ? 'duplicates' : 'rejected';
    this.of(file)[kind] += 1;
    this.#rejects.add({ file, line: row.line, raw: row.raw, ...problem });
  }

  #leave(file: string, reason: string, subject: string | null): void {
    const { left } = this.of(file);
    left[reason] = (left[reason] ?? 0) + 1;
    if (subject === null) return;
    const key = `${reason}\0${subject}`;
    const known = this.leftOut.get(key);
    if (known !== undefined) known.rows += 1;
    else if (this.leftOut.size < LISTED) this.leftOut.set(key, { reason, subject, rows: 1 });
  }

  /** Sorts one row as it is read. */
  async take({ path }: Located, row: Row, reading: Reading<Item>): Promise<void> {
    const file = basename(path);
    this.of(file).read += 1;
    if (row.problem !== null || row.fields === null) {
      this.reject(file, row, row.problem ?? { code: 'malformed', reason: 'the row cannot be read' });
      return;
    }
    if (this.#spool.partitions === 1 && this.#isSeen(`${file}\0${row.raw}`)) {
      this.reject(file, row, DUPLICATE);
      return;
    }
    const outcome = reading.row(row.fields, file, row.line);
    if ('reject' in outcome) this.reject(file, row, { code: outcome.reject, reason: outcome.reason });
    else if ('leave' in outcome) this.#leave(file, outcome.leave, outcome.subject);
    else await this.#spool.add(outcome.partition, { file, line: row.line, raw: row.raw, item: outcome.accept });
  }

  #isSeen(row: string): boolean {
    if (this.#seen.has(row)) return true;
    this.#seen.add(row);
    return false;
  }

  /** Puts the rows of one partition together, and sorts those that fall out of it. */
  gather(rows: readonly Spooled<Item>[], reading: Reading<Item>): Gathered {
    const seen = new Set<string>();
    const kept = rows.filter((row) => {
      if (this.#spool.partitions === 1) return true;
      const isNew = !seen.has(row.raw);
      seen.add(row.raw);
      if (!isNew) this.reject(row.file, row, DUPLICATE);
      return isNew;
    });
    const gathered = reading.gather(kept.map(({ item }) => item));
    for (const [index, { file }] of kept.entries()) {
      const reason = gathered.left.get(index);
      if (reason === undefined) this.of(file).written += 1;
      else this.#leave(file, reason, null);
    }
    return gathered;
  }

  /** Rows of all files. */
  get read(): number {
    return [...this.counts.values()].reduce((sum, { read }) => sum + read, 0);
  }

  get hasFaults(): boolean {
    return [...this.counts.values()].some(({ rejected, duplicates }) => rejected + duplicates > 0);
  }
}

const DUPLICATE = { code: 'duplicate', reason: 'the same row was read before' };
