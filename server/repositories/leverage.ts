import { z } from 'zod';
import { explainEmpty } from '../leverage/empty.ts';
import type { EmptyReason } from '../leverage/empty.ts';
import type { FoundPath, Question } from '../leverage/model.ts';
import { searchPaths } from '../leverage/search.ts';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { FAMILIES } from '../vocabulary.ts';
import { attemptRecord, tieRecord } from './records.ts';
import { tieFilterParams } from './tieFilter.ts';

const ids = z.array(z.string());

const tiesForPaths = defineQuery({
  file: 'queries/ties-for-paths.cypher',
  params: z.object({ limit: z.int() }),
  row: z.object({
    tie: tieRecord
      .pick({
        id: true,
        family: true,
        source: true,
        target: true,
        instrument: true,
        topic: true,
        modality: true,
        status: true,
        validFrom: true,
        validTo: true,
        strength: true,
        confidence: true,
        polarity: true,
      })
      .extend({ seeds: ids }),
  }),
});
const attemptsForPaths = defineQuery({
  file: 'queries/attempts-for-paths.cypher',
  params: z.object({}),
  row: z.object({ attempt: attemptRecord.pick({ id: true, by: true, via: true, on: true, restsOn: true }) }),
});

/** What a researcher runs to see the same hops; tests hold it against the search. */
export const pathsByTopology = defineQuery({
  file: 'queries/leverage-paths.cypher',
  params: z.object({
    ...tieFilterParams,
    fromIds: ids,
    toIds: ids,
    via: ids,
    avoid: ids,
    bothWays: ids,
    maxHops: z.int(),
    limit: z.int(),
  }),
  row: z.object({ actors: ids, ties: ids, hops: z.array(z.unknown()) }),
});

/** Ties that one search reads at most: 100 bytes each as text, hence bounded memory. */
const MOST_TIES = 200_000;

export type LeverageAnswer = {
  paths: FoundPath[];
  truncated: boolean;
  empty: EmptyReason | null;
  cypher: string;
};

/** Parameters of leverage-paths.cypher for a question. */
export function topologyParams(question: Question): z.input<typeof pathsByTopology.params> {
  const { filter } = question;
  const list = <T extends string>(values: readonly T[] | null) => values && [...values];
  return {
    ...filter,
    families: list(filter.families),
    instruments: list(filter.instruments),
    modalities: list(filter.modalities),
    statuses: list(filter.statuses),
    seeds: list(filter.seeds),
    fromIds: [...question.from],
    toIds: [...question.to],
    via: [...question.via],
    avoid: [...question.avoid],
    bothWays: Object.entries(FAMILIES).flatMap(([id, family]) => (family.transmitsBothWays ? [id] : [])),
    maxHops: question.maxHops,
    limit: question.first,
  };
}

/** The query with its parameters, ready to paste into Neo4j Browser or cypher-shell. */
function runnableCypher(question: Question): string {
  const literal = (value: unknown): string =>
    Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : JSON.stringify(value);
  const params = Object.entries(topologyParams(question)).map(([name, value]) => `${name}: ${literal(value)}`);
  return `:params {${params.join(', ')}}\n\n${pathsByTopology.text}`;
}

/** Leverage paths. */
export function leverageRepository(database: Database) {
  return {
    /** The best paths for a question whose ids are actors. Throws DatabaseError. */
    paths: async (question: Question): Promise<LeverageAnswer> => {
      const [tieRows, attemptRows] = await Promise.all([
        database.read(tiesForPaths, { limit: MOST_TIES + 1 }),
        database.read(attemptsForPaths, {}),
      ]);
      const ties = tieRows.slice(0, MOST_TIES).map((row) => row.tie);
      const attempts = attemptRows.map((row) => row.attempt);
      const { paths, truncated } = searchPaths(ties, attempts, question);
      return {
        paths,
        truncated: truncated || tieRows.length > MOST_TIES,
        empty: paths.length === 0 ? explainEmpty(ties, attempts, question) : null,
        cypher: runnableCypher(question),
      };
    },
  };
}
