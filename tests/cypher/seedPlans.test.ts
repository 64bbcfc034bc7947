import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import neo4j from 'neo4j-driver';
import type { Driver, Plan } from 'neo4j-driver';
import type { Database } from '../../server/neo4j/database.ts';
import { CHECKS, CHECK_PARAMETERS } from '../../server/seeds/checks.ts';
import { STEPS } from '../../server/seeds/derive.ts';
import { KINDS, runsOf } from '../../server/seeds/touched.ts';
import type { Touched } from '../../server/seeds/touched.ts';
import { freshGraph } from '../support/graph.ts';

/** Reading everything of a kind, for each id. */
const SCAN = /Scan@|CartesianProduct/u;

const operators = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operators)];

const touched: Touched = Object.fromEntries(KINDS.map((kind) => [kind, ['x']]));

const runs = [...STEPS, ...CHECKS.map(({ text }) => text)].flatMap((text) =>
  runsOf(text, touched).map((run) => ({ ...run, rule: text.split('\n', 1)[0] })),
);

describe('what is derived from and held against a few ids', () => {
  let database: Database;
  let driver: Driver;
  beforeAll(async () => {
    database = await freshGraph();
    const { uri, username, password } = inject('neo4j');
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    // Plans are to be those of this graph, not of what earlier suites left in the statistics: on an empty one any scan
    // looks free.
    await driver.executeQuery('CALL db.prepareForReplanning(60)');
  });
  afterAll(() => Promise.all([database.close(), driver.close()]));

  test.each(runs)('$rule finds them by an index ($parameters.family)', async ({ text, parameters }) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, { ...CHECK_PARAMETERS, ...parameters });
    expect(summary.plan === false ? [] : operators(summary.plan).filter((name) => SCAN.test(name))).toEqual([]);
  });
});
