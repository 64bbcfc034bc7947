import { readFileSync, readdirSync } from 'node:fs';
import type { Database, WriteTransaction } from '../neo4j/database.ts';
import { RELATIONSHIP_OF } from '../vocabulary.ts';
import { CHECKS, findViolations } from './checks.ts';
import { readSeeds } from './files.ts';
import type { SeedFile } from './files.ts';
import { SeedError } from './seedError.ts';

const cypher = new URL('../../cypher/', import.meta.url);

/** Violations that one message names; the rest are counted. */
const NAMED_VIOLATIONS = 3;

const deriveSteps = readdirSync(new URL('derive/', cypher))
  .toSorted()
  .map((file) => readFileSync(new URL(`derive/${file}`, cypher), 'utf8'));

/** Rebuilds what follows from the assertions and names: ties and search terms. */
export async function derive(tx: WriteTransaction): Promise<void> {
  for (const step of deriveSteps) await tx.run(step, { relationships: RELATIONSHIP_OF });
}

const readStatement = (name: string) => readFileSync(new URL(`seeds/${name}.cypher`, cypher), 'utf8');
const appliedSeeds = readStatement('applied-seeds');
const claimVersion = readStatement('claim-version');
const recordSeed = readStatement('record-seed');

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

/** What must hold before ties can be derived at all; its own message says more than the database's would. */
const BEFORE_DERIVING = CHECKS.filter((check) => check.name === 'assertions-join-two-actors');

async function holdToChecks(tx: WriteTransaction, seed: SeedFile, checks = CHECKS): Promise<void> {
  const violations = await findViolations(tx, checks);
  if (violations.length === 0) return;
  const named = violations.slice(0, NAMED_VIOLATIONS).map(({ check, id, problem }) => `${id} ${problem} (${check})`);
  const more = violations.length > named.length ? `, and ${violations.length - named.length} more` : '';
  throw new SeedError(seed.file, `it breaks the model: ${named.join('; ')}${more}. Nothing of the seed was written.`);
}

/** Applies one seed in one transaction. False when another runner has applied it meanwhile. */
function applySeed(database: Database, seed: SeedFile): Promise<boolean> {
  return database.write(async (tx) => {
    const { statements: _statements, ...recorded } = seed;
    const [claim] = await tx.run(claimVersion, { version: seed.version });
    if (claim?.['checksum'] !== null) return false;
    await runStatements(tx, seed);
    await holdToChecks(tx, seed, BEFORE_DERIVING);
    await derive(tx);
    await tx.run(recordSeed, { ...recorded, appliedAt: new Date().toISOString() });
    await holdToChecks(tx, seed);
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
  const applied = new Map(
    await database.write(async (tx) => {
      const rows = await tx.run(appliedSeeds, {});
      return rows.map((row): [string, string] => [String(row['version']), String(row['checksum'])]);
    }),
  );
  const edited = seeds.find((seed) => applied.has(seed.version) && applied.get(seed.version) !== seed.checksum);
  if (edited !== undefined) {
    throw new SeedError(
      edited.file,
      'it was edited after it was applied. Undo the edit and put the change into a new version.',
    );
  }
  const done: string[] = [];
  for (const seed of seeds.filter(({ version }) => !applied.has(version))) {
    onProgress(`Applying seed ${seed.file}`);
    if (await applySeed(database, seed)) done.push(seed.file);
  }
  return done;
}
