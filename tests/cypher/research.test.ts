import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { ResearchError } from '../../server/neo4j/research/errors.ts';
import { graphDigest } from '../../server/seeds/digest.ts';
import { freshGraph } from '../support/graph.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';

const idle = new AbortController().signal;

/** Statement → what of it is refused. */
const REFUSED: readonly (readonly [statement: string, construct: RegExp])[] = [
  // Reach out.
  [`LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line`, /^LOAD CSV$/u],
  [`LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line`, /^LOAD CSV$/u],
  [`load /* */ csv with headers from 'file:///x' as line return line`, /^LOAD CSV$/u],
  [`RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line }]`, /^LOAD CSV$/u],
  [`// LOAD\nLOAD // comment\nCSV FROM 'file:///x' AS line RETURN line`, /^LOAD CSV$/u],
  // Write.
  ['CREATE (:Actor { id: "x" })', /^The operator Create$/u],
  ['INSERT (:Actor)', /^The operator Create$/u],
  ['MERGE (n:Actor { id: "state:XXX" }) RETURN n', /^The operator /u],
  ['MATCH (n) SET n.name = "x"', /^The operator Set/u],
  ['MATCH (n) SET n += { name: "x" }', /^The operator Set/u],
  ['MATCH (n) SET n:Actor', /^The operator SetLabels$/u],
  ['MATCH (n) REMOVE n.name', /^The operator /u],
  ['MATCH (n) REMOVE n:Actor', /^The operator RemoveLabels$/u],
  ['MATCH (n) DETACH DELETE n', /^The operator DetachDelete$/u],
  ['MATCH ()-[r]->() DELETE r RETURN count(r)', /^The operator Delete$/u],
  ['FOREACH (x IN [1] | CREATE ())', /^The operator Foreach$/u],
  ['CALL () { CREATE (n) RETURN n } RETURN n', /^The operator Create$/u],
  ['MATCH (a) RETURN a UNION CREATE (a) RETURN a', /^The operator Create$/u],
  ['/* read */ MATCH (n) // only\nSET n.name = null', /^The operator Set/u],
  ['MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS OF 1 ROW', /^CALL … IN TRANSACTIONS$/u],
  ['CALL () { RETURN 1 AS x } IN 2 CONCURRENT TRANSACTIONS RETURN x', /^CALL … IN TRANSACTIONS$/u],
  ['CALL { RETURN 1 AS x } IN TRANSACTIONS RETURN x', /^CALL … IN TRANSACTIONS$/u],
  ['RETURN [x IN [1] | COLLECT { CALL () { RETURN 1 AS y } IN TRANSACTIONS RETURN y }]', /^CALL … IN TRANSACTIONS$/u],
  // Schema.
  ['CREATE INDEX zap FOR (n:Actor) ON (n.zap)', /^The operator CreateIndex$/u],
  ['CREATE CONSTRAINT zap FOR (n:Actor) REQUIRE n.zap IS UNIQUE', /^The operator /u],
  ['DROP CONSTRAINT actor_id', /^The operator DropConstraint$/u],
  ['DROP INDEX actor_names', /^The operator DropIndex$/u],
  // The server and its users.
  ['SHOW TRANSACTIONS', /^SHOW$/u],
  ['SHOW SETTINGS', /^SHOW$/u],
  ['SHOW USERS', /^SHOW$/u],
  ['SHOW DATABASES', /^SHOW$/u],
  ['CYPHER 5 SHOW PROCEDURES', /^SHOW$/u],
  [`TERMINATE TRANSACTION 'neo4j-transaction-1'`, /^TERMINATE$/u],
  [`CREATE USER eve SET PASSWORD 'eavesdropper'`, /^The operator AdministrationCommand$/u],
  [`ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'eavesdropper'`, /^The operator AdministrationCommand$/u],
  [`DROP USER neo4j`, /^The operator AdministrationCommand$/u],
  ['CREATE DATABASE eve', /^An administration command$/u],
  ['STOP DATABASE neo4j', /^An administration command$/u],
  ['USE system RETURN 1', /^USE$/u],
  ['CALL { USE neo4j RETURN 1 AS x } RETURN x', /^USE$/u],
  ['RETURN 1 AS x UNION ALL USE system RETURN 2 AS x', /^USE$/u],
  ['RETURN [x IN [1] | COLLECT { SHOW TRANSACTIONS YIELD username RETURN username }]', /^SHOW$/u],
  ['CYPHER 25 RETURN [x IN [1] | COLLECT { SHOW SETTINGS YIELD name RETURN name }]', /^SHOW$/u],
  ['CYPHER 25 MATCH (n) RETURN COUNT { WITH 1 AS a SHOW USERS YIELD user RETURN user }', /^SHOW$/u],
  [
    `CYPHER 25 RETURN [x IN [1] | COLLECT { UNWIND [x] AS a TERMINATE /**/ TRANSACTION 'x' YIELD message RETURN a }]`,
    /^TERMINATE$/u,
  ],
  ['CYPHER 25 RETURN 1 AS x NEXT USE system RETURN x', /^USE$/u],
  // Procedures.
  ['CALL dbms.listConfig()', /^The procedure dbms.listConfig$/u],
  ['CALL dbms.listConfig', /^The procedure dbms.listConfig$/u],
  ['CALL `dbms`.`listConfig`() YIELD name RETURN name', /^The procedure dbms.listConfig$/u],
  ['CALL dbms /* */ . /* */ listConfig () YIELD name RETURN name', /^The procedure dbms.listConfig$/u],
  ['RETURN [x IN [1] | COLLECT { CALL dbms.listConfig() YIELD name RETURN name }]', /^The procedure dbms.listConfig$/u],
  ['MATCH (n) WHERE any(x IN [1] WHERE EXISTS { CALL db.info() YIELD name RETURN name }) RETURN n', /db.info$/u],
  ['OPTIONAL CALL dbms.components() YIELD name RETURN name', /^The procedure dbms.components$/u],
  [`CALL dbms.killConnection('bolt-1')`, /^The procedure dbms.killConnection$/u],
  ['CALL db.clearQueryCaches()', /^The procedure db.clearQueryCaches$/u],
  ['CALL db.prepareForReplanning()', /^The procedure db.prepareForReplanning$/u],
  [`CALL db.stats.collect('QUERIES')`, /^The procedure db.stats.collect$/u],
  [`CALL db.createLabel('Zap')`, /^The procedure db.createLabel$/u],
  ['CALL tx.setMetaData({ a: 1 })', /^The procedure tx.setMetaData$/u],
  [`CALL gds.graph.project('zap', 'Actor', '*')`, /^The procedure gds.graph.project$/u],
  [`CALL gds.pageRank.write('zap', { writeProperty: 'x' })`, /^The procedure gds.pageRank.write$/u],
  [`CALL gds.louvain.mutate('zap', { mutateProperty: 'x' })`, /^The procedure gds.louvain.mutate$/u],
  [`CALL apoc.load.json('http://127.0.0.1:1/')`, /^The procedure apoc.load.json$/u],
  // Functions.
  [`MATCH (a)-->(b) RETURN gds.graph.project('zap', a, b)`, /^The function gds.graph.project$/u],
  [`MATCH (a)-->(b) WITH GDS . \`graph\`.project('zap', a, b) AS g RETURN g`, /^The function GDS.graph.project$/u],
  ['RETURN apoc.cypher.runFirstColumnSingle("RETURN 1", {})', /^The function apoc/u],
  [`RETURN graph.byName('system')`, /^The function graph.byName$/u],
  // Around the statement.
  ['EXPLAIN MATCH (n) RETURN n', /^EXPLAIN$/u],
  ['profile CREATE ()', /^PROFILE$/u],
  ['CYPHER 5 PROFILE CREATE ()', /^PROFILE$/u],
  ['/* a */ // b\n PROFILE CREATE ()', /^PROFILE$/u],
  ['CYPHER runtime=slotted RETURN 1', /^An option of CYPHER$/u],
  ['CYPHER 5 CYPHER runtime=slotted RETURN 1', /^An option of CYPHER$/u],
  ['CYPHER 5 debug=tostring RETURN 1', /^An option of CYPHER$/u],
  ['RETURN 1; CREATE ()', /^A second statement$/u],
  ['RETURN 1; /* ; */ RETURN 2;', /^A second statement$/u],
  [String.raw`\u0043REATE ()`, /^The Unicode escape/u],
  [String.raw`RETURN '\u0027 CREATE () //'`, /^The Unicode escape/u],
  [String.raw`RETURN "\uuuu0022 LOAD CSV"`, /^The Unicode escape/u],
  [String.raw`CALL \u0064bms.listConfig()`, /^The Unicode escape/u],
  [`RETURN ${'('.repeat(60)}1${')'.repeat(60)}`, /^Nesting this deep$/u],
  [`RETURN ${'COUNT { MATCH (n) WHERE n.x = '.repeat(11)}1${' }'.repeat(11)}`, /^Nesting this deep$/u],
  [`RETURN ${'NOT '.repeat(2_000)}true`, /^Nesting this deep$/u],
  [`RETURN '${'x'.repeat(10_000)}'`, /^A statement this long$/u],
];

