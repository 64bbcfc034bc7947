import type { Database, WriteTransaction } from '../neo4j/database.ts';
import { CHECKS, findViolations } from './checks.ts';
import type { Violation } from './checks.ts';
import { runStatement } from './conditions.ts';
import type { SeedFile } from './files.ts';
import { ViolationError } from './hold.ts';
import { lockSeeds } from './record.ts';
import { rolledBack } from './rolledBack.ts';

const keyOf = ({ check, id }: Violation) => `${check} ${id}`;

/**
 * The line of the statement since which each violation stands, found by running the seed once more, a statement at a
 * time. Between statements much is unfinished: what a later statement mends is not counted.
 */
async function linesOf(
  tx: WriteTransaction,
  seed: SeedFile,
  violations: readonly Violation[],
): Promise<ReadonlyMap<string, number>> {
  const checks = CHECKS.filter(({ name }) => violations.some(({ check }) => check === name));
  const lines = new Map<string, number>();
  for (const statement of seed.statements) {
    await runStatement(tx, seed, statement);
    const standing = new Set((await findViolations(tx, { checks })).map(keyOf));
    for (const key of lines.keys()) if (!standing.has(key)) lines.delete(key);
    for (const key of standing) if (!lines.has(key)) lines.set(key, statement.line);
  }
  return lines;
}

/**
 * Runs `work`; when a seed of it breaks a check, the error thrown also says by which line.
 * @param prepare writes what the seed finds before its statements run
 */
export async function atLines<T>(
  database: Database,
  seeds: readonly SeedFile[],
  prepare: (tx: WriteTransaction, seed: SeedFile) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const seed = error instanceof ViolationError ? seeds.find(({ file }) => file === error.file) : undefined;
    if (!(error instanceof ViolationError) || seed === undefined) throw error;
    const lines = await rolledBack(database, async (tx) => {
      await lockSeeds(tx);
      await prepare(tx, seed);
      return linesOf(tx, seed, error.violations);
    });
    throw new ViolationError(
      seed.file,
      error.violations.map((violation) => ({ ...violation, line: lines.get(keyOf(violation)) ?? null })),
    );
  }
}
