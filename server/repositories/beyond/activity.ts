import { z } from 'zod';
import type { Database } from '../../neo4j/database.ts';
import { defineQuery } from '../../neo4j/query.ts';
import { FAMILIES, idsOf } from '../../vocabulary.ts';
import type { Bucket, Family } from '../../vocabulary.ts';
import { Refusal } from '../refusal.ts';
import { filterForQuery, tieFilterParams } from '../tieFilter.ts';
import type { TieFilter } from '../tieFilter.ts';
import { bucketsBetween } from './buckets.ts';

const family = z.enum(idsOf(FAMILIES));

const activity = defineQuery({
  file: 'queries/activity.cypher',
  params: z.object({ ...tieFilterParams, actors: z.array(z.string()).nullable(), unit: z.string() }),
  row: z.object({
    start: z.string(),
    family,
    ties: z.int(),
    events: z.int(),
    sources: z.int(),
    intensity: z.number().nullable(),
  }),
});
const matrix = defineQuery({
  file: 'queries/bilateral-matrix.cypher',
  params: z.object({ ...tieFilterParams, actors: z.array(z.string()) }),
  row: z.object({
    source: z.string(),
    target: z.string(),
    family,
    ties: z.int(),
    strongest: z.string().nullable(),
  }),
});

/** Buckets in one answer. */
const MOST_BUCKETS = 1_000;

export type ActivityRecord = z.output<typeof activity.row>;
export type CellRecord = z.output<typeof matrix.row>;

/** Every bucket from the first to the last, in each family, in that order. Throws Refusal when there are too many. */
function filled(rows: readonly ActivityRecord[], { from, to, families }: TieFilter, bucket: Bucket): ActivityRecord[] {
  const [first, last] = [from ?? rows[0]?.start, to ?? rows.at(-1)?.start];
  if (first === undefined || last === undefined) return [];
  const starts = bucketsBetween(first, last, bucket, MOST_BUCKETS);
  if (starts === null) {
    throw new Refusal(
      `${first} to ${last} is more than ${MOST_BUCKETS} buckets of a ${bucket.toLowerCase()}: take larger ones, or narrow filter.from and filter.to.`,
    );
  }
  const known = new Map(rows.map((row) => [`${row.start} ${row.family}`, row]));
  const nothing = { ties: 0, events: 0, sources: 0, intensity: null };
  const shown = idsOf(FAMILIES).filter((id: Family) => families?.includes(id) ?? true);
  return starts.flatMap((start) => shown.map((id) => known.get(`${start} ${id}`) ?? { start, family: id, ...nothing }));
}

/** What happened when, and between whom. */
export function activityRepository(database: Database) {
  return {
    /** Throws Refusal for too many buckets, and DatabaseError. */
    activity: async (
      filter: TieFilter,
      actors: readonly string[] | null,
      bucket: Bucket,
    ): Promise<ActivityRecord[]> => {
      const params = { ...filterForQuery(filter), actors: actors && [...actors], unit: bucket.toLowerCase() };
      return filled(await database.read(activity, params), filter, bucket);
    },
    /** Cells that hold ties, by source, target and family. Throws DatabaseError. */
    matrix: (actors: readonly string[], filter: TieFilter): Promise<CellRecord[]> =>
      database.read(matrix, { ...filterForQuery(filter), actors: [...actors] }),
  };
}
