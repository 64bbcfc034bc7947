import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { definedQueries } from '../../server/neo4j/query.ts';
import type { AnyQuery } from '../../server/neo4j/query.ts';
import '../../server/repositories/index.ts';
import '../../server/repositories/pathEngine.ts';
import { eventRecord, sourceRecord, statementRecord, tieRecord } from '../../server/repositories/records.ts';
import { freshGraph, undone } from '../support/graph.ts';
import { createExplainer } from '../support/explain.ts';

const folder = new URL('../../cypher/queries/', import.meta.url);
const keepFolder = new URL('../../cypher/keep/', import.meta.url);
const isWrite = (query: AnyQuery) => query.file.startsWith('keep/');
const withoutComments = (text: string) => text.replaceAll(/\/\/.*/gu, '');
const parametersOf = (text: string) =>
  [...new Set([...withoutComments(text).matchAll(/\$(\w+)/gu)].map((m) => m[1]))].toSorted();

describe('cypher/queries', () => {
  let database: Database;
  let explainer: ReturnType<typeof createExplainer>;
  beforeAll(async () => {
    database = await freshGraph();
    explainer = createExplainer(database.address);
    // The founding case leaves some properties unknown, and nobody has kept anything; once the database knows the names, only
    // a misspelt one is warned of.
    const properties = Object.keys({
      ...tieRecord.shape,
      ...statementRecord.shape,
      ...sourceRecord.shape,
      ...eventRecord.shape,
    });
    await undone(database, (tx) =>
      tx.run('CREATE (node:SavedView:Note:Story) SET node += $properties', {
        properties: Object.fromEntries(properties.map((name) => [name, 1])),
      }),
    );
  });
  afterAll(() => Promise.all([explainer.close(), database.close()]));

  test('every file is bound by one defineQuery', () => {
    const filesIn = (where: URL, name: string) =>
      readdirSync(where)
        .filter((file) => file.endsWith('.cypher'))
        .map((file) => `${name}/${file}`)
        .toSorted();
    const files = [...filesIn(keepFolder, 'keep'), ...filesIn(folder, 'queries')];
    expect(definedQueries().map((query) => query.file)).toEqual(files);
  });

  test.each(definedQueries())('$file: begins with what it answers', ({ text }) => {
    expect(text).toMatch(/^\/\/ [A-Z$].+[.:]\n/u);
  });

  test.each(definedQueries())('$file: has the parameters that its definition names', ({ text, params }) => {
    expect(parametersOf(text)).toEqual(Object.keys(params.shape).toSorted());
  });

  test.each(definedQueries())(
    '$file: writes only what readers keep, has the columns of its definition, and no warning',
    async (query) => {
      const plan = await explainer.explain(query.text, query.params.shape);
      expect(plan.warnings).toEqual([]);
      expect(plan.queryType).toBe(isWrite(query) ? 'rw' : 'r');
      expect(plan.columns.toSorted()).toEqual(Object.keys(query.row.shape).toSorted());
    },
  );

  test('the tie filter is the same text wherever it stands', () => {
    const blocks = definedQueries().flatMap(
      ({ text }) => text.match(/ {2}\/\/ tie filter\n[\s\S]*?\/\/ end of tie filter/gu) ?? [],
    );
    expect(blocks.length).toBeGreaterThanOrEqual(5);
    expect(new Set(blocks).size).toBe(1);
  });

  test('no relationship type of a family stands in a query, so that a new family needs none changed', () => {
    const typed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cypher'))
      .filter((file) => /INFLUENCES|PARTNERS_WITH|PRESSURES/u.test(readFileSync(new URL(file, folder), 'utf8')));
    expect(typed).toEqual([]);
  });
});
