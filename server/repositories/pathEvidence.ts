import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { actorRecord, sourceRecord, statementRecord, tieRecord } from './records.ts';
import { revisionRecord } from './revision.ts';

const ids = z.array(z.string());

const pathEvidence = defineQuery({
  file: 'queries/path-evidence.cypher',
  params: z.object({ ties: ids, statementsOf: ids, actors: ids }),
  row: z.object({
    ties: z.array(tieRecord),
    statements: z.array(z.object({ tieId: z.string(), statement: statementRecord, source: sourceRecord })),
    actors: z.array(actorRecord),
    revision: revisionRecord,
  }),
});

type Row = z.output<typeof pathEvidence.row>;

/** Statements by their tie, in the order in which they come; none is an empty list. */
function byTie(ties: readonly string[], statements: Row['statements']): PathEvidence['statements'] {
  const lists: PathEvidence['statements'] = new Map(ties.map((tie) => [tie, []]));
  for (const { tieId, statement } of statements) lists.get(tieId)?.push(statement);
  return lists;
}

export type PathEvidence = {
  ties: Map<string, Row['ties'][number]>;
  actors: Map<string, Row['actors'][number]>;
  /** By tie, in the order of the source. */
  statements: Map<string, Row['statements'][number]['statement'][]>;
  sources: Row['statements'][number]['source'][];
  /** Of the graph as it was read. */
  revision: string;
};

/** Reads what paths consist of, all at once. Throws DatabaseError. */
export async function readPathEvidence(
  database: Database,
  wanted: { ties: string[]; statementsOf: string[]; actors: string[] },
): Promise<PathEvidence> {
  const { ties, statements, actors, revision } = await database.readOne(pathEvidence, wanted);
  return {
    ties: new Map(ties.map((tie) => [tie.id, tie])),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    statements: byTie(wanted.statementsOf, statements),
    sources: statements.map(({ source }) => source),
    revision,
  };
}
