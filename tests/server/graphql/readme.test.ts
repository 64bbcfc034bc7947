import { describe, expect, test } from 'vitest';
import { freshGraph, undone } from '../../support/graph.ts';
import { blocksOf } from '../../support/readme.ts';
import { serving } from './serving.ts';

describe('README', () => {
  const up = serving(() => freshGraph());

  test.each(blocksOf('graphql'))('the GraphQL answers: %s', async (query) => {
    expect(JSON.stringify(await up.api.ask(query))).toMatch(/state:|official:|summary|"name"/u);
  });

  test.each(blocksOf('cypher'))('the Cypher finds something: %s', async (statement) => {
    expect(await undone(up.database, (tx) => tx.run(statement, {}))).not.toEqual([]);
  });

  test('there are examples of both', () => {
    expect(blocksOf('graphql').length).toBeGreaterThanOrEqual(3);
    expect(blocksOf('cypher').length).toBeGreaterThanOrEqual(2);
  });
});
