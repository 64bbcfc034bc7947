import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';

export type SavedQuery = {
  name: string;
  texts: Readonly<Record<string, string>>;
  statement: string;
  parameters: readonly SavedParameter[];
};

export type SavedParameter = { name: string; type: string; texts: Readonly<Record<string, string>>; example: unknown };

const names = z.array(z.string());

const namesInGraph = defineQuery({
  file: 'queries/names-in-graph.cypher',
  params: z.object({}),
  row: z.object({ labels: names, relationshipTypes: names, propertyKeys: names }),
});

/** Researchers' own Cypher. */
export function researchRepository(database: Database) {
  return {
    plan: (statement: string, parameters: Record<string, unknown>) => database.research.plan(statement, parameters),
    run: (statement: string, parameters: Record<string, unknown>, first: number, signal: AbortSignal) =>
      database.research.run(statement, parameters, first, signal),
    savedQueries: (): SavedQuery[] => [],
    schema: async () => ({
      ...(await database.readOne(namesInGraph, {})),
      functions: [],
      procedures: [],
    }),
  };
}
