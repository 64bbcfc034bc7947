import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Database } from '../../../server/neo4j/database.ts';
import { foundingGraph } from './foundingGraph.ts';
import { serve } from './api.ts';
import type { Answer, Api } from './api.ts';
import { serving } from './serving.ts';

/** Nothing of how the server is built may reach a client. */
const INNARDS = /node_modules|server\/|\.ts:\d|\n\s+at |stacktrace|Neo4jError|neo4j-driver|Neo\.[A-Z]/u;

const deep = (levels: number) =>
  `{ actor(id: "state:USA") { ${'ties { edges { node { source { '.repeat(levels)} id ${'} } } }'.repeat(levels)} } }`;

describe('a request that cannot be taken', () => {
  const up = serving(foundingGraph);

  const paths = (args: string) => `{ leveragePaths(${args}) { truncated } }`;
  const ends = 'from: ["state:USA"], to: ["state:PRK"]';

  test.each([
    ['{ ties(after: "nonsense") { totalCount } }', 'after'],
    ['{ actors(after: "state:USA") { totalCount } }', 'after'],
    ['{ actors(search: "kim", after: "YWZ0ZXIgc3RhdGU6VVNB") { totalCount } }', 'after'],
    ['{ leverageAttempts(after: "!") { totalCount } }', 'after'],
    ['{ tie(id: "tie:chn-prk-influence") { statements(after: "x") { totalCount } } }', 'after'],
    ['{ tie(id: "tie:chn-prk-influence") { events(after: "x") { totalCount } } }', 'after'],
    ['{ actor(id: "state:USA") { ties(after: "x") { totalCount } } }', 'after'],
    ['{ ties(first: 0) { totalCount } }', 'first'],
    ['{ ties(first: -1) { totalCount } }', 'first'],
    ['{ ties(first: 201) { totalCount } }', 'first'],
    ['{ actors(first: 101) { totalCount } }', 'first'],
    ['{ actors(search: "kim", first: 0) { totalCount } }', 'first'],
    ['{ leverageAttempts(first: 101) { totalCount } }', 'first'],
    ['{ actor(id: "state:USA") { ties(first: 201) { totalCount } } }', 'first'],
    ['{ tie(id: "tie:chn-prk-influence") { statements(first: 101) { totalCount } } }', 'first'],
    [paths(`${ends}, first: 0`), 'first'],
    [paths(`${ends}, first: 101`), 'first'],
    [paths(`${ends}, maxHops: 0`), 'maxHops'],
    [paths(`${ends}, maxHops: 7`), 'maxHops'],
    ['{ neighbourhood(ids: ["state:USA"], depth: -1) { truncated } }', 'depth'],
    ['{ neighbourhood(ids: ["state:USA"], depth: 5) { truncated } }', 'depth'],
    ['{ neighbourhood(ids: ["state:USA"], limit: 0) { truncated } }', 'limit'],
    ['{ neighbourhood(ids: ["state:USA"], limit: 10001) { truncated } }', 'limit'],
    ['{ neighbourhood(ids: []) { truncated } }', 'ids'],
    [paths('from: [], to: ["state:PRK"]'), 'from'],
    [paths('from: ["state:USA"], to: []'), 'to'],
    [paths('from: ["state:USA"], to: ["state:USA"]'), 'to'],
    [paths(`${ends}, avoid: ["state:USA"]`), 'avoid'],
    [paths(`${ends}, avoid: ["state:PRK"]`), 'avoid'],
    [paths(`${ends}, via: ["state:CHN"], avoid: ["state:CHN"]`), 'avoid'],
    ['{ ties(filter: { from: "2024-02-01", to: "2024-01-31" }) { totalCount } }', 'filter.from'],
    ['{ ties(filter: { minConfidence: 101 }) { totalCount } }', 'filter.minConfidence'],
    ['{ ties(filter: { minStrength: 1.5 }) { totalCount } }', 'filter.minStrength'],
    [paths(`${ends}, filter: { minStrength: -0.1 }`), 'filter.minStrength'],
    ['{ actor(id: "state:USA") { name(language: "english") } }', 'language'],
    ['{ vocabulary { families { label(language: "..") } } }', 'language'],
    [`{ actors(search: "${'x'.repeat(201)}") { totalCount } }`, 'search'],
  ])('%s is INVALID_ARGUMENT and names %s', async (query, argument) => {
    const { status, errors, text } = await up.api.post(query);
    expect([status, errors?.map(({ extensions }) => extensions)]).toEqual([
      200,
      [{ code: 'INVALID_ARGUMENT', argument }],
    ]);
    expect(errors?.[0]?.message).toMatch(new RegExp(`^${argument.replace('.', String.raw`\.`)}: .{10,}\\.$`, 'u'));
    expect(text).not.toMatch(INNARDS);
  });

  test.each([
    [paths('from: ["state:XXX"], to: ["state:PRK"]'), 'from', ['state:XXX']],
    [paths('from: ["state:USA"], to: ["state:PRK", "state:YYY", ""]'), 'to', ['state:YYY', '']],
    [paths(`${ends}, via: ["tie:chn-prk-influence"]`), 'via', ['tie:chn-prk-influence']],
    [paths(`${ends}, avoid: ["official:nobody"]`), 'avoid', ['official:nobody']],
    ['{ neighbourhood(ids: ["state:USA", "state:XXX"]) { truncated } }', 'ids', ['state:XXX']],
  ])('%s is UNKNOWN_ACTOR, names %s and the ids %j', async (query, argument, ids) => {
    const { status, errors, text } = await up.api.post(query);
    expect([status, errors?.map(({ extensions }) => extensions)]).toEqual([
      200,
      [{ code: 'UNKNOWN_ACTOR', argument, ids }],
    ]);
    expect(text).not.toMatch(INNARDS);
  });

  test('more ids than it takes are refused, not cut', async () => {
    const ids = Array.from({ length: 21 }, (_unused, i) => `state:${i}`);
    const query = 'query ($ids: [ID!]!) { leveragePaths(from: $ids, to: ["state:PRK"]) { truncated } }';
    const { errors } = await up.api.post(query, { ids });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_ARGUMENT', argument: 'from' });
  });

  test.each([
    ['{ ties(filter: { asOf: "2024-02-30" }) { totalCount } }'],
    ['{ ties(filter: { asOf: "2024-2-3" }) { totalCount } }'],
    ['{ ties(filter: { asOf: "2024-11-24T10:00:00Z" }) { totalCount } }'],
    ['{ ties(filter: { asOf: "yesterday" }) { totalCount } }'],
    ['{ ties(filter: { asOf: 20241124 }) { totalCount } }'],
    ['{ ties(filter: { families: [FRIENDSHIP] }) { totalCount } }'],
    ['{ actors(kinds: ["STATE"]) { totalCount } }'],
    ['{ ties(first: 1.5) { totalCount } }'],
    ['{ ties(first: 99999999999) { totalCount } }'],
    ['{ nothing }'],
    ['{ leveragePaths(from: ["state:USA"]) { truncated } }'],
    ['query { ...Loop } fragment Loop on Query { ...Loop }'],
    [deep(5)],
  ])('%s is refused as a whole, before anything is asked', async (query) => {
    const { status, errors, data, text } = await up.api.post(query);
    expect([status, errors?.[0]?.extensions.code, data]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', undefined]);
    expect(text).not.toMatch(INNARDS);
  });

  test('a query as deep as people write is not too deep', async () => {
    expect((await up.api.post(deep(3))).errors).toBeUndefined();
  });

  test.each([
    [{ filter: { asOf: '2024-02-30' } }, 'asOf'],
    [{ filter: { families: ['FRIENDSHIP'] } }, 'families'],
    [{ filter: { unknown: 1 } }, 'unknown'],
  ])('a wrong variable, %j, is BAD_USER_INPUT and named', async (variables, name) => {
    const { status, errors, text } = await up.api.post(
      'query ($filter: TieFilter) { ties(filter: $filter) { totalCount } }',
      variables,
    );
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toContain(name);
    expect(text).not.toMatch(INNARDS);
  });

  test('text that is no GraphQL is GRAPHQL_PARSE_FAILED', async () => {
    const { status, errors } = await up.api.post('{ actor(');
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  test.each([
    ['no JSON', '{"query": "{ __typename', 400],
    ['too much', JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_100_000)}` }), 413],
    ['no query', '{}', 400],
    ['a list', '[{"query":"{ __typename }"}]', 400],
  ])('a body with %s is told in JSON, without a trace', async (_name, body, status) => {
    const response = await fetch(`${up.api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await response.text();
    expect(response.status).toBe(status);
    expect((JSON.parse(text) as Answer).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(text).not.toMatch(INNARDS);
  });

  test('errors stand beside the data of what succeeded', async () => {
    const { status, data, errors } = await up.api.post(
      '{ good: actor(id: "state:USA") { id } bad: ties(first: 0) { totalCount } }',
    );
    expect([status, data]).toEqual([200, null]);
    expect(errors?.[0]?.path).toEqual(['bad']);
  });

  test.each([
    'constructor:x',
    '__proto__:x',
    'toString:',
    ':',
    '',
    'tie',
    'tie:',
    `state:${'x'.repeat(10_000)}`,
    "state:' OR 1=1",
    'state:\u0000',
  ])('node(%j) is null: an odd id is no fault', async (id) => {
    const { errors, data } = await up.api.post(
      'query ($id: ID!) { node(id: $id) { id } actor(id: $id) { id } tie(id: $id) { id } }',
      { id },
    );
    expect([errors, data]).toEqual([undefined, { node: null, actor: null, tie: null }]);
  });
});

describe('without its database', () => {
  let api: Api;
  const database = new Database({ uri: 'bolt://127.0.0.1:9', username: 'neo4j', password: 'x', database: 'neo4j' });
  beforeAll(async () => {
    api = await serve(database);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  test('says so with a code of its own, and what would do', async () => {
    const { status, errors, text } = await api.post('{ seeds { version } }');
    expect([status, errors?.[0]?.extensions]).toEqual([200, { code: 'DATABASE_UNAVAILABLE' }]);
    expect(errors?.[0]?.message).toMatch(/not reachable.*again/u);
    expect(text).not.toMatch(INNARDS);
  });

  test('is alive but not ready', async () => {
    expect((await fetch(`${api.address}/healthz`)).status).toBe(200);
    const ready = await fetch(`${api.address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'The database is not reachable.' },
    ]);
  });
});

describe('a fault of our own', () => {
  test('is logged, and clients are told no more than that', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const secret = 'secret of /work/server/innards.ts:12';
    const broken = new Proxy({} as Database, {
      get: () => () => Promise.reject(new Error(secret)),
    });
    const api = await serve(broken);
    try {
      const { status, errors, text } = await api.post('{ seeds { version } }');
      expect([status, errors?.[0]?.extensions]).toEqual([200, { code: 'INTERNAL' }]);
      expect(text).not.toContain('secret');
      expect(String(logged.mock.calls[0]?.[0])).toContain(secret);
    } finally {
      await api.close();
      logged.mockRestore();
    }
  });
});
