import { closeSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';

/** A cell that no spreadsheet takes for a formula. */
function csvCell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\n`;

export type Rejected = { file: string; line: number; code: string; reason: string; raw: string };

/** Where rejected rows go, as they come. */
export type RejectsFile = { add(rejected: Rejected): void; close(): void };

/** Without a path, rejected rows are only counted. Throws when the path cannot be written. */
export function openRejects(path: string | null): RejectsFile {
  if (path === null) return { add: () => undefined, close: () => undefined };
  const descriptor = openSync(path, 'w');
  writeSync(descriptor, csvLine(['file', 'line', 'code', 'reason', 'row']));
  return {
    add: ({ file, line, code, reason, raw }) => {
      writeSync(descriptor, csvLine([file, line, code, reason, raw]));
    },
    close: () => {
      closeSync(descriptor);
    },
  };
}

/**
 * Writes a list beside the rejects: `rejects.csv` → `rejects.left.csv`. Returns its path; null when it has no rows, and
 * then takes away what an earlier run left there.
 */
export function writeListing(
  rejects: string,
  name: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string | null {
  const path = `${rejects.replace(/\.csv$/u, '')}.${name}.csv`;
  rmSync(path, { force: true });
  if (rows.length === 0) return null;
  writeFileSync(path, [head, ...rows].map(csvLine).join(''));
  return path;
}