/** Statement → line and column of what is wrong. */
const UNREADABLE: readonly (readonly [statement: string, line: number, column: number])[] = [
  ['', 1, 1],
  [' // nothing', 1, 1],
  [';', 1, 1],
  ['MATCH (n)\nRETRUN n', 2, 1],
  ['MATCH (n) RETURN m', 1, 18],
  ['MATCH (n {name: "Füß"}) RETURN nx', 1, 32],
  ['RETURN 1\n  AS', 2, 5],
  [':params {}', 1, 1],
  [`RETURN 'open`, 1, 8],
  ['RETURN 1 /* open', 1, 10],
  ['MATCH (n) RETURN `open', 1, 18],
  ['RETURN 1 // a\r, 2', 1, 14],
  ['RETURN 1\u2028, 2', 1, 9],
  ['RETURN 1 // a\u0085, 2', 1, 10],
  ['LO\u00ADAD CSV FROM "x" AS x RETURN x', 1, 3],
];

describe('the gate of researchers’ Cypher', () => {
  let database: Database;
  let before: string;
  const digest = () => database.write(async (tx) => (await graphDigest(tx)).digest);
  const run = (statement: string, parameters = {}, first = 10) =>
    database.research.run({ statement, parameters }, first, idle);
  const failure = async (statement: string, parameters = {}): Promise<ResearchError> => {
    const error: unknown = await run(statement, parameters).then(
      () => new Error('It ran.'),
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof ResearchError)) throw error;
    return error;
  };

  beforeAll(async () => {
    database = await freshGraph();
    before = await digest();
  });
  afterAll(() => database.close());

  test.each(REFUSED)('%s is refused', async (statement, construct) => {
    const { code, message, details } = await failure(statement);
    expect([code, details['reason']]).toEqual(['REFUSED', expect.stringMatching(/\.$/u)]);
    expect(details['construct']).toMatch(construct);
    expect(message).toContain(details['reason']);
  });

  test('a plan is refused as an answer is', async () => {
    const plan = database.research.plan({ statement: 'MATCH (n) DELETE n', parameters: {} }, idle);
    await expect(plan).rejects.toMatchObject({ code: 'REFUSED' });
  });

  test.each(UNREADABLE)('%j is a fault at line %d, column %d', async (statement, line, column) => {
    const { code, message, details } = await failure(statement);
    expect([code, details]).toEqual(['SYNTAX', { line, column }]);
    expect(message).toContain(`(line ${line}, column ${column})`);
  });

  test('after all of them the graph is what it was', async () => {
    expect(await digest()).toBe(before);
    const { rows } = await run('CALL db.labels() YIELD label WHERE label = "Zap" RETURN label');
    expect(rows).toEqual([]);
  });

  test.each([
    ['UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)', 'TIMEOUT'],
    ['UNWIND range(1, 100000000) AS x RETURN collect(x)', 'MEMORY'],
    [`RETURN size(reduce(s = 'x', i IN range(1, 40) | s + s)) AS size`, 'MEMORY'],
    ['RETURN size([x IN range(1, 1000000000) | x + 1]) AS size', 'MEMORY'],
    ['RETURN 1 / 0 AS x', 'FAILED'],
  ])('%s ends with %s, and the server goes on', async (statement, expected) => {
    const { code } = await failure(statement);
    expect(code).toBe(expected);
    expect((await run('RETURN 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  test('a name without a value is told before anything runs; one too many does no harm', async () => {
    const { code, message, details } = await failure('MATCH (n:$any($labels)) WHERE n.id = $id RETURN n, $`odd name`', {
      labels: ['Actor'],
    });
    expect([code, details]).toEqual(['PARAMETERS', { missing: ['id', 'odd name'] }]);
    expect(message).toContain('$id, $odd name');
    const { rows } = await run('UNWIND [1, 2, 3] AS x RETURN x, $id AS id LIMIT $n', { id: 'a', n: 2, more: true });
    expect(rows).toEqual([
      { x: 1, id: 'a' },
      { x: 2, id: 'a' },
    ]);
  });

  test('hostile texts pass as values, not as Cypher', async () => {
    const { rows } = await run('UNWIND $texts AS text RETURN text', { texts: HOSTILE_TEXTS }, 1_000);
    expect(rows.map(({ text }) => text)).toEqual(HOSTILE_TEXTS);
  });

  test('names that commands have are no commands', async () => {
    const { rows } = await run(
      'WITH { show: 1, use: 2 } AS m, 3 AS `use` MATCH (load:Actor { id: "state:USA" }) RETURN m.show AS show, m.use AS terminate, `use`, load.id',
    );
    expect(rows).toEqual([{ show: 1, terminate: 2, use: 3, 'load.id': 'state:USA' }]);
  });

  test('words of a text, a name in backticks or a comment are no commands', async () => {
    const { rows } = await run(
      `/* CREATE (n); */ MATCH (n:Actor) // LOAD CSV
       WHERE n.id <> 'LOAD CSV; CALL dbms.listConfig()' AND n.name <> "it's; PROFILE"
       RETURN count(n) > 0 AS \`CREATE; CALL dbms.x()\` ; // end`,
    );
    expect(rows).toEqual([{ 'CREATE; CALL dbms.x()': true }]);
  });
});
