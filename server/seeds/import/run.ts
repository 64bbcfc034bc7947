import { basename } from 'node:path';
import { claimImport, finishImport } from '../record.ts';
import type { SeedSource } from '../record.ts';
import { batchesOf } from './batches.ts';
import { addUp, sumOf } from './counts.ts';
import type { Counts } from './counts.ts';
import { ImportError } from './importError.ts';
import { openRejects, writeListing } from './listings.ts';
import { locate } from './locate.ts';
import type { Located } from './locate.ts';
import { joinKnown, namesakes } from './matching.ts';
import type { Gathered, Importer, Reading } from './model.ts';
import { parametersOf } from './parameters.ts';
import { partitionsFor, readAll, totalSize } from './readAll.ts';
import { refuseOverwriting, refuseTheSameFacts } from './refuse.ts';
import type { ImportReport, ImportRequest } from './request.ts';
import { RowSorter } from './sortRows.ts';
import { Spool } from './spool.ts';
import { holdGraph, writeBatch } from './write.ts';

export type { ImportProgress, ImportReport, ImportRequest } from './request.ts';

/** The partitions put together one after the other, what no row brings first. */
async function* gatheredParts(
  spool: Spool<unknown>,
  sorter: RowSorter<unknown>,
  reading: Reading<unknown>,
): AsyncGenerator<{ gathered: Gathered; rows: number }> {
  yield { gathered: { records: reading.base, left: new Map() }, rows: 0 };
  for (let index = 0; index < spool.partitions; index += 1) {
    const rows = await spool.read(index);
    yield { gathered: sorter.gather(rows, reading), rows: rows.length };
  }
}

/** Counts what the parts hold without writing them. */
async function exhaust(parts: AsyncGenerator): Promise<void> {
  while ((await parts.next()).done !== true);
}

async function writeAll(
  request: ImportRequest,
  seed: string,
  first: number,
  parts: AsyncGenerator<{ gathered: Gathered; rows: number }>,
  total: number,
): Promise<void> {
  const { database, importer, onProgress, signal } = request;
  // Actors recur from part to part; sent once, whether by this run or an interrupted one.
  const written = new Set<string>();
  // Checks cost several times what the writing does: large inputs are held to them once, at the end.
  const isChecked = !importer.isPartitioned;
  let index = 0;
  let done = 0;
  for await (const { gathered, rows } of parts) {
    const batches = [...batchesOf(await joinKnown(database, gathered.records), written)];
    for (const [position, batch] of batches.entries()) {
      signal?.throwIfAborted();
      // What an earlier run wrote is not sent again.
      if (index >= first) await writeBatch(database, { seed, title: importer.title, index, isChecked }, batch);
      index += 1;
      onProgress?.({ phase: 'writing', done: done + Math.floor((rows * (position + 1)) / batches.length), total });
    }
    done += rows;
  }
  if (!isChecked) await holdGraph(database, importer.title);
  await database.write((tx) => finishImport(tx, seed));
}

function seedOf(importer: Importer, located: readonly Located[], checksum: string): SeedSource {
  const { id, title, dataset, licence, citation } = importer;
  const file = located.filter((one) => one.file.role === 'rows').map(({ path }) => basename(path));
  return {
    version: `import:${id}`,
    file: file.length > 3 ? `${file.slice(0, 3).join(', ')} and ${file.length - 3} more` : file.join(', '),
    description: title,
    checksum,
    dataset,
    licence,
    citation,
    retrievedAt: null,
  };
}

async function runWith(
  request: ImportRequest,
  located: readonly Located[],
  spool: Spool<unknown>,
  rejects: ReturnType<typeof openRejects>,
): Promise<ImportReport> {
  const { database, importer, rejectsFile = null, strict = false } = request;
  const sorter = new RowSorter(rejects, spool);
  const { reading, checksum, warnings } = await readAll(request, located, sorter, spool);
  const seed = seedOf(importer, located, checksum);
  const counts = () => [...sorter.counts].map(([file, one]) => ({ file, counts: one }));
  if (strict && spool.partitions > 1 && !sorter.hasFaults) {
    const dry = new RowSorter(rejects, spool);
    await exhaust(gatheredParts(spool, dry, reading));
    if (dry.hasFaults) throw strictError(importer, sumOf([...dry.counts.values()]), rejectsFile);
  }
  const read = sumOf([...sorter.counts.values()]);
  if (strict && sorter.hasFaults) throw strictError(importer, read, rejectsFile);
  if (spool.size === 0) {
    throw new ImportError(importer.id, `none of the ${read.read} rows can be imported. Nothing was written.`);
  }
  const { progress, batches } = await claimImport(database, seed);
  const parts = gatheredParts(spool, sorter, reading);
  if (progress === 'applied') await exhaust(parts);
  else await writeAll(request, seed.version, batches, parts, spool.size);

  const left = [...sorter.leftOut.values()].toSorted((a, b) => b.rows - a.rows || (a.subject < b.subject ? -1 : 1));
  const apart = await namesakes(database, seed.version);
  const list = (name: string, head: string[], rows: readonly (readonly (string | number)[])[]) =>
    rejectsFile === null || rows.length === 0 ? null : writeListing(rejectsFile, name, [head, ...rows]);
  const files = counts();
  const total = sumOf(files.map((one) => one.counts));
  if (!files.every((one) => addUp(one.counts))) throw new Error(`Import ${importer.id}: the counts do not add up.`);
  return {
    seed: seed.version,
    outcome: progress === 'applied' ? 'already-applied' : progress === 'resumed' ? 'completed' : 'applied',
    total,
    files,
    warnings,
    lists: {
      rejects: rejectsFile,
      left: list(
        'left',
        ['reason', 'subject', 'rows'],
        left.map(({ reason, subject, rows }) => [reason, subject, rows]),
      ),
      apart: list('apart', ['actor', 'name', 'bears the name of'], apart),
    },
  };
}

function strictError({ id }: Importer, { rejected, duplicates }: Counts, rejectsFile: string | null): ImportError {
  const where = rejectsFile === null ? 'Name a file for rejects to see them' : `They are listed in ${rejectsFile}`;
  return new ImportError(
    id,
    `${rejected} rows are rejected and ${duplicates} are duplicates. ${where}. Nothing was written.`,
  );
}

/**
 * Imports a data set from the user's own copy. Run again after an interruption it completes what is there; run again
 * after that it changes nothing. Throws ImportError, with nothing written, when the input is not the data set or, with
 * `strict`, has faults; SeedError when the graph holds this import made from other data.
 */
export async function runImport(request: ImportRequest): Promise<ImportReport> {
  const { importer, rejectsFile = null } = request;
  parametersOf(importer, request.parameters);
  const located = await locate(importer.files, request.path);
  if (typeof located === 'string') throw new ImportError(importer.id, `${located}. Nothing was written.`);
  await refuseOverwriting(importer.id, rejectsFile, located);
  await refuseTheSameFacts(request.database, importer);
  const spool = await Spool.create<unknown>(partitionsFor(importer, await totalSize(located)));
  const rejects = openRejects(rejectsFile);
  try {
    return await runWith(request, located, spool, rejects);
  } finally {
    rejects.close();
    await spool.close();
  }
}
