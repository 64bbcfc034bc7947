import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import type { Session } from 'neo4j-driver';
import type { DatabaseAddress } from '../database.ts';
import { withDeadline } from '../errors.ts';
import { BOUNDS } from './bounds.ts';

/** Who opens a connection at the moment. */
const openers = new AsyncLocalStorage<Connection>();

// The driver gives no access to its sockets, and collects a record of any size before it hands it on.
subscribe('net.client.socket', (message) => openers.getStore()?.watch((message as { socket: Socket }).socket));

/** A connection for one statement, with READ access. */
export class Connection {
  readonly session: Session;
  readonly #close: () => Promise<void>;
  #received = 0;
  #limit = Infinity;
  #isEnded = false;

  /** Runs `work` on a connection of its own, which ends with it, or earlier by `signal`. */
  static async use<T>(address: DatabaseAddress, signal: AbortSignal, work: (c: Connection) => Promise<T>): Promise<T> {
    const connection = new Connection(address);
    const end = () => void connection.end();
    signal.addEventListener('abort', end, { once: true });
    try {
      signal.throwIfAborted();
      return await openers.run(connection, () => work(connection));
    } finally {
      signal.removeEventListener('abort', end);
      await connection.end();
    }
  }

  private constructor({ uri, username, password, database }: DatabaseAddress) {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      // Exact beyond 2^53.
      useBigInt: true,
      connectionTimeout: 1_500,
      connectionAcquisitionTimeout: 5_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
    this.session = driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: 100,
      // One attempt: what was stopped for its memory would be run again.
      disableAutoCommitRetries: true,
    });
    this.#close = async () => {
      // Closing the session is what stops the statement in the server; closing the driver alone would not wait for that.
      await withDeadline(this.session.close(), BOUNDS.closing).catch(() => undefined);
      await driver.close();
    };
  }

  /** From now on, this connection may receive so many bytes. */
  limit(bytes: number): void {
    this.#received = 0;
    this.#limit = bytes;
  }

  /** Whether it was cut because it received more. */
  get isOverLimit(): boolean {
    return this.#received > this.#limit;
  }

  watch(socket: Socket): void {
    socket.on('data', (chunk: Buffer) => {
      this.#received += chunk.length;
      // With an error: the driver waits for ever on a socket that closes without a word.
      if (this.isOverLimit) socket.destroy(new Error('More was received than is allowed.'));
    });
  }

  async end(): Promise<void> {
    if (this.#isEnded) return;
    this.#isEnded = true;
    await this.#close();
  }
}
