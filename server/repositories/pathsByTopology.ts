import { z } from 'zod';
import type { Question } from '../leverage/model.ts';
import { defineQuery } from '../neo4j/query.ts';
import { BOTH_WAYS } from '../vocabulary.ts';
import { tieRecord } from './records.ts';
import { filterForQuery, tieFilterParams } from './tieFilter.ts';

const ids = z.array(z.string());

/** A tie as the path search needs it; see PathTie. */
const pathTie = tieRecord.pick({
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
  row: z.object({ actors: ids, ties: ids, hops: z.array(pathTie) }),
});

/** Parameters of leverage-paths.cypher for a question. */
export function topologyParams(question: Question): z.input<typeof pathsByTopology.params> {
  return {
    ...filterForQuery(question.filter),
    fromIds: [...question.from],
    toIds: [...question.to],
    via: [...question.via],
    avoid: [...question.avoid],
    bothWays: [...BOTH_WAYS],
    maxHops: question.maxHops,
    limit: question.first,
  };
}

/** The query with its parameters, ready to paste into Neo4j Browser or cypher-shell. */
export function runnableCypher(question: Question): string {
  const literal = (value: unknown): string =>
    Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : JSON.stringify(value);
  const params = Object.entries(topologyParams(question)).map(([name, value]) => `${name}: ${literal(value)}`);
  return `:params {${params.join(', ')}}\n\n${pathsByTopology.text}`;
}
