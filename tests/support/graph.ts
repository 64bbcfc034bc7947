import { Database } from '../../server/neo4j/database.ts';
import type { WriteTransaction } from '../../server/neo4j/database.ts';
import { applySchema } from '../../server/neo4j/schema.ts';
import { applySeeds } from '../../server/seeds/apply.ts';
import { inject } from 'vitest';

export const seedFolder = new URL('../../seeds/', import.meta.url);

/** Evidence first: a transaction that deletes what many thousands of others point at would not fit into memory. */
const IN_TURN = ['n:Event OR n:Statement', 'n:Assertion', 'true'];

async function emptyGraph(database: Database): Promise<void> {
  for (const which of IN_TURN) {
    const text = `MATCH (n) WHERE ${which} WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS deleted`;
    for (let deleted = 1; deleted > 0;) {
      const [row] = await database.write((tx) => tx.run(text, {}));
      deleted = Number(row?.['deleted']);
    }
  }
}

/** Empties the shared Neo4j and applies the schema and these seeds, or none. Close it after the suite. */
export async function freshGraph(seeds: URL | null = seedFolder): Promise<Database> {
  const database = new Database(inject('neo4j'));
  await emptyGraph(database);
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
