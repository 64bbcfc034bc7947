import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '../../neo4j/database.ts';
import { DatabaseError } from '../../neo4j/errors.ts';
import { defineQuery } from '../../neo4j/query.ts';
import type { Query } from '../../neo4j/query.ts';
import { BOTH_WAYS } from '../../vocabulary.ts';
import type { CentralityAlgorithm } from '../../vocabulary.ts';
import { Refusal } from '../refusal.ts';
import { filterForQuery, tieFilterParams } from '../tieFilter.ts';
import type { TieFilter } from '../tieFilter.ts';
import type { tieRepository } from '../ties.ts';

const name = z.string();

const project = defineQuery({
  file: 'queries/science-project.cypher',
  params: z.object({
    ...tieFilterParams,
    name,
    bothWays: z.array(z.string()),
    reversed: z.boolean(),
    undirected: z.array(z.string()),
  }),
  row: z.object({ actors: z.int(), edges: z.int() }),
});
const drop = defineQuery({
  file: 'queries/science-drop.cypher',
  params: z.object({ name }),
  row: z.object({ dropped: z.int() }),
});

const ranking = { params: z.object({ name, limit: z.int() }), row: z.object({ actor: z.string(), score: z.number() }) };
const pagerank = defineQuery({ file: 'queries/science-pagerank.cypher', ...ranking });
const betweenness = defineQuery({ file: 'queries/science-betweenness.cypher', ...ranking });
const degree = defineQuery({ file: 'queries/science-degree.cypher', ...ranking });
const louvain = defineQuery({
  file: 'queries/science-louvain.cypher',
  params: z.object({ name, limit: z.int() }),
  row: z.object({ actors: z.array(z.string()), size: z.int() }),
});

/** Rank passes from the moved to the movers, hence reversed. Betweenness is slow: it takes fewer ties. */
const ALGORITHMS = {
  PAGERANK: { query: pagerank, reversed: true, mostTies: 200_000 },
  BETWEENNESS: { query: betweenness, reversed: false, mostTies: 20_000 },
  DEGREE: { query: degree, reversed: false, mostTies: 200_000 },
} as const;

const MOST_TIES_OF_COMMUNITIES = 200_000;

export type CentralActorRecord = { actor: string; score: number };
export type CentralityRecord = { actors: CentralActorRecord[]; total: number; truncated: 'MORE' | null };
export type CommunityRecord = { actors: string[]; size: number };
export type CommunitiesRecord = { communities: CommunityRecord[]; actors: number; truncated: 'MORE' | null };

/** Whether the database knows no GDS: it then takes its procedures and functions for misspelt ones. */
export const lacksScience = (error: unknown): boolean =>
  error instanceof DatabaseError && /unknown function|no procedure|ProcedureNotFound/iu.test(error.message);

type Projection = { filter: TieFilter; reversed: boolean; undirected: boolean; mostTies: number };

/** Graph Data Science on the ties that pass a filter. One instance a request. Throws Refusal and DatabaseError. */
export function scienceRepository(database: Database, ties: ReturnType<typeof tieRepository>, signal: AbortSignal) {
  /** How many ties pass; throws Refusal when they are too many. */
  const passing = async (filter: TieFilter, mostTies: number): Promise<number> => {
    const { total } = await ties.page(filter, { minOrigins: null, maxOrigins: null }, null, 0);
    if (total > mostTies) {
      throw new Refusal(`${total} ties pass the filter; this takes at most ${mostTies}. Narrow it.`);
    }
    signal.throwIfAborted();
    return total;
  };

  /** Runs `query` on a graph of its own, which is let go of whatever happens. */
  async function onProjection<R extends z.ZodRawShape>(
    { filter, reversed, undirected, mostTies }: Projection,
    query: Query<(typeof ranking.params)['shape'], R>,
    first: number,
  ): Promise<{ actors: number; rows: z.output<z.ZodObject<R>>[] }> {
    // GDS makes no graph of nothing.
    if ((await passing(filter, mostTies)) === 0) return { actors: 0, rows: [] };
    const graph = `backchannel-${randomUUID()}`;
    try {
      const params = { ...filterForQuery(filter), name: graph, bothWays: [...BOTH_WAYS], reversed };
      const made = await database.readOne(project, { ...params, undirected: undirected ? ['*'] : [] });
      signal.throwIfAborted();
      return { actors: made.actors, rows: await database.read(query, { name: graph, limit: first + 1 }) };
    } catch (error) {
      if (!lacksScience(error)) throw error;
      throw new Refusal('The Neo4j server has no Graph Data Science: install that plugin, or use the built-in server.');
    } finally {
      // Where the database cannot be asked, the graph is gone with it or there was none.
      await database.read(drop, { name: graph }).catch(() => undefined);
    }
  }

  return {
    centrality: async (filter: TieFilter, algorithm: CentralityAlgorithm, first: number): Promise<CentralityRecord> => {
      const { query, reversed, mostTies } = ALGORITHMS[algorithm];
      const { actors, rows } = await onProjection({ filter, reversed, undirected: false, mostTies }, query, first);
      return { actors: rows.slice(0, first), total: actors, truncated: rows.length > first ? 'MORE' : null };
    },
    communities: async (filter: TieFilter, first: number): Promise<CommunitiesRecord> => {
      const projection = { filter, reversed: false, undirected: true, mostTies: MOST_TIES_OF_COMMUNITIES };
      const { actors, rows } = await onProjection(projection, louvain, first);
      return { communities: rows.slice(0, first), actors, truncated: rows.length > first ? 'MORE' : null };
    },
  };
}
