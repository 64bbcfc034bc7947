import type { Database, WriteTransaction } from '../neo4j/database.ts';
import { readArchive, undoOf, writeArchive } from './archive.ts';
import { summarize } from './changeSummary.ts';
import type { ChangeSummary } from './changeSummary.ts';
import { holdToConditions, runStatement } from './conditions.ts';
import { refuseEdited } from './edited.ts';
import { readSeeds, sourceOf } from './files.ts';
import type { SeedFile } from './files.ts';
import { graphChanges } from './graphChanges.ts';
import type { Part } from './graphChanges.ts';
import { deriveAndCheck } from './hold.ts';
import { atLines } from './lines.ts';
import { lockSeeds, recordSeed, recordedSeeds } from './record.ts';
import type { RecordedSeed } from './record.ts';
import { loosen, mergeUndo } from './repeat.ts';
import { rolledBack } from './rolledBack.ts';
import { deleteUnstated } from './stated.ts';
import type { NodeIds } from './stated.ts';

const isDue = (seed: SeedFile, recorded: ReadonlyMap<string, RecordedSeed>): boolean => {
  const known = recorded.get(seed.version);
  return known === undefined || (seed.isRepeatable && known.checksum !== seed.checksum);
};

/** Makes the graph ready for a seed's statements. Returns what to delete after them unless they state it. */
async function prepareSeed(tx: WriteTransaction, seed: SeedFile): Promise<NodeIds> {
  const loosened: NodeIds = seed.isRepeatable ? await loosen(tx, seed.version) : new Map();
  await holdToConditions(tx, seed, 'precondition');
  await recordSeed(tx, sourceOf(seed), 'applied');
  return loosened;
}

/** Writes a seed and all that follows from it, within a transaction, and holds it to its conditions and the checks. */
async function writeSeed(tx: WriteTransaction, seed: SeedFile): Promise<void> {
  const loosened = await prepareSeed(tx, seed);
  for (const statement of seed.statements) await runStatement(tx, seed, statement);
  await deleteUnstated(tx, loosened);
  await deriveAndCheck(tx, seed.file);
  await holdToConditions(tx, seed, 'assertion');
}

/** Keeps the text of a seed, and how what it changed of others was before. `committed` sees the graph without it. */
async function keepArchive(tx: WriteTransaction, committed: WriteTransaction, seed: SeedFile): Promise<void> {
  const undo: Part[] = [];
  for await (const change of graphChanges(committed, tx)) {
    const before = undoOf(change);
    if (before !== null) undo.push(before);
  }
  const earlier = await readArchive(tx, seed.version);
  await writeArchive(tx, seed.version, {
    text: seed.text,
    parameters: seed.parameters?.text ?? null,
    undo: mergeUndo(seed.version, earlier?.undo ?? [], undo),
  });
}

/** Applies one seed in one transaction. False when another runner has applied it meanwhile. */
function applySeed(database: Database, seed: SeedFile): Promise<boolean> {
  const prepare = async (tx: WriteTransaction) => void (await prepareSeed(tx, seed));
  return atLines(database, [seed], prepare, () =>
    database.write(async (tx) => {
      await lockSeeds(tx);
      const recorded = await recordedSeeds(tx);
      await refuseEdited(tx, [seed], recorded);
      if (!isDue(seed, recorded)) return false;
      await writeSeed(tx, seed);
      await database.write((committed) => keepArchive(tx, committed, seed));
      return true;
    }),
  );
}

/** Seeds of a folder that are not in the graph as they are now. Throws SeedError when an applied one was edited. */
async function dueSeeds(tx: WriteTransaction, folder: URL): Promise<SeedFile[]> {
  const seeds = await readSeeds(folder);
  const recorded = await recordedSeeds(tx);
  await refuseEdited(tx, seeds, recorded);
  return seeds.filter((seed) => isDue(seed, recorded));
}

/**
 * Applies the seeds of a folder that the graph does not hold yet, in order, each in one transaction.
 * Returns the files applied. Throws SeedError when an applied seed was edited, fails or breaks a check.
 */
export async function applySeeds(
  database: Database,
  folder: URL,
  onProgress: (message: string, fraction: number) => void = () => undefined,
): Promise<string[]> {
  const due = await database.write((tx) => dueSeeds(tx, folder));
  const done: string[] = [];
  for (const [index, seed] of due.entries()) {
    onProgress(`Applying seed ${seed.file}`, index / due.length);
    if (await applySeed(database, seed)) done.push(seed.file);
  }
  return done;
}

export type DryRun = { readonly files: readonly string[]; readonly changes: ChangeSummary };

/**
 * Applies the due seeds of a folder in one transaction that is rolled back. Returns their files and what they would
 * change; an import that runs meanwhile may show in it. Throws as `applySeeds`.
 */
export async function dryRun(database: Database, folder: URL): Promise<DryRun> {
  const due = await database.write((tx) => dueSeeds(tx, folder));
  const prepare = async (tx: WriteTransaction, seed: SeedFile) => {
    for (const earlier of due.slice(0, due.indexOf(seed))) await writeSeed(tx, earlier);
    await prepareSeed(tx, seed);
  };
  return atLines(database, due, prepare, () =>
    rolledBack(database, async (tx) => {
      await lockSeeds(tx);
      for (const seed of due) await writeSeed(tx, seed);
      const changes = await database.write((committed) => summarize(graphChanges(committed, tx)));
      return { files: due.map(({ file }) => file), changes };
    }),
  );
}
