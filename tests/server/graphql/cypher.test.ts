import { describe, expect, test } from 'vitest';
import { freshGraph } from '../../support/graph.ts';
import { serving } from './serving.ts';

type Result = {
  columns: string[];
  rows: Record<string, unknown>[];
  truncated: boolean;
  truncatedBecause: string | null;
  uk: string | null;
  milliseconds: number;
  plan: { operators: { operator: string; children: object[] } };
};

const CYPHER = `query ($statement: String!, $parameters: JSON, $first: Int) {
  cypher(statement: $statement, parameters: $parameters, first: $first) {
    columns rows truncated truncatedBecause uk: truncatedBecause(language: "uk") milliseconds plan { operators }
  }
}`;

/** Runs until it is stopped; the mark finds it among the transactions. */
const endless = (mark: string) => `UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS ${mark}`;

describe('researchers’ Cypher over GraphQL', () => {
  const up = serving(() => freshGraph());

  const cypher = async (statement: string, variables: { parameters?: object; first?: number } = {}) =>
    (await up.api.ask<{ cypher: Result }>(CYPHER, { statement, ...variables })).cypher;
  const errorOf = async (statement: string, variables = {}) => {
    const { status, errors, data } = await up.api.post(CYPHER, { statement, ...variables });
    expect([status, data]).toEqual([200, null]);
    return { message: errors?.[0]?.message, extensions: errors?.[0]?.extensions };
  };
  const running = async (mark: string) => {
    const text = 'SHOW TRANSACTIONS YIELD currentQuery AS text WHERE text STARTS WITH "UNWIND" RETURN text';
    const rows = await up.database.write((tx) => tx.run(text, {}));
    return rows.filter((row) => String(row['text']).endsWith(mark)).length;
  };
  /** Sends an endless statement and resolves once the database runs it. */
  const begin = async (mark: string) => {
    const gone = new AbortController();
    const answer = fetch(`${up.api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: CYPHER, variables: { statement: endless(mark) } }),
      signal: gone.signal,
    }).then(
      () => 'answered',
      () => 'aborted',
    );
    await expect.poll(() => running(mark), { timeout: 9_000 }).toBe(1);
    return { abort: () => gone.abort(), answer };
  };

  test('values come as JSON, and say what they are', async () => {
    const { columns, rows, truncated, truncatedBecause, plan } = await cypher(
      `MATCH path = (usa:State { id: 'state:USA' })-[tie { id: $tie }]->(china)
       RETURN usa { .id } AS map, usa, tie, path, tie.validFrom AS day, datetime('2024-11-24T10:00:00Z') AS instant,
         duration({ days: 3 }) AS span, duration('P-1Y2MT-0.5S') AS half,
         datetime('2024-11-24T10:00:00.25[Europe/Kyiv]') AS zoned, localtime('09:05') AS clock, time('09:05+02:00') AS offset, 9007199254740993 AS big, -3 AS small, 1.5 AS float, 0.0 / 0.0 AS nan,
         1.0 / 0.0 AS infinity, point({ x: 1, y: 2 }) AS point, [1, [null, true]] AS list, null AS nothing`,
      { parameters: { tie: 'tie:usa-chn-influence-dprk-deployment' } },
    );
    expect([truncated, truncatedBecause, plan.operators.operator]).toEqual([false, null, 'ProduceResults']);
    expect(columns.slice(0, 5)).toEqual(['map', 'usa', 'tie', 'path', 'day']);
    const [row] = rows;
    const usa = row?.['usa'] as { id: string; actor: string; properties: object };
    const tie = row?.['tie'] as { start: string; end: string };
    expect(row).toMatchObject({
      map: { id: 'state:USA' },
      usa: { _kind: 'node', actor: 'state:USA', properties: { id: 'state:USA', iso3: 'USA' } },
      tie: { _kind: 'relationship', type: 'INFLUENCES', start: usa.id, properties: { validFrom: '2024-10-29' } },
      path: { _kind: 'path', nodes: [{ id: usa.id }, { id: tie.end, actor: 'state:CHN' }], relationships: [tie] },
      day: '2024-10-29',
      instant: '2024-11-24T10:00:00Z',
      span: 'P3D',
      half: 'P-10MT-0.500000000S',
      zoned: '2024-11-24T10:00:00.250000000+02:00[Europe/Kyiv]',
      clock: '09:05:00',
      offset: '09:05:00+02:00',
      big: '9007199254740993',
      small: -3,
      float: 1.5,
      nan: 'NaN',
      infinity: 'Infinity',
      point: { _kind: 'point', srid: 7203, x: 1, y: 2 },
      list: [1, [null, true]],
      nothing: null,
    });
  });

  test('rows are bounded, and the answer says so in both languages', async () => {
    const all = 'UNWIND range(1, 1000000000) AS x RETURN x';
    const { rows, truncated, truncatedBecause, uk } = await cypher(all, { first: 3 });
    expect([rows, truncated]).toEqual([[{ x: 1 }, { x: 2 }, { x: 3 }], true]);
    expect([truncatedBecause, uk]).toEqual([expect.stringContaining('1000'), expect.stringContaining('Рядків')]);
    expect((await cypher(all, { first: 1_000 })).rows).toHaveLength(1_000);
    expect(await cypher('UNWIND [1, 2, 3] AS x RETURN x', { first: 3 })).toMatchObject({ truncated: false });
    const { extensions } = await errorOf(all, { first: 1_001 });
    expect(extensions).toEqual({ code: 'INVALID_ARGUMENT', argument: 'first' });
  });

  test('values, answers and rows of any size are bounded', async () => {
    const text = await cypher(`RETURN reduce(s = 'є', i IN range(1, 20) | s + s) AS long, 1 AS one`);
    expect(text).toMatchObject({ truncated: true, truncatedBecause: expect.stringContaining('64 KiB') });
    expect(text.rows[0]).toMatchObject({
      long: expect.stringMatching(/^є{1000,20000}… \[cut: 1048576 characters in all\]$/u),
      one: 1,
    });
    expect((await cypher('RETURN range(1, 100000) AS list')).rows).toEqual([
      { list: { _kind: 'cut', bytes: 65_538, because: expect.stringContaining('65536') } },
    ]);

    const answer = await cypher(`UNWIND range(1, 900) AS x RETURN x, range(1, 9000) AS list`, { first: 1_000 });
    expect(answer.truncatedBecause).toContain('4 MiB');
    expect(answer.rows.length).toBeGreaterThan(50);
    expect(JSON.stringify(answer.rows).length).toBeLessThan(5 * 1024 * 1024);

    const row = await cypher('UNWIND [1, 3000000] AS size RETURN range(1, size) AS list');
    expect(row).toMatchObject({
      rows: [{ list: [1] }],
      truncated: true,
      truncatedBecause: expect.stringContaining('6 MiB'),
    });
  });

  test.each([
    ['MATCH (n)\nRETRUN n', {}, { code: 'CYPHER_SYNTAX', line: 2, column: 1 }],
    ['RETURN $a', {}, { code: 'CYPHER_PARAMETERS', missing: ['a'] }],
    ['RETURN 1', { parameters: [1] }, { code: 'INVALID_ARGUMENT', argument: 'parameters' }],
    ['RETURN 1 / 0', {}, { code: 'CYPHER_FAILED' }],
    ['UNWIND range(1, 100000000) AS x RETURN collect(x)', {}, { code: 'CYPHER_MEMORY' }],
    ['CREATE ()', {}, { code: 'CYPHER_REFUSED', construct: 'The operator Create', reason: expect.any(String) }],
  ])('%s is told with its code', async (statement, variables, extensions) => {
    const error = await errorOf(statement, variables);
    expect(error.extensions).toEqual(extensions);
    expect(error.message).not.toMatch(/node_modules|\/work\/|at .*\.ts/u);
  });

  test('closing the connection stops the statement in the database', async () => {
    const { abort, answer } = await begin('left');
    abort();
    expect(await answer).toBe('aborted');
    // Its own bound would stop it after ten seconds.
    await expect.poll(() => running('left'), { timeout: 5_000 }).toBe(0);
  });

  test('four run at a time; a fifth is told to wait, and may run when they are gone', async () => {
    const marks = ['one', 'two', 'three', 'four'];
    const begun = await Promise.all(marks.map(begin));
    expect((await errorOf('RETURN 1')).extensions).toEqual({ code: 'CYPHER_BUSY' });
    for (const { abort } of begun) abort();
    await expect.poll(async () => (await up.api.post(CYPHER, { statement: 'RETURN 1' })).errors).toBeUndefined();
  });

  test('a plan is given without running', async () => {
    const query = 'query ($statement: String!) { cypherPlan(statement: $statement) { operators } }';
    const { cypherPlan } = await up.api.ask<{ cypherPlan: Result['plan'] }>(query, { statement: endless('planned') });
    expect(JSON.stringify(cypherPlan.operators)).toContain('"operator":"Unwind"');
    const { errors } = await up.api.post(query, { statement: 'MATCH (n) DETACH DELETE n' });
    expect(errors?.[0]?.extensions.code).toBe('CYPHER_REFUSED');
  });

  test('what is there, and what may be called, is listed', async () => {
    const { cypherSchema } = await up.api.ask<{ cypherSchema: Record<string, string[]> }>(
      '{ cypherSchema { labels relationshipTypes propertyKeys functions procedures } }',
    );
    expect(cypherSchema).toMatchObject({
      labels: expect.arrayContaining(['Actor', 'Assertion', 'Statement']),
      relationshipTypes: expect.arrayContaining(['HOLDS_OFFICE', 'PRESSURES']),
      propertyKeys: expect.arrayContaining(['validFrom', 'partOf']),
      functions: expect.arrayContaining(['count', 'date.truncate', 'point.distance']),
      procedures: expect.arrayContaining(['db.labels', 'db.index.fulltext.queryNodes']),
    });
    for (const names of Object.values(cypherSchema)) expect(new Set(names).size).toBe(names.length);
    expect(cypherSchema['functions']).not.toContain('gds.graph.project');
    expect(cypherSchema['procedures']).not.toContain('dbms.listConfig');
    const call = cypherSchema['procedures']?.map((name) => `CALL ${name}`) ?? [];
    expect(call.length).toBeGreaterThan(8);
  });

  test('research queries come with their texts in the language asked for', async () => {
    const { cypherQueries } = await up.api.ask<{ cypherQueries: { name: string; title: string; uk: string }[] }>(
      `{ cypherQueries {
        name title uk: title(language: "uk") description statement parameters { name type description(language: "uk") example }
      } }`,
    );
    expect(cypherQueries.length).toBeGreaterThanOrEqual(14);
    expect(cypherQueries).toContainEqual(
      expect.objectContaining({
        name: 'statements-of-tie',
        title: 'What is said of a tie, and where',
        uk: 'Що і де сказано про зв’язок',
        parameters: [
          {
            name: 'tie',
            type: 'STRING',
            description: 'Ідентифікатор зв’язку',
            example: 'tie:usa-chn-influence-dprk-deployment',
          },
        ],
      }),
    );
  });
});
