import { ViolationError } from '../hold.ts';
import { finishImport } from '../record.ts';
import type { ImportClaim } from '../record.ts';
import { plainBatches, tieBatches } from './batches.ts';
import type { Differences } from './differences.ts';
import { LANES, Lanes } from './lanes.ts';
import { joinKnown } from './matching.ts';
import type { Gathered, Importer } from './model.ts';
import type { ImportRequest } from './request.ts';
import { holdGraph, writeBatch } from './write.ts';

/** Rows put together, one part of the input after the other. */
export type Parts = AsyncGenerator<{ gathered: Gathered; rows: number }>;

type Writing = {
  seed: string;
  claim: ImportClaim;
  parts: Parts;
  /** Rows of all parts. */
  total: number;
  differences: Differences;
};

/** Compares the parts with a graph that holds all of them. */
export async function compareAll({ database }: ImportRequest, { parts, differences }: Writing): Promise<void> {
  for await (const { gathered } of parts) await differences.compare(await joinKnown(database, gathered.records));
}

/** An import takes many transactions: one that breaks the model leaves those before it. */
function explain(error: unknown, { title }: Importer, seed: string): unknown {
  if (!(error instanceof ViolationError)) return error;
  const consequence = `What was written before stays, marked as unfinished: take it out with "seed rollback ${seed}".`;
  return new ViolationError(title, error.violations, consequence);
}

/** Writes the parts: while one is written the next is put together. Ends with all of it there, or throws. */
export async function writeAll(request: ImportRequest, writing: Writing): Promise<void> {
  const { importer } = request;
  try {
    await writeParts(request, writing);
    // Checks cost several times what the writing does: large inputs are held to them once, at the end.
    if (importer.isPartitioned) await holdAll(request, writing);
  } catch (error) {
    throw explain(error, importer, writing.seed);
  }
  request.signal?.throwIfAborted();
  await request.database.write((tx) => finishImport(tx, writing.seed));
}

async function holdAll({ database, importer, onProgress, signal }: ImportRequest, { total }: Writing): Promise<void> {
  const tell = (fraction: number) => {
    onProgress?.({ phase: 'checking', done: Math.round(fraction * 100), total: 100, rows: total });
  };
  tell(0);
  await holdGraph(database, importer.title, { onProgress: tell, signal });
}

async function writeParts(request: ImportRequest, writing: Writing): Promise<void> {
  const { database, importer, onProgress, signal } = request;
  const { seed, claim, parts, total, differences } = writing;
  // Actors recur from part to part; sent once, whether by this run or an interrupted one.
  const written = new Set<string>();
  let [done, rowsWritten] = [0, 0];
  const tell = () => onProgress?.({ phase: 'writing', done: Math.round(done), total, rows: Math.round(rowsWritten) });
  const lanes = new Lanes(async (place, batch, share) => {
    signal?.throwIfAborted();
    // What an earlier run wrote is not sent again.
    const isThere = place.batch < (claim.batches[place.lane] ?? 0);
    if (!isThere) {
      await writeBatch(database, { seed, title: importer.title, place, isChecked: !importer.isPartitioned }, batch);
      rowsWritten += share;
    }
    done += share;
    tell();
  });
  let turn = 0;
  tell();
  try {
    for await (const { gathered, rows } of parts) {
      const records = await joinKnown(database, gathered.records);
      const [plain, ties] = [[...plainBatches(records, written)], [...tieBatches(records)]];
      const share = rows / (plain.length + ties.length);
      await lanes.begin(0, plain, share);
      await lanes.end(0);
      await differences.compare(records);
      await lanes.begin(importer.isPartitioned ? 1 + (turn % (LANES - 1)) : 0, ties, share);
      turn += 1;
    }
  } finally {
    await lanes.end();
  }
}
