import type { WriteTransaction } from '../neo4j/database.ts';
import type { SeedFile } from './files.ts';
import { SeedError } from './seedError.ts';
import type { SeedStatement } from './statements.ts';

/** Parameters that a seed's own Cypher may use. */
export const parametersOf = (seed: SeedFile) => ({ ...seed.parameters?.values, seed: seed.version });

const reasonOf = (error: unknown) => (error instanceof Error ? error.message.split('\n', 1)[0] : String(error));

/** Throws SeedError when the statement fails, naming its line. */
export async function runStatement(tx: WriteTransaction, seed: SeedFile, { text, line }: SeedStatement): Promise<void> {
  try {
    await tx.run(text, parametersOf(seed));
  } catch (error) {
    throw new SeedError(
      seed.file,
      `the statement on line ${line} fails: ${reasonOf(error)} Nothing of the seed was written.`,
      { cause: error },
    );
  }
}

/** Throws SeedError unless each precondition or assertion returns one row with one true. */
export async function holdToConditions(
  tx: WriteTransaction,
  seed: SeedFile,
  kind: 'precondition' | 'assertion',
): Promise<void> {
  for (const { text, line } of kind === 'precondition' ? seed.preconditions : seed.assertions) {
    const named = `the ${kind} on line ${line} (${text})`;
    let rows: Record<string, unknown>[];
    try {
      rows = await tx.run(text, parametersOf(seed));
    } catch (error) {
      throw new SeedError(seed.file, `${named} fails: ${reasonOf(error)} Nothing of the seed was written.`, {
        cause: error,
      });
    }
    const values = rows.flatMap((row) => Object.values(row));
    if (values.length !== 1 || typeof values[0] !== 'boolean') {
      throw new SeedError(
        seed.file,
        `${named} must return one boolean; it returns ${values.length === 1 ? JSON.stringify(values[0]) : `${rows.length} rows`}.`,
      );
    }
    if (!values[0]) throw new SeedError(seed.file, `${named} does not hold. Nothing of the seed was written.`);
  }
}
