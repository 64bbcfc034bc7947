import type { Database, WriteTransaction } from '../neo4j/database.ts';

class RollBack extends Error {}

/** Runs `work` in a transaction that is rolled back, and returns what it returned. */
export async function rolledBack<T>(database: Database, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  let result: { readonly value: T } | null = null;
  try {
    await database.write(async (tx) => {
      result = { value: await work(tx) };
      throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack)) throw error;
  }
  // Assigned in a closure, which the type checker does not follow.
  return (result as { readonly value: T } | null as { readonly value: T }).value;
}
