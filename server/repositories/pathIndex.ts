import { z } from 'zod';
import { TieIndexBuilder } from '../leverage/index/tieIndex.ts';
import type { TieIndex } from '../leverage/index/tieIndex.ts';
import { UNKNOWN_DAY } from '../leverage/index/days.ts';
import type { PathAttempt } from '../leverage/model.ts';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { FAMILIES, INSTRUMENTS, MODALITIES, TIE_STATUSES, idsOf } from '../vocabulary.ts';
import { attemptRecord } from './records.ts';
import { readRevision } from './revision.ts';
import type { TieFilter } from './tieFilter.ts';

const tiesForPaths = defineQuery({
  file: 'queries/ties-for-paths.cypher',
  params: z.object({}),
  row: z.object({
    tie: z.tuple([
      z.string(),
      z.enum(idsOf(FAMILIES)),
      z.string(),
      z.string(),
      z.enum(idsOf(INSTRUMENTS)).nullable(),
      z.string().nullable(),
      z.enum(idsOf(MODALITIES)),
      z.enum(idsOf(TIE_STATUSES)),
      z.int().nullable(),
      z.int().nullable(),
      z.number().nullable(),
      z.int().nullable(),
      z.int().nullable(),
    ]),
  }),
});
const tiesOfSeed = defineQuery({
  file: 'queries/ties-of-seed.cypher',
  params: z.object({ version: z.string() }),
  row: z.object({ id: z.string() }),
});
const attemptsForPaths = defineQuery({
  file: 'queries/attempts-for-paths.cypher',
  params: z.object({}),
  row: z.object({ attempt: attemptRecord.pick({ id: true, by: true, via: true, on: true, restsOn: true }) }),
});

type TieRow = z.output<typeof tiesForPaths.row>['tie'];

/** Bytes of the index for one tie, its id and its share of the actors included; measured: 91 with ids of 26 letters. */
const BYTES_PER_TIE = 128;

/** What a search runs over. */
export type Graph = { index: TieIndex; attempts: readonly PathAttempt[]; seedBits: ReadonlyMap<string, Uint8Array> };

/** What one reading of the graph gave. */
export class PathGraph {
  readonly index: TieIndex;
  readonly attempts: readonly PathAttempt[];
  readonly #database: Database;
  readonly #seedBits = new Map<string, Promise<Uint8Array>>();

  constructor(database: Database, read: { index: TieIndex; attempts: readonly PathAttempt[] }) {
    this.#database = database;
    this.index = read.index;
    this.attempts = read.attempts;
  }

  /** With one bit a tie for each seed of the filter; read once for each seed. Throws DatabaseError. */
  async forFilter({ seeds }: TieFilter): Promise<Graph> {
    const bits = (seeds ?? []).map(async (version): Promise<[string, Uint8Array]> => {
      const known = this.#seedBits.get(version) ?? this.#readSeed(version);
      this.#seedBits.set(version, known);
      return [version, await known];
    });
    return { index: this.index, attempts: this.attempts, seedBits: new Map(await Promise.all(bits)) };
  }

  async #readSeed(version: string): Promise<Uint8Array> {
    const bits = new Uint8Array(new SharedArrayBuffer(Math.ceil(this.index.columns.tieCount / 8)));
    try {
      await this.#database.scan(tiesOfSeed, { version }, ([id]) => {
        const tie = this.index.ties.indexOf(id as string);
        if (tie >= 0) bits[tie >>> 3] = (bits[tie >>> 3] ?? 0) | (1 << (tie & 7));
        return true;
      });
    } catch (error) {
      this.#seedBits.delete(version);
      throw error;
    }
    return bits;
  }
}

async function readAttempts(database: Database): Promise<PathAttempt[]> {
  return (await database.read(attemptsForPaths, {})).map((row) => row.attempt);
}

