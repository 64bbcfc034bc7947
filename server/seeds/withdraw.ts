import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Database, WriteTransaction } from '../neo4j/database.ts';
import { readArchive } from './archive.ts';
import { refuseIfBuiltOn, seedsOfIds } from './builtOn.ts';
import { summarize } from './changeSummary.ts';
import type { ChangeSummary } from './changeSummary.ts';
import { graphChanges } from './graphChanges.ts';
import { ViolationError, deriveAndCheck } from './hold.ts';
import { lockSeeds, recordedSeeds } from './record.ts';
import type { RecordedSeed } from './record.ts';
import { restore } from './restore.ts';
import { SeedError } from './seedError.ts';
import { deleteUnstated, release, solelyStated } from './stated.ts';

const statement = (name: string) => readFileSync(new URL(`../../cypher/seeds/${name}.cypher`, import.meta.url), 'utf8');
const forgetStatement = statement('forget-seed');
const beginStatement = statement('begin-withdrawal');
const stepStatement = statement('withdraw-nodes');

/** Nodes released by one transaction of a withdrawn import. */
const STEP = 2_000;

/** Throws SeedError when the graph does not hold the seed. */
async function findSeed(tx: WriteTransaction, version: string): Promise<RecordedSeed> {
  const seeds = await recordedSeeds(tx);
  const found = seeds.get(version) ?? [...seeds.values()].find(({ file }) => file === version);
  if (found !== undefined) return found;
  const known = [...seeds.keys()].join(', ');
  throw new SeedError(version, `the graph holds no such seed. It holds ${known === '' ? 'none' : known}.`);
}

async function checkAfter(tx: WriteTransaction, { version }: RecordedSeed): Promise<void> {
  try {
    await deriveAndCheck(tx, version);
  } catch (error) {
    if (!(error instanceof ViolationError)) throw error;
    const seeds = await seedsOfIds(
      tx,
      error.violations.map(({ id }) => id),
    );
    const [first] = error.violations;
    throw new SeedError(
      version,
      `other seeds build on it (${seeds.join(', ') || 'unknown'}): without it ${first?.id ?? ''} ${first?.problem ?? ''}. Withdraw them first. Nothing was deleted.`,
      { cause: error },
    );
  }
}

/** What is left to do once a seed's nodes are released: terms, what it changed of others, and its own record. */
async function finish(tx: WriteTransaction, seed: RecordedSeed): Promise<void> {
  const sole = await solelyStated(tx, seed.version);
  const archive = await readArchive(tx, seed.version);
  await release(tx, seed.version);
  await deleteUnstated(tx, sole);
  const seeds = new Set((await recordedSeeds(tx)).keys());
  seeds.delete(seed.version);
  await restore(tx, archive?.undo ?? [], seeds);
  await tx.run(forgetStatement, { version: seed.version });
  await checkAfter(tx, seed);
}

const stepRow = z.object({ released: z.number() });

/** A step of withdrawing what may be too much for one transaction. Returns how many nodes it released. */
async function step(database: Database, version: string): Promise<number> {
  return database.write(async (tx) => {
    const [row] = await tx.run(stepStatement, { version, limit: STEP });
    return row === undefined ? 0 : stepRow.parse(row).released;
  });
}

export type Withdrawal = {
  readonly version: string;
  /** What it removed and changed back; null for an import, which is too much to compare. */
  readonly changes: ChangeSummary | null;
};

/**
 * Withdraws a seed: deletes what no other seed states, puts back what it changed of others and forgets it. A Cypher
 * seed goes in one transaction. An import goes in many, is marked as being withdrawn until the last, and is continued
 * by withdrawing it again.
 * Throws SeedError naming the seeds that build on it.
 * @param version as `001`, or the seed's file name
 */
export async function withdrawSeed(
  database: Database,
  version: string,
  onProgress: (released: number) => void = () => undefined,
): Promise<Withdrawal> {
  const seed = await database.write(async (tx) => {
    await lockSeeds(tx);
    const found = await findSeed(tx, version);
    if (found.state !== 'withdrawing') await refuseIfBuiltOn(tx, found.version);
    if (found.version.startsWith('import:')) await tx.run(beginStatement, { version: found.version });
    return found;
  });
  if (seed.version.startsWith('import:')) {
    let released = 0;
    for (let more = await step(database, seed.version); more > 0; more = await step(database, seed.version)) {
      released += more;
      onProgress(released);
    }
    await database.write(async (tx) => {
      await lockSeeds(tx);
      await finish(tx, seed);
    });
    return { version: seed.version, changes: null };
  }
  return database.write(async (tx) => {
    await lockSeeds(tx);
    await findSeed(tx, seed.version);
    await refuseIfBuiltOn(tx, seed.version);
    await finish(tx, seed);
    const changes = await database.write((committed) => summarize(graphChanges(committed, tx)));
    return { version: seed.version, changes };
  });
}
