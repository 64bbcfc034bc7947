import type { AddressInfo } from 'node:net';
import { createApp } from '../../../server/app.ts';
import type { Database } from '../../../server/neo4j/database.ts';

export type GraphQLErrorOut = {
  message: string;
  path?: unknown[];
  extensions: { code: string; argument?: string; ids?: string[] };
};

export type Answer = {
  status: number;
  /** The response as it came. */
  text: string;
  data: unknown;
  errors: GraphQLErrorOut[] | undefined;
};

export type Api = {
  address: string;
  post: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The data of a query that must succeed. */
  ask: <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;
  close: () => Promise<void>;
};

/** Serves the app over HTTP on a free port. Close it before the database. */
export async function serve(database: Database): Promise<Api> {
  const { app, stop } = await createApp(database);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => {
    server.once('listening', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const post: Api['post'] = async (query, variables = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as Pick<Answer, 'data' | 'errors'>;
    return { status: response.status, text, data, errors };
  };

  return {
    address,
    post,
    ask: async <T>(query: string, variables?: Record<string, unknown>) => {
      const { status, data, errors } = await post(query, variables);
      if (errors !== undefined || status !== 200) throw new Error(`${status}: ${JSON.stringify(errors)}`);
      return data as T;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await stop();
    },
  };
}

export type Connection<T> = {
  edges: { node: T; cursor: string; matched?: string | null }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
};

/** Fields of a connection of things of which only ids matter. */
export const IDS =
  '{ edges { node { id } cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';

export const idsOf = (connection: Connection<{ id: string }>) => connection.edges.map((edge) => edge.node.id);

/** Every page of `first`, from the first to the one that says it is the last. */
export async function pagesOf(
  first: number,
  load: (first: number, after: string | null) => Promise<Connection<{ id: string }>>,
): Promise<Connection<{ id: string }>[]> {
  const pages: Connection<{ id: string }>[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const page = await load(first, after);
    pages.push(page);
    isMore = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  return pages;
}
