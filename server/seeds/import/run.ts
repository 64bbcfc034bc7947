import { realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Database } from '../../neo4j/database.ts';
import { claimImport, finishImport, recordedSeeds } from '../record.ts';
import type { SeedSource } from '../record.ts';
import { BATCH, batchesOf } from './batches.ts';
import { addUp, sumOf } from './counts.ts';
import type { Counts } from './counts.ts';
import { ImportError } from './importError.ts';
import { openRejects, writeListing } from './listings.ts';
import { locate } from './locate.ts';
import type { Located } from './locate.ts';
import { joinKnown, namesakes } from './matching.ts';
import type { Fields, Gathered, Importer, Reading } from './model.ts';
import { parametersOf } from './parameters.ts';
import { createNotes, readRows } from './readInput.ts';
import { RowSorter } from './sortRows.ts';
import { Spool } from './spool.ts';
import { holdGraph, writeBatch } from './write.ts';

export type ImportProgress = {
  phase: 'reading' | 'writing';
  /** Bytes while reading, rows while writing. */
  done: number;
  total: number;
};

export type ImportRequest = {
  database: Database;
  importer: Importer;
  /** A file of the data set, its folder, or the folder above. */
  path: string;
  /** Fails, with nothing written, when a row is rejected or a duplicate. */
  strict?: boolean;
  /** Where rejected rows are listed; further lists go beside it. Null lists nothing. */
  rejectsFile?: string | null;
  parameters?: Readonly<Record<string, number>>;
  onProgress?: (progress: ImportProgress) => void;
  /** Stops the import between two transactions; running it again completes it. */
  signal?: AbortSignal;
};

export type ImportReport = {
  /** Version of its :Seed. */
  seed: string;
  /** `already-applied`: the graph held all of it, and nothing was changed. */
  outcome: 'applied' | 'completed' | 'already-applied';
  total: Counts;
  files: { file: string; counts: Counts }[];
  warnings: string[];
  /** Lists written: rejects, what was left unclassified, what may be the same but was left apart. */
  lists: { rejects: string | null; left: string | null; apart: string | null };
};

async function refuseTheSameFacts(database: Database, { id, excludes = [] }: Importer): Promise<void> {
  const recorded = await database.write(recordedSeeds);
  const other = excludes.find((importer) => recorded.has(`import:${importer}`));
  if (other !== undefined) {
    throw new ImportError(id, `the graph holds import:${other}, which states the same facts. Withdraw it first.`);
  }
}

async function refuseOverwriting(importer: string, rejects: string | null, located: readonly Located[]): Promise<void> {
  const target = rejects === null ? null : await realpath(rejects).catch(() => resolve(rejects));
  const sources = await Promise.all(located.map(({ path }) => realpath(path).catch(() => path)));
  if (target !== null && sources.includes(target)) {
    throw new ImportError(importer, `the list of rejects would overwrite ${rejects}. Give it another name.`);
  }
}

/** Reads lookups whole, then rows one by one: nothing is written meanwhile. */
async function readAll(
  request: ImportRequest,
  located: readonly Located[],
  sorter: RowSorter<unknown>,
  spool: Spool<unknown>,
): Promise<{ reading: Reading<unknown>; checksum: string; warnings: string[] }> {
  const { importer, onProgress, signal } = request;
  const notes = createNotes(signal);
  const parameters = parametersOf(importer, request.parameters);
  notes.digest.update(JSON.stringify([importer.id, parameters, BATCH, spool.partitions]));
  const total = await totalSize(located);
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    onProgress?.({ phase: 'reading', done, total });
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

async function totalSize(located: readonly Located[]): Promise<number> {
  const sizes = await Promise.all(located.map(async ({ path }) => (await stat(path).catch(() => ({ size: 0 }))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Bytes of input for each part on disk, and the most parts, each of which is an open file. */
const PART = 262_144;
const MOST_PARTS = 256;

const partitionsFor = ({ isPartitioned }: Importer, size: number): number =>
  isPartitioned ? Math.min(MOST_PARTS, Math.ceil(size / PART) + 1) : 1;

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
