import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../server/neo4j/database.ts';
import { freshGraph, undone } from '../../support/graph.ts';
import { blocksOf } from '../../support/readme.ts';
import { serve } from './api.ts';
import type { Api } from './api.ts';

describe('README', () => {
  let database: Database;
  let api: Api;
  beforeAll(async () => {
    database = await freshGraph();
    api = await serve(database);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  test.each(blocksOf('graphql'))('the GraphQL answers: %s', async (query) => {
    expect(JSON.stringify(await api.ask(query))).toMatch(/state:|official:|summary|"name"/u);
  });

  test.each(blocksOf('cypher'))('the Cypher finds something: %s', async (statement) => {
    expect(await undone(database, (tx) => tx.run(statement, {}))).not.toEqual([]);
  });

  test('there are examples of both', () => {
    expect(blocksOf('graphql').length).toBeGreaterThanOrEqual(3);
    expect(blocksOf('cypher').length).toBeGreaterThanOrEqual(2);
  });
});
