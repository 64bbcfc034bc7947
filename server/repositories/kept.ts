import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Database, WriteTransaction } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { Conflict } from './conflict.ts';
import { noteRecord, savedViewRecord, storyRecord } from './records.ts';
import type { NoteRecord, SavedViewRecord, StoryRecord } from './records.ts';

const ids = z.array(z.string()).nullable();
const id = z.string();
const values = z.record(z.string(), z.unknown());
const kept = z.looseObject({});

const savedViews = defineQuery({
  file: 'queries/saved-views.cypher',
  params: z.object({ ids }),
  row: z.object({ kept: savedViewRecord }),
});
const stories = defineQuery({
  file: 'queries/stories.cypher',
  params: z.object({ ids }),
  row: z.object({ kept: storyRecord }),
});
const notesOn = defineQuery({
  file: 'queries/notes-on.cypher',
  params: z.object({ on: id }),
  row: z.object({ kept: noteRecord }),
});
const noted = defineQuery({
  file: 'queries/noted.cypher',
  params: z.object({}),
  row: z.object({ on: id, count: z.int() }),
});
const create = defineQuery({
  file: 'keep/create.cypher',
  params: z.object({ kind: z.string(), most: z.int(), id, values }),
  row: z.object({ kept }),
});
const lock = defineQuery({
  file: 'keep/lock.cypher',
  params: z.object({ kind: z.string(), id }),
  row: z.object({ kept }),
});
const write = defineQuery({
  file: 'keep/write.cypher',
  params: z.object({ id, values }),
  row: z.object({ kept }),
});
const remove = defineQuery({
  file: 'keep/delete.cypher',
  params: z.object({ id }),
  row: z.object({ deleted: z.int() }),
});

type Base = { id: string; revision: number; updatedAt: string };

/** One kind of what readers keep: its label, its shape, and how many there may be. */
type Kind<T extends Base> = { label: string; prefix: string; most: number; record: z.ZodType<T> };

const VIEWS: Kind<SavedViewRecord> = { label: 'SavedView', prefix: 'view', most: 500, record: savedViewRecord };
const NOTES: Kind<NoteRecord> = { label: 'Note', prefix: 'note', most: 5_000, record: noteRecord };
const STORIES: Kind<StoryRecord> = { label: 'Story', prefix: 'story', most: 500, record: storyRecord };

type Values<T> = Partial<Omit<T, 'id' | 'revision' | 'createdAt' | 'updatedAt'>>;

/** What one kind allows. Null stands for what is not there, or not any more. */
function writers<T extends Base>(database: Database, { label: kind, prefix, most, record }: Kind<T>) {
  /** Throws Conflict when it is of another revision: somebody has changed it since. */
  const locked = async (tx: WriteTransaction, which: string, revision: number): Promise<T | null> => {
    const [row] = await tx.query(lock, { kind, id: which });
    if (row === undefined) return null;
    const found = record.parse(row.kept);
    if (found.revision !== revision) throw new Conflict(found.revision, found.updatedAt);
    return found;
  };
  return {
    /** How many there may be. */
    most,
    /** Null when there are as many as there may be. */
    create: (given: Values<T>): Promise<T | null> =>
      database.change(async (tx) => {
        const [row] = await tx.query(create, { kind, most, id: `${prefix}:${randomUUID()}`, values: given });
        return row === undefined ? null : record.parse(row.kept);
      }),
    /** `change` gets it as it is, and gives what becomes of it. Throws Conflict. */
    update: (which: string, revision: number, change: (found: T) => Values<T>): Promise<T | null> =>
      database.change(async (tx) => {
        const found = await locked(tx, which, revision);
        if (found === null) return null;
        const [row] = await tx.query(write, { id: which, values: change(found) });
        return row === undefined ? null : record.parse(row.kept);
      }),
    /** Throws Conflict. */
    delete: (which: string, revision: number): Promise<T | null> =>
      database.change(async (tx) => {
        const found = await locked(tx, which, revision);
        if (found !== null) await tx.query(remove, { id: which });
        return found;
      }),
  };
}

/** Views, notes and stories of readers, beside the graph of evidence and no part of it. */
export function keptRepository(database: Database) {
  return {
    views: {
      ...writers(database, VIEWS),
      all: async () => (await database.read(savedViews, { ids: null })).map((row) => row.kept),
      byId: async (which: string) => (await database.read(savedViews, { ids: [which] }))[0]?.kept ?? null,
    },
    stories: {
      ...writers(database, STORIES),
      all: async () => (await database.read(stories, { ids: null })).map((row) => row.kept),
      byId: async (which: string) => (await database.read(stories, { ids: [which] }))[0]?.kept ?? null,
    },
    notes: {
      ...writers(database, NOTES),
      on: async (subject: string) => (await database.read(notesOn, { on: subject })).map((row) => row.kept),
      counts: () => database.read(noted, {}),
    },
  };
}
