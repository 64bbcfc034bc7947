import { Database } from '../../server/neo4j/database.ts';
import type { WriteTransaction } from '../../server/neo4j/database.ts';
import { applySchema } from '../../server/neo4j/schema.ts';
import { applySeeds } from '../../server/seeds/apply.ts';
import { inject } from 'vitest';

export const seedFolder = new URL('../../seeds/', import.meta.url);

/** Empties the shared Neo4j and applies the schema and these seeds, or none. Close it after the suite. */
export async function freshGraph(seeds: URL | null = seedFolder): Promise<Database> {
  const database = new Database(inject('neo4j'));
  await database.write((tx) => tx.run('MATCH (n) DETACH DELETE n', {}));
  await applySchema(database);
  if (seeds !== null) await applySeeds(database, seeds);
  return database;
}

class Undo extends Error {}

/** Runs `work` in a transaction that is rolled back, and returns what it returned. */
export async function undone<T>(database: Database, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  let result: { value: T } | null = null;
  try {
    await database.write(async (tx) => {
      result = { value: await work(tx) };
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  if (result === null) throw new Error('The work did not run.');
  return (result as { value: T }).value;
}
