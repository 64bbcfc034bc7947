import { z } from 'zod';
import type { Database } from '../../neo4j/database.ts';
import { defineQuery } from '../../neo4j/query.ts';
import { ADVERSE, BOTH_WAYS } from '../../vocabulary.ts';
import type { ActorKind } from '../../vocabulary.ts';
import { filterForQuery, tieFilterParams } from '../tieFilter.ts';
import type { TieFilter } from '../tieFilter.ts';

const ids = z.array(z.string());
const id = z.string();

const shared = defineQuery({
  file: 'queries/shared-partners.cypher',
  params: z.object({
    ...tieFilterParams,
    one: id,
    other: id,
    kinds: ids.nullable(),
    bothWays: ids,
    limit: z.int(),
  }),
  row: z.object({ actor: id, tiesOfOne: ids, tiesOfOther: ids }),
});
const hostile = defineQuery({
  file: 'queries/hostile-yet-close.cypher',
  params: z.object({ ...tieFilterParams, actor: id, pressing: ids, bothWays: ids, limit: z.int() }),
  row: z.object({ actor: id, ties: ids, sharedPartners: ids }),
});
const lapses = defineQuery({
  file: 'queries/lapses-of-offices.cypher',
  params: z.object({ id, days: z.int(), limit: z.int() }),
  row: z.object({ term: id, began: z.boolean(), tie: id, daysAfter: z.int() }),
});

export type SharedPartnerRecord = z.output<typeof shared.row>;
export type HostileRecord = z.output<typeof hostile.row>;
export type LapseRecord = z.output<typeof lapses.row>;

/** Who stands how to whom, and what ended when. Throws DatabaseError. */
export function contextRepository(database: Database) {
  return {
    /** By id. */
    sharedPartners: (
      [one, other]: readonly [string, string],
      { filter, kinds, first }: { filter: TieFilter; kinds: readonly ActorKind[] | null; first: number },
    ): Promise<SharedPartnerRecord[]> => {
      const params = { ...filterForQuery(filter), one, other, kinds: kinds && [...kinds] };
      return database.read(shared, { ...params, bothWays: [...BOTH_WAYS], limit: first });
    },
    /** Most shared partners first, then by id. */
    hostileYetClose: (actor: string, filter: TieFilter, first: number): Promise<HostileRecord[]> => {
      const params = { ...filterForQuery(filter), actor, pressing: [...ADVERSE], bothWays: [...BOTH_WAYS] };
      return database.read(hostile, { ...params, limit: first });
    },
    /** Soonest after the change first, then by tie and term. */
    lapses: (office: string, days: number, first: number): Promise<LapseRecord[]> =>
      database.read(lapses, { id: office, days, limit: first }),
  };
}
