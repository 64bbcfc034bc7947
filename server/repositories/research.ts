import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { PROCEDURES, isAllowedFunction } from '../neo4j/research/callables.ts';
import type { Question } from '../neo4j/research/research.ts';
import { savedQueries } from '../research/savedQueries.ts';

type CypherSchema = Record<'labels' | 'relationshipTypes' | 'propertyKeys' | 'functions' | 'procedures', string[]>;

const names = z.array(z.string());

const namesInGraph = defineQuery({
  file: 'queries/names-in-graph.cypher',
  params: z.object({}),
  row: z.object({ labels: names, relationshipTypes: names, propertyKeys: names }),
});
const named = z.object({ name: z.string() });
const functions = defineQuery({ file: 'queries/functions.cypher', params: z.object({}), row: named });
const procedures = defineQuery({ file: 'queries/procedures.cypher', params: z.object({}), row: named });

/** Researchers' own Cypher. */
export function researchRepository(database: Database) {
  let schema: Promise<CypherSchema> | null = null;
  return {
    /** Throws ResearchError and DatabaseError, as does `run`. */
    plan: (question: Question, signal: AbortSignal) => database.research.plan(question, signal),
    run: (question: Question, first: number, signal: AbortSignal) => database.research.run(question, first, signal),
    savedQueries: () => savedQueries,
    /** What a statement may name; asked once a request. */
    schema: () => (schema ??= readSchema(database)),
  };
}

async function readSchema(database: Database): Promise<CypherSchema> {
  const [inGraph, allFunctions, allProcedures] = await Promise.all([
    database.readOne(namesInGraph, {}),
    database.read(functions, {}),
    database.read(procedures, {}),
  ]);
  return {
    ...inGraph,
    functions: allFunctions.map(({ name }) => name).filter(isAllowedFunction),
    procedures: allProcedures.map(({ name }) => name).filter((name) => PROCEDURES.has(name)),
  };
}
