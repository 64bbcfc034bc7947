import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Database, WriteTransaction } from '../neo4j/database.ts';
import { TOOL_VERSION } from '../toolVersion.ts';
import { SeedError } from './seedError.ts';

const text = (name: string) => readFileSync(new URL(`../../cypher/seeds/${name}.cypher`, import.meta.url), 'utf8');
const lockStatement = text('lock-seeds');
const seedsStatement = text('applied-seeds');
const recordStatement = text('record-seed');
const takeBatchStatement = text('take-batch');
const openLanesStatement = text('open-lanes');
const finishStatement = text('finish-import');

/** What identifies a seed and says where it comes from. */
export type SeedSource = {
  /** `001` of V001__states.cypher, `R:names` of R__names.cypher, `import:cow-alliances` of an importer. */
  readonly version: string;
  /** Name without its folder. */
  readonly file: string;
  readonly description: string;
  /** SHA-256, hexadecimal, of everything that decides what is written. */
  readonly checksum: string;
  readonly dataset: string | null;
  readonly licence: string | null;
  readonly citation: string | null;
  /** ISO 8601 date on which the data were taken from where they are published. */
  readonly retrievedAt: string | null;
};

/**
 * `importing`: some of it may be missing, since an import takes many transactions; `withdrawing`: some of it may be left.
 */
export type SeedState = 'importing' | 'applied' | 'withdrawing';

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const recorded = z.object({
  version: z.string(),
  file: optional,
  description: optional,
  checksum: z.string(),
  dataset: optional,
  licence: optional,
  citation: optional,
  retrievedAt: optional,
  toolVersion: optional,
  appliedAt: optional,
  // Graphs written before states were recorded hold only whole seeds.
  state: z.enum(['importing', 'applied', 'withdrawing']).default('applied'),
});

/** A seed as the graph records it. */
export type RecordedSeed = z.output<typeof recorded>;

/**
 * Makes other writers of seeds wait until this transaction ends. First of all in a transaction: what is read before it
 * may be outdated.
 */
export async function lockSeeds(tx: WriteTransaction): Promise<void> {
  await tx.run(lockStatement, {});
}

/** Every seed in the graph by version, unfinished imports included. */
export async function recordedSeeds(tx: WriteTransaction): Promise<Map<string, RecordedSeed>> {
  const rows = await tx.run(seedsStatement, {});
  return new Map(rows.map((row) => recorded.parse(row['seed'])).map((seed) => [seed.version, seed]));
}

export async function recordSeed(tx: WriteTransaction, source: SeedSource, state: SeedState): Promise<void> {
  await tx.run(recordStatement, { ...source, toolVersion: TOOL_VERSION, state });
}

/** How far an import is that begins or goes on. */
export type ImportClaim = {
  /** 'resumed': an earlier run was interrupted, or another one is at it. 'applied': there is nothing to do. */
  readonly progress: 'started' | 'resumed' | 'applied';
  /** Batches of each lane that are there. */
  readonly batches: readonly number[];
};

/** A batch of an import by its place: lanes are written side by side, the batches of one lane in order. Both 0-based. */
export type Place = { readonly lane: number; readonly batch: number };

const laneId = (version: string, lane: number) => `${version}/${lane}`;

async function openLanes(tx: WriteTransaction, version: string, lanes: number): Promise<number[]> {
  const ids = Array.from({ length: lanes }, (_none, lane) => laneId(version, lane));
  const rows = await tx.run(openLanesStatement, { lanes: ids });
  const batches = new Map(rows.map((row) => [row['lane'], Number(row['batches'])]));
  return ids.map((id) => batches.get(id) ?? 0);
}

/**
 * Begins an import that is written in so many lanes, or finds it begun.
 * Throws SeedError when the graph holds this import made from other data.
 */
export function claimImport(database: Database, source: SeedSource, lanes: number): Promise<ImportClaim> {
  return database.write(async (tx) => {
    await lockSeeds(tx);
    const known = (await recordedSeeds(tx)).get(source.version);
    if (known === undefined) {
      await recordSeed(tx, source, 'importing');
      return { progress: 'started', batches: await openLanes(tx, source.version, lanes) };
    }
    if (known.state === 'withdrawing') {
      throw new SeedError(
        source.file,
        `it is being withdrawn. Finish that with "seed rollback ${source.version}" first.`,
      );
    }
    if (known.checksum !== source.checksum) {
      throw new SeedError(
        source.file,
        `${source.version} ${known.state === 'applied' ? 'was imported' : 'was begun'} from ${known.file ?? 'a file'} with other content. ` +
          `Withdraw it with "seed rollback ${source.version}" first, or import the same file and options again.`,
      );
    }
    const batches = await openLanes(tx, source.version, lanes);
    return { progress: known.state === 'applied' ? 'applied' : 'resumed', batches };
  });
}

/**
 * Takes a batch of an import for this transaction. First of all in it. False when the batch is there already; a second
 * runner of the same import waits until the first has committed and then gets false.
 * Throws SeedError when an earlier batch of the lane is missing or the import was withdrawn meanwhile.
 */
export async function takeBatch(tx: WriteTransaction, version: string, { lane, batch }: Place): Promise<boolean> {
  const [row] = await tx.run(takeBatchStatement, { version, lane: laneId(version, lane), batch });
  if (row === undefined) throw new SeedError(version, 'it was withdrawn while it was imported. Import it again.');
  const next = Number(row['next']);
  if (row['state'] === 'withdrawing') throw new SeedError(version, 'it is being withdrawn.');
  if (row['state'] === 'applied' || next > batch) return false;
  if (next < batch) throw new SeedError(version, `batch ${next} is missing before batch ${batch}. Import it again.`);
  return true;
}

/** Records that all of an import is there; within the transaction of its last batch, or in one of its own. */
export async function finishImport(tx: WriteTransaction, version: string): Promise<void> {
  await tx.run(finishStatement, { version });
}
