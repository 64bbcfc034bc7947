import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import type { Direction } from '../vocabulary.ts';
import { tieRecord } from './records.ts';
import { loaderById } from './loader.ts';
import { filterForQuery, tieFilterParams } from './tieFilter.ts';
import type { TieFilter } from './tieFilter.ts';

const ids = z.array(z.string());
const pageOfIds = z.object({ total: z.int(), ids });

const byIds = defineQuery({
  file: 'queries/ties-by-ids.cypher',
  params: z.object({ ids }),
  row: z.object({ tie: tieRecord }),
});
const page = defineQuery({
  file: 'queries/ties-page.cypher',
  params: z.object({
    ...tieFilterParams,
    minOrigins: z.int().nullable(),
    maxOrigins: z.int().nullable(),
    after: z.string().nullable(),
    limit: z.int(),
  }),
  row: pageOfIds,
});
const ofActor = defineQuery({
  file: 'queries/ties-of-actor.cypher',
  params: z.object({
    ...tieFilterParams,
    id: z.string(),
    direction: z.string(),
    after: z.string().nullable(),
    limit: z.int(),
  }),
  row: pageOfIds,
});
const neighbours = defineQuery({
  file: 'queries/neighbours.cypher',
  params: z.object({ ...tieFilterParams, ids, known: ids, limit: z.int() }),
  row: z.object({ id: z.string() }),
});
const among = defineQuery({
  file: 'queries/ties-among.cypher',
  params: z.object({ ...tieFilterParams, ids, limit: z.int() }),
  row: z.object({ id: z.string() }),
});

/** How many independent origins a tie rests on; null leaves an end open. */
export type OriginBounds = { minOrigins: number | null; maxOrigins: number | null };

/** Ties and what lies around actors. One instance a request: loaders cache. */
export function tieRepository(database: Database) {
  return {
    byId: loaderById(async (keys) => (await database.read(byIds, { ids: keys })).map((row) => row.tie)),

    /** Ids of one page of all ties, ordered by id, and the total over all pages. */
    page: (filter: TieFilter, origins: OriginBounds, after: string | null, limit: number) =>
      database.readOne(page, { ...filterForQuery(filter), ...origins, after, limit }),

    /** Ids of one page of an actor's ties, ordered by id, and the total over all pages. */
    ofActor: (id: string, filter: TieFilter, direction: Direction, after: string | null, limit: number) =>
      database.readOne(ofActor, { ...filterForQuery(filter), id, direction, after, limit }),

    /**
     * Actors within `depth` ties of `start`, nearest first, then by id, at most `limit` of them, and the ids of all ties
     * among them; null for the ties when there are more than `mostTies`. `start` must be ids of actors.
     */
    neighbourhood: async (
      start: readonly string[],
      depth: number,
      filter: TieFilter,
      limit: number,
      mostTies: number,
    ) => {
      const known = start.toSorted().slice(0, limit);
      let truncated = known.length < start.length;
      let frontier = known;
      for (let step = 0; step < depth && frontier.length > 0 && !truncated; step += 1) {
        const room = limit - known.length;
        const rows = await database.read(neighbours, {
          ...filterForQuery(filter),
          ids: [...frontier],
          known: [...known],
          limit: room + 1,
        });
        truncated = rows.length > room;
        frontier = rows.slice(0, room).map((row) => row.id);
        known.push(...frontier);
      }
      const ties = await database.read(among, { ...filterForQuery(filter), ids: known, limit: mostTies + 1 });
      return { actors: known, ties: ties.length > mostTies ? null : ties.map((row) => row.id), truncated };
    },
  };
}
