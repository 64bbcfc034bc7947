import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { actorRecord, sourceRecord, statementRecord, tieRecord } from './records.ts';

const ids = z.array(z.string());

const pathEvidence = defineQuery({
  file: 'queries/path-evidence.cypher',
  params: z.object({ ties: ids, statementsOf: ids, actors: ids }),
  row: z.object({
    ties: z.array(tieRecord),
    statements: z.array(z.object({ tieId: z.string(), statement: statementRecord, source: sourceRecord })),
    actors: z.array(actorRecord),
  }),
});

type Row = z.output<typeof pathEvidence.row>;

/** Statements by their tie, in the order in which they come. */
function byTie(statements: Row['statements']): Map<string, Row['statements'][number]['statement'][]> {
  const lists = new Map<string, Row['statements'][number]['statement'][]>();
  for (const { tieId, statement } of statements) lists.set(tieId, [...(lists.get(tieId) ?? []), statement]);
  return lists;
}

/** What paths consist of, all at once. */
export function pathEvidenceRepository(database: Database) {
  return {
    /** Records by id; statements by tie, in the order of the source. Throws DatabaseError. */
    read: async (wanted: { ties: string[]; statementsOf: string[]; actors: string[] }) => {
      const { ties, statements, actors } = await database.readOne(pathEvidence, wanted);
      return {
        ties: new Map(ties.map((tie) => [tie.id, tie])),
        actors: new Map(actors.map((actor) => [actor.id, actor])),
        statements: byTie(statements),
        sources: statements.map(({ source }) => source),
      };
    },
  };
}
