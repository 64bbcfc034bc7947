import { basename } from 'node:path';
import { claimImport } from '../record.ts';
import type { SeedSource } from '../record.ts';
import { addUp, sumOf } from './counts.ts';
import type { Counts } from './counts.ts';
import { Differences } from './differences.ts';
import { ImportError } from './importError.ts';
import { LANES } from './lanes.ts';
import { openRejects, writeListing } from './listings.ts';
import { locate } from './locate.ts';
import type { Located } from './locate.ts';
import { namesakes } from './matching.ts';
import type { Importer, Reading } from './model.ts';
import { departures, parametersOf } from './parameters.ts';
import { planAhead } from './planAhead.ts';
import { partitionsFor, readAll, totalSize } from './readAll.ts';
import { refuseOverwriting, refuseTheSameFacts } from './refuse.ts';
import type { ImportReport, ImportRequest } from './request.ts';
import { RowSorter } from './sortRows.ts';
import { Spool } from './spool.ts';
import { compareAll, writeAll } from './writeAll.ts';
import type { Parts } from './writeAll.ts';

export type { ImportProgress, ImportReport, ImportRequest } from './request.ts';

/** The partitions put together one after the other, what no row brings first. */
async function* gatheredParts(spool: Spool<unknown>, sorter: RowSorter<unknown>, reading: Reading<unknown>): Parts {
  yield { gathered: { records: reading.base, left: new Map() }, rows: 0 };
  for (let index = 0; index < spool.partitions; index += 1) {
    const rows = await spool.read(index);
    yield { gathered: sorter.gather(rows, reading), rows: rows.length };
  }
}

/** Counts what the parts hold without writing them. */
async function exhaust(parts: Parts): Promise<void> {
  while ((await parts.next()).done !== true);
}

function seedOf({ importer, parameters }: ImportRequest, located: readonly Located[], checksum: string): SeedSource {
  const other = departures(importer, parameters);
  const { id, title, dataset, licence, citation } = importer;
  const file = located.filter((one) => one.file.role === 'rows').map(({ path }) => basename(path));
  return {
    version: `import:${id}`,
    file: file.length > 3 ? `${file.slice(0, 3).join(', ')} and ${file.length - 3} more` : file.join(', '),
    description: other === '' ? title : `${title}, imported with ${other}`,
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
  const isRead = new AbortController();
  const planning = importer.isPartitioned ? planAhead(database, isRead.signal) : Promise.resolve();
  const { reading, checksum, warnings } = await readAll(request, located, sorter, spool).finally(() => isRead.abort());
  await planning;
  const seed = seedOf(request, located, checksum);
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
  const claim = await claimImport(database, seed, LANES);
  const { progress } = claim;
  const parts = gatheredParts(spool, sorter, reading);
  const differences = new Differences(database);
  const writing = { seed: seed.version, claim, parts, total: spool.size, differences };
  await (progress === 'applied' ? compareAll(request, writing) : writeAll(request, writing));

  const left = [...sorter.leftOut.values()].toSorted((a, b) => b.rows - a.rows || (a.subject < b.subject ? -1 : 1));
  const apart = await namesakes(database, seed.version);
  const list = (name: string, head: string[], rows: readonly (readonly (string | number)[])[]) =>
    rejectsFile === null ? null : writeListing(rejectsFile, name, head, rows);
  const files = counts();
  const total = sumOf(files.map((one) => one.counts));
  if (!files.every((one) => addUp(one.counts))) throw new Error(`Import ${importer.id}: the counts do not add up.`);
  return {
    seed: seed.version,
    outcome: progress === 'applied' ? 'already-applied' : progress === 'resumed' ? 'completed' : 'applied',
    total,
    files,
    warnings,
    differences: differences.counts,
    apart: apart.length,
    lists: {
      rejects: rejectsFile,
      left: list(
        'left',
        ['reason', 'subject', 'rows'],
        left.map(({ reason, subject, rows }) => [reason, subject, rows]),
      ),
      differences: list(
        'differences',
        ['kind', 'id', 'field', 'ours', 'theirs'],
        differences.found.map(({ kind, id, field, ours, theirs }) => [kind, id, field, ours, theirs]),
      ),
      apart: list('apart', ['actor', 'name', 'perhaps the same as', 'same'], apart),
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
