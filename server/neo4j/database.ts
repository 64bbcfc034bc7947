import neo4j from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, ManagedTransaction, Record as Neo4jRecord, Session } from 'neo4j-driver';
import type { z } from 'zod';
import { DatabaseError, toDatabaseError, withDeadline } from './errors.ts';
import type { Query } from './query.ts';
import { Research } from './research/research.ts';
import { fromDriver, toDriver } from './values.ts';

export type DatabaseAddress = { uri: string; username: string; password: string; database: string };

/** Milliseconds a request may wait for the database, connection included. */
const READ_DEADLINE = 15_000;

/** Milliseconds the server lets a read run: below the deadline, so that its own error arrives. */
const READ_TIMEOUT = 12_000;

/** Milliseconds of retrying after a lost leader or a deadlock; the driver's default is 30 s. */
const RETRY_TIME = 5_000;

/** Milliseconds before a read is tried again. */
const RETRY_PAUSE = 250;

/** Rows as the query's zod shape declares them. */
type Rows<Row extends z.ZodRawShape> = z.output<z.ZodObject<Row>>[];

/** Statements of one write transaction: all take effect or none. */
export type WriteTransaction = {
  /** Runs a query file. */
  query<P extends z.ZodRawShape, R extends z.ZodRawShape>(
    query: Query<P, R>,
    params: z.input<z.ZodObject<P>>,
  ): Promise<Rows<R>>;
  /** Runs the text of a seed or check; rows are plain maps. */
  run(text: string, params: Record<string, unknown>): Promise<Record<string, unknown>[]>;
};

/** The one way to the database: deadlines, access modes and row checks hold for every query. */
export class Database {
  readonly #driver: Driver;
  readonly #database: string;
  readonly address: DatabaseAddress;
  /** Runs statements that people write themselves. */
  readonly research: Research;

  constructor(address: DatabaseAddress) {
    this.address = address;
    this.#database = address.database;
    this.research = new Research(address);
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: 1_500,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: RETRY_TIME,
      // The server's hints about plans are for authors of queries; contract tests read them there.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  }

  /**
   * Runs a query file with READ access.
   * Throws DatabaseError when the database is unreachable, refuses, or does not answer in time.
   */
  async read<P extends z.ZodRawShape, R extends z.ZodRawShape>(
    query: Query<P, R>,
    params: z.input<z.ZodObject<P>>,
  ): Promise<Rows<R>> {
    const parameters = toDriver(query.params.parse(params));
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.READ });
    try {
      const records = await withDeadline(readRecords(session, query.text, parameters), READ_DEADLINE);
      return records.map((record) => query.row.parse(fromDriver(record.toObject())));
    } catch (error) {
      throw toDatabaseError(error);
    } finally {
      // Not awaited: closing waits for a frozen server, and it is what kills a query past its deadline.
      session.close().catch(() => undefined);
    }
  }

  /** Runs one row's query; see `read`. Throws when there is no row. */
  async readOne<P extends z.ZodRawShape, R extends z.ZodRawShape>(
    query: Query<P, R>,
    params: z.input<z.ZodObject<P>>,
  ): Promise<Rows<R>[number]> {
    const [row] = await this.read(query, params);
    if (row === undefined) throw new DatabaseError('INTERNAL', `${query.file} returned no row.`);
    return row;
  }

  /**
   * Runs a query file with READ access and hands on its rows as they come, as lists of plain values in the order of the
   * columns: for millions of rows, which are neither held nor checked one by one. Has no deadline. Throws DatabaseError.
   * @param onRow false ends the scan
   */
  async scan<P extends z.ZodRawShape, R extends z.ZodRawShape>(
    query: Query<P, R>,
    params: z.input<z.ZodObject<P>>,
    onRow: (values: unknown[]) => boolean,
  ): Promise<void> {
    const parameters = toDriver(query.params.parse(params));
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.READ });
    try {
      const result = session.run(query.text, parameters);
      await new Promise<void>((resolve, reject) => {
        result.subscribe({
          onNext: (record) => {
            // Closing the session, below, is what stops the server.
            if (!onRow(record.keys.map((_key, column) => record.get(column) as unknown))) resolve();
          },
          onCompleted: () => resolve(),
          onError: reject,
        });
      });
    } catch (error) {
      throw toDatabaseError(error);
    } finally {
      await session.close();
    }
  }

  /**
   * Runs `work` in one write transaction, retried as a whole on transient faults; whatever it throws rolls back.
   * Has no deadline: seeds may be long.
   */
  async write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#database });
    try {
      return await session.executeWrite((tx) => work(writeTransaction(tx)));
    } finally {
      await session.close();
    }
  }

  /** As `write`, for somebody who waits for it: throws DatabaseError, and does not wait for ever. */
  async change<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    try {
      return await withDeadline(this.write(work), READ_DEADLINE);
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  /** Runs one schema command; these allow no other work in their transaction. */
  async applySchemaCommand(command: string): Promise<void> {
    await this.#driver.executeQuery(command, {}, { database: this.#database });
  }

  /** The server's version, e.g. `5.26.30`. Throws DatabaseError after `deadline` milliseconds at the latest. */
  async serverVersion(deadline: number): Promise<string> {
    try {
      const { agent } = await withDeadline(this.#driver.getServerInfo(), deadline);
      return agent?.replace(/^Neo4j\//u, '') ?? 'unknown';
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  /** Resolves when the database itself answers, not only its server. Throws as `serverVersion`. */
  async answers(deadline: number): Promise<void> {
    try {
      await withDeadline(this.#driver.executeQuery('RETURN 1', {}, { database: this.#database }), deadline);
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

/**
 * One round trip, where the driver's own retried transactions take three; retried like these, since reading twice does no
 * harm.
 */
async function readRecords(session: Session, text: string, parameters: unknown): Promise<Neo4jRecord[]> {
  for (const since = performance.now(); ;) {
    try {
      return (await session.run(text, parameters, { timeout: READ_TIMEOUT })).records;
    } catch (error) {
      const mayRetry = error instanceof neo4j.Neo4jError && error.retriable;
      if (!mayRetry || performance.now() - since > RETRY_TIME) throw error;
      await sleep(RETRY_PAUSE);
    }
  }
}

function writeTransaction(tx: ManagedTransaction): WriteTransaction {
  const run: WriteTransaction['run'] = async (text, params) => {
    const result = tx.run(text, toDriver(params));
    let records: Neo4jRecord[] = [];
    // A transaction keeps its results to the end, an awaited one with its records, and this one with its observer: so it
    // is not awaited, and the observer is left with no rows. Long walks would otherwise hold the whole graph.
    await new Promise<void>((resolve, reject) => {
      result.subscribe({
        onNext: (record) => void records.push(record),
        onCompleted: () => resolve(),
        onError: reject,
      });
    });
    const taken = records;
    records = [];
    return taken.map((record) => fromDriver(record.toObject()) as Record<string, unknown>);
  };
  return {
    run,
    query: async (query, params) => {
      const rows = await run(query.text, query.params.parse(params));
      return rows.map((row) => query.row.parse(row));
    },
  };
}
