import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { actorRecord, sourceRecord, statementRecord, tieRecord } from './records.ts';
import type { TieRecord } from './records.ts';
import { revisionRecord } from './revision.ts';

const ids = z.array(z.string());

const pathEvidence = defineQuery({
  file: 'queries/path-evidence.cypher',
  params: z.object({ ties: ids, actors: ids }),
  row: z.object({
    ties: z.array(
      z.object({ tie: tieRecord.omit({ originIds: true }), eventOrigins: ids, statements: z.array(statementRecord) }),
    ),
    sources: z.array(sourceRecord),
    actors: z.array(actorRecord),
    revision: revisionRecord,
  }),
});

type Row = z.output<typeof pathEvidence.row>;
type TieRow = Row['ties'][number];

export type PathEvidence = Pick<Row, 'sources' | 'actors'> & {
  ties: TieRecord[];
  /** By tie, in the order of the source. */
  statements: Map<string, TieRow['statements']>;
  /** Of the graph as it was read. */
  revision: string;
};

/** Whoever asserts the tie, each origin once. */
function originsOf({ statements, eventOrigins }: TieRow): string[] {
  const asserted = statements.filter(({ stance }) => stance === 'ASSERTS').map(({ origin }) => origin);
  return [...new Set([...asserted, ...eventOrigins])].toSorted();
}

/** Reads what paths consist of, all at once. Throws DatabaseError. */
export async function readPathEvidence(
  database: Database,
  wanted: { ties: string[]; actors: string[] },
): Promise<PathEvidence> {
  const { ties, ...rest } = await database.readOne(pathEvidence, wanted);
  return {
    ...rest,
    ties: ties.map((row) => ({ ...row.tie, originIds: originsOf(row) })),
    statements: new Map(ties.map(({ tie, statements }) => [tie.id, statements])),
  };
}
