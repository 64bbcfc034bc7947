import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';

/** What tells one state of the graph from another, as text to compare. */
export const revisionRecord = z.looseObject({ relationships: z.int() }).transform((parts) => JSON.stringify(parts));

const revision = defineQuery({
  file: 'queries/revision.cypher',
  params: z.object({}),
  row: z.object({ revision: revisionRecord }),
});

/** The state that the graph is in now. Throws DatabaseError. */
export async function readRevision(database: Database): Promise<string> {
  return (await database.readOne(revision, {})).revision;
}
