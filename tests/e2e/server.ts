import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../server/app.ts';
import type { Database } from '../../server/neo4j/database.ts';

export type Server = {
  readonly address: string;
  /** Hangs up on everyone, as a server that crashed does. */
  readonly stop: () => Promise<void>;
  /** At the same address as before. */
  readonly start: () => Promise<void>;
  /** The data of a query that must succeed: what the database knows, apart from what a browser shows of it. */
  readonly ask: <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;
};

async function listen(database: Database, port: number): Promise<{ port: number; stop: () => Promise<void> }> {
  const { app, stop } = await createApp(database);
  const server = await new Promise<HttpServer>((resolve, reject) => {
    const starting = app.listen(port, '127.0.0.1', (error?: Error) => (error ? reject(error) : resolve(starting)));
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await stop();
    },
  };
}

/** Serves the app and the built client on a free port. Stop it before the database. */
export async function startServer(database: Database): Promise<Server> {
  let running = await listen(database, 0);
  const { port } = running;
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    stop: () => running.stop(),
    start: async () => {
      running = await listen(database, port);
    },
    ask: async <T>(query: string, variables: Record<string, unknown> = {}) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
      if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}
