import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../../server/neo4j/database.ts';
import { serve } from './api.ts';
import type { Api } from './api.ts';

type Up = { readonly database: Database; readonly api: Api };

/** The app on a graph of its own, up while the tests of this file or block run; read its parts in them only. */
export function serving(graph: () => Promise<Database>): Up {
  let database: Database;
  let api: Api;
  beforeAll(async () => {
    database = await graph();
    api = await serve(database);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });
  return {
    get database() {
      return database;
    },
    get api() {
      return api;
    },
  };
}
