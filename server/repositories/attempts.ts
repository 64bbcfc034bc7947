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
    statuses: z.array(z.string()).nullable(),
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

const eventsOf = defineQuery({
  file: 'queries/events-of-attempt.cypher',
  params: z.object({ id: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
  row: z.object({ id: z.string() }),
});

export type AttemptParts = {
  by: string | null;
  via: string | null;
  on: string | null;
  /** Null is any. */
  statuses: string[] | null;
};

/** Leverage attempts. One instance a request: loaders cache. */
export function attemptRepository(database: Database) {
  return {
    byId: loaderById(async (keys) => (await database.read(byIds, { ids: keys })).map((row) => row.attempt)),
    /** Ids of one page, ordered by id, and the total over all pages. */
    page: (parts: AttemptParts, after: string | null, limit: number) =>
      database.readOne(page, { ...parts, after, limit }),
    /** Ids of the events between its parties in a period, by date, then id. Null leaves an end open. */
    eventsOf: async (id: string, from: string | null, to: string | null) =>
      (await database.read(eventsOf, { id, from, to })).map((row) => row.id),
    idsOfTie: loaderOfLists(async (keys) => {
      const rows = await database.read(ofTies, { ids: keys });
      return rows.map((row) => ({ key: row.tieId, value: row.attemptId }));
    }),
  };
}