/** Null when there are more ties than `most`. */
async function readGraph(database: Database, most: number): Promise<PathGraph | null> {
  const builder = new TieIndexBuilder();
  const [attempts] = await Promise.all([
    readAttempts(database),
    database.scan(tiesForPaths, {}, ([tie]) => {
      const row = tie as TieRow;
      builder.add({
        id: row[0],
        family: row[1],
        source: row[2],
        target: row[3],
        instrument: row[4],
        topic: row[5],
        modality: row[6],
        status: row[7],
        validFrom: row[8] ?? UNKNOWN_DAY,
        validTo: row[9] ?? UNKNOWN_DAY,
        strength: row[10],
        confidence: row[11],
        polarity: row[12],
      });
      return builder.length <= most;
    }),
  ]);
  if (builder.length > most) return null;
  return new PathGraph(database, { index: builder.build(), attempts });
}

/** Milliseconds from which on questions need not wait for a new reading, while there is one of before. */
const LONG_READING = 1_000;

/** Milliseconds for which an answer may rest on the reading of before: staleness in the face of other writers. */
const MOST_STALE = 30_000;

/** A reading of the graph at a revision; null when it holds too many ties. */
type Reading = { revision: string; graph: PathGraph | null };

/**
 * The ties in memory, as one reading of the graph gave them; read again when the graph's revision is another. A graph that
 * is read quickly is never older than what was written before the question; one that takes long may be MOST_STALE older
 * while others write. What somebody changes by hand, without the seed tool, is noticed when the number of
 * relationships changes.
 */
export class PathIndex {
  readonly #database: Database;
  readonly #most: number;
  #current: Reading | null = null;
  #next: { revision: string; reading: Promise<Reading> } | null = null;
  #readingTook = 0;
  /** When `#current` was last seen to be up to date. */
  #confirmed = 0;

  /** @param bytes memory that the index may take */
  constructor(database: Database, bytes: number) {
    this.#database = database;
    this.#most = Math.floor(bytes / BYTES_PER_TIE);
  }

  /** The reading of before, which may be outdated; null when there is none. */
  get latest(): PathGraph | null {
    return this.#current?.graph ?? null;
  }

  /** The graph as it is now. Null when it holds more ties than fit. Throws DatabaseError. */
  async graph(): Promise<PathGraph | null> {
    const asked = performance.now();
    return this.at(await readRevision(this.#database), asked);
  }

  /**
   * The graph at a revision that was read after `asked`, a time by performance.now(). Null when it holds more ties than
   * fit. Throws DatabaseError.
   */
  async at(revision: string, asked: number): Promise<PathGraph | null> {
    if (this.#current?.revision === revision) {
      this.#confirmed = asked;
      return this.#current.graph;
    }
    const reading = this.#read(revision);
    const mustWait = this.#readingTook < LONG_READING || asked - this.#confirmed > MOST_STALE;
    if (this.#current === null || mustWait) return (await reading).graph;
    reading.catch(() => undefined);
    return this.#current.graph;
  }

  /** Every leverage attempt, as it is now. Throws DatabaseError. */
  attempts(): Promise<PathAttempt[]> {
    return readAttempts(this.#database);
  }

  /** One reading at a time; whoever asks about a later revision than it began with waits for the one after it. */
  #read(revisionNow: string): Promise<Reading> {
    if (this.#next?.revision === revisionNow) return this.#next.reading;
    const before = this.#next?.reading.catch(() => null) ?? Promise.resolve(null);
    const reading = before.then(async () => {
      const started = performance.now();
      const graph = await readGraph(this.#database, this.#most);
      this.#current = { revision: revisionNow, graph };
      this.#confirmed = started;
      this.#readingTook = performance.now() - started;
      return this.#current;
    });
    const next = { revision: revisionNow, reading };
    this.#next = next;
    const forget = () => {
      if (this.#next === next) this.#next = null;
    };
    reading.then(forget, forget);
    return reading;
  }
}
