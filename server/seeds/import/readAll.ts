import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { BATCH } from './batches.ts';
import { LANES } from './lanes.ts';
import type { Located } from './locate.ts';
import type { Fields, Importer, Reading } from './model.ts';
import { parametersOf } from './parameters.ts';
import { createNotes, readRows } from './readInput.ts';
import type { ImportRequest } from './request.ts';
import type { RowSorter } from './sortRows.ts';
import type { Spool } from './spool.ts';

/** Bytes of input for each part on disk, and the most parts, each of which is an open file. */
const PART = 524_288;
const MOST_PARTS = 256;

export const partitionsFor = ({ isPartitioned }: Importer, size: number): number =>
  isPartitioned ? Math.min(MOST_PARTS, Math.ceil(size / PART) + 1) : 1;

/** Reads lookups whole, then rows one by one: nothing is written meanwhile. */
export async function readAll(
  request: Pick<ImportRequest, 'importer' | 'parameters' | 'onProgress' | 'signal'>,
  located: readonly Located[],
  sorter: RowSorter<unknown>,
  spool: Spool<unknown>,
): Promise<{ reading: Reading<unknown>; checksum: string; warnings: string[] }> {
  const { importer, onProgress, signal } = request;
  const notes = createNotes(signal);
  const parameters = parametersOf(importer, request.parameters);
  notes.digest.update(JSON.stringify([importer.id, parameters, BATCH, LANES, spool.partitions]));
  const total = await totalSize(located);
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    onProgress?.({ phase: 'reading', done, total, rows: sorter.read });
  };
  const lookups = new Map<string, Fields[]>();
  for (const one of located.filter(({ file }) => file.role === 'lookup')) {
    const name = basename(one.path);
    const entries: Fields[] = [];
    for await (const rows of readRows(importer.id, one, notes, onBytes)) {
      for (const row of rows) {
        sorter.of(name).read += 1;
        if (row.fields === null) sorter.reject(name, row, row.problem ?? { code: 'malformed', reason: 'unreadable' });
        else {
          sorter.of(name).written += 1;
          entries.push(row.fields);
        }
      }
    }
    lookups.set(one.file.name, entries);
  }
  const reading = importer.begin({ lookups, parameters });
  for (const one of located.filter(({ file }) => file.role === 'rows')) {
    for await (const rows of readRows(importer.id, one, notes, onBytes)) {
      for (const row of rows) await sorter.take(one, row, reading);
    }
  }
  await spool.finish();
  return { reading, checksum: notes.digest.digest('hex'), warnings: notes.warnings };
}

export async function totalSize(located: readonly Located[]): Promise<number> {
  const sizes = await Promise.all(located.map(async ({ path }) => (await stat(path).catch(() => ({ size: 0 }))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
