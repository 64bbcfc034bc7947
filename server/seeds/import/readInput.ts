import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { basename } from 'node:path';
import { ImportError } from './importError.ts';
import { readLines } from './lines.ts';
import type { Located } from './locate.ts';
import { openFile } from './openFile.ts';
import { RowReader } from './rows.ts';
import type { Row } from './rows.ts';

/** How far the reading is, in bytes, for whoever shows it. */
export type OnBytes = (bytes: number) => void;

export type InputNotes = { digest: Hash; warnings: string[]; signal: AbortSignal | undefined };

export function createNotes(signal: AbortSignal | undefined): InputNotes {
  return { digest: createHash('sha256'), warnings: [], signal };
}

/** Warnings about lines decoded by fallback, named one by one until there are this many. */
const NAMED_WARNINGS = 20;

/**
 * The rows of one file, some at a time. Throws ImportError when it is no such table; feeds the digest with its bytes.
 */
export async function* readRows(
  importer: string,
  { file, path }: Located,
  { digest, warnings, signal }: InputNotes,
  onBytes: OnBytes,
): AsyncGenerator<Row[]> {
  const opened = await openFile(path);
  if (typeof opened === 'string') throw new ImportError(importer, `${path} ${opened}. Nothing was written.`);
  const reader = new RowReader(file);
  digest.update(`${basename(path)}\0${opened.size}\0`);
  const chunks = async function* chunksOf(): AsyncGenerator<Buffer> {
    for await (const chunk of opened.handle.createReadStream({ start: 0, autoClose: false })) {
      signal?.throwIfAborted();
      const bytes = chunk as Buffer;
      digest.update(bytes);
      onBytes(bytes.length);
      yield bytes;
    }
  };
  try {
    for await (const lines of readLines(chunks(), { fallback: file.fallbackEncoding })) {
      const rows: Row[] = [];
      for (const line of lines) {
        if (line.note !== null && warnings.length < NAMED_WARNINGS) {
          warnings.push(`${basename(path)}, line ${line.number}: ${line.note}`);
        }
        for (const row of reader.push(line)) rows.push(row);
        if (reader.headerProblem !== null) {
          throw new ImportError(importer, `${path} ${reader.headerProblem}. Nothing was written.`);
        }
      }
      yield rows;
    }
    yield reader.end();
  } finally {
    await opened.handle.close();
  }
}
