import type { Database, WriteTransaction } from '../neo4j/database.ts';
import { readSeeds } from './files.ts';
import type { SeedFile } from './files.ts';
import { deriveAndCheck } from './hold.ts';
import { lockSeeds, recordSeed, recordedSeeds } from './record.ts';
import type { RecordedSeed } from './record.ts';
import { SeedError } from './seedError.ts';

async function runStatements(tx: WriteTransaction, seed: SeedFile): Promise<void> {
  for (const statement of seed.statements) {
    try {
      await tx.run(statement.text, { seed: seed.version });
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      throw new SeedError(
        seed.file,
        `the statement on line ${statement.line} fails: ${reason} Nothing of the seed was written.`,
        {
          cause: error,
        },
      );
    }
  }
}

function refuseEdited(seeds: readonly SeedFile[], recorded: ReadonlyMap<string, RecordedSeed>): void {
  for (const seed of seeds) {
    const known = recorded.get(seed.version);
    if (known !== undefined && known.checksum !== seed.checksum) {
      throw new SeedError(
        seed.file,
        'it was edited after it was applied. Undo the edit and put the change into a new version.',
      );
    }
  }
}

/** Applies one seed in one transaction. False when another runner has applied it meanwhile. */
function applySeed(database: Database, seed: SeedFile): Promise<boolean> {
  return database.write(async (tx) => {
    await lockSeeds(tx);
    const recorded = await recordedSeeds(tx);
    refuseEdited([seed], recorded);
    if (recorded.has(seed.version)) return false;
    const { statements: _statements, ...source } = seed;
    await recordSeed(tx, source, 'applied');
    await runStatements(tx, seed);
    await deriveAndCheck(tx, seed.file);
    return true;
  });
}

/**
 * Applies the seeds of a folder that the graph does not hold yet, in order, each in one transaction.
 * Returns the files applied. Throws SeedError when an applied seed was edited, fails or breaks a check.
 */
export async function applySeeds(
  database: Database,
  folder: URL,
  onProgress: (message: string) => void = () => undefined,
): Promise<string[]> {
  const seeds = await readSeeds(folder);
  const recorded = await database.write(recordedSeeds);
  refuseEdited(seeds, recorded);
  const done: string[] = [];
  for (const seed of seeds.filter(({ version }) => !recorded.has(version))) {
    onProgress(`Applying seed ${seed.file}`);
    if (await applySeed(database, seed)) done.push(seed.file);
  }
  return done;
}
