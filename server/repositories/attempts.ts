import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { attemptRecord } from './records.ts';
import { loaderById, loaderOfLists } from './loader.ts';

const ids = z.array(z.string());

const byIds = defineQuery({
  file: 'queries/attempts-by-ids.cypher',
  params: z.object({ ids }),
  row: z.object({ attempt: attemptRecord }),
});
const page = defineQuery({
  file: 'queries/attempts-page.cypher',
  params: z.object({
    by: z.string().nullable(),
    via: z.string().nullable(),
    on: z.string().nullable(),
    after: z.string().nullable(),
    limit: z.int(),
  }),
  row: z.object({ total: z.int(), ids }),
});
const ofTies = defineQuery({
  file: 'queries/attempts-of-ties.cypher',
  params: z.object({ ids }),
  row: z.object({ tieId: z.string(), attemptId: z.string() }),
});

export type AttemptParts = { by: string | null; via: string | null; on: string | null };

/** Leverage attempts. One instance a request: loaders cache. */
export function attemptRepository(database: Database) {
  return {
    byId: loaderById(async (keys) => (await database.read(byIds, { ids: keys })).map((row) => row.attempt)),
    /** Ids of one page, ordered by id, and the total over all pages. */
    page: (parts: AttemptParts, after: string | null, limit: number) =>
      database.readOne(page, { ...parts, after, limit }),
    idsOfTie: loaderOfLists(async (keys) => {
      const rows = await database.read(ofTies, { ids: keys });
      return rows.map((row) => ({ key: row.tieId, value: row.attemptId }));
    }),
  };
}
