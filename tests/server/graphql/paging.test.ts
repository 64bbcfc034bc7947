import { describe, expect, test } from 'vitest';
import { foundingGraph } from './foundingGraph.ts';
import { IDS, idsOf, pagesOf } from './api.ts';
import type { Connection } from './api.ts';
import { serving } from './serving.ts';

type Found = Connection<{ id: string }>;

const TIE = 'tie:usa-chn-influence-dprk-deployment';
const MEETING = 'tie:james-obrien-xie-feng-partnership-dprk-deployment';

/** Connection → where it is, the path to it in the answer, and how many things it has at least. */
const CONNECTIONS: { name: string; query: string; at: string[]; least: number }[] = [
  { name: 'actors', query: `actors(first: $first, after: $after) ${IDS}`, at: ['actors'], least: 20 },
  {
    name: 'actors(kinds)',
    query: `actors(kinds: [STATE], first: $first, after: $after) ${IDS}`,
    at: ['actors'],
    least: 6,
  },
  {
    name: 'actors(search)',
    query: `actors(search: "k", first: $first, after: $after) ${IDS}`,
    at: ['actors'],
    least: 5,
  },
  { name: 'ties', query: `ties(first: $first, after: $after) ${IDS}`, at: ['ties'], least: 20 },
  {
    name: 'ties(filter)',
    query: `ties(filter: { families: [PRESSURE, INFLUENCE] }, first: $first, after: $after) ${IDS}`,
    at: ['ties'],
    least: 10,
  },
  {
    name: 'Actor.ties',
    query: `actor(id: "state:CHN") { ties(first: $first, after: $after) ${IDS} }`,
    at: ['actor', 'ties'],
    least: 6,
  },
  {
    name: 'Actor.ties(INCOMING)',
    query: `actor(id: "state:CHN") { ties(direction: INCOMING, first: $first, after: $after) ${IDS} }`,
    at: ['actor', 'ties'],
    least: 4,
  },
  {
    name: 'Tie.statements',
    query: `tie(id: "${TIE}") { statements(first: $first, after: $after) ${IDS} }`,
    at: ['tie', 'statements'],
    least: 4,
  },
  {
    name: 'Tie.events',
    query: `tie(id: "${MEETING}") { events(first: $first, after: $after) ${IDS} }`,
    at: ['tie', 'events'],
    least: 1,
  },
  {
    name: 'leverageAttempts',
    query: `leverageAttempts(first: $first, after: $after) ${IDS}`,
    at: ['leverageAttempts'],
    least: 1,
  },
];

describe('paging', () => {
  const up = serving(foundingGraph);

  const load = async ({ query, at }: (typeof CONNECTIONS)[number], first: number, after: string | null) => {
    const data = await up.api.ask<unknown>(`query ($first: Int, $after: String) { ${query} }`, { first, after });
    return at.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data) as Found;
  };

  describe.each(CONNECTIONS)('$name', (connection) => {
    test.each([1, 2, 7])(
      'pages of %i yield each once, in the order of one page, with the right total',
      async (first) => {
        const whole = await load(connection, 100, null);
        const ids = idsOf(whole);
        expect(ids.length).toBeGreaterThanOrEqual(connection.least);
        expect(new Set(ids).size).toBe(ids.length);
        expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

        const pages = await pagesOf(first, (size, after) => load(connection, size, after));
        expect(pages.flatMap(idsOf)).toEqual(ids);
        expect(pages.map((page) => page.totalCount)).toEqual(pages.map(() => ids.length));
        expect(pages.slice(0, -1).every((page) => page.edges.length === first)).toBe(true);
        expect(pages.map((page) => page.pageInfo.hasPreviousPage)).toEqual(pages.map((_page, i) => i > 0));
        expect(pages.map((page) => page.pageInfo.startCursor)).toEqual(
          pages.map((page) => page.edges[0]?.cursor ?? null),
        );
        expect(pages.map((page) => page.pageInfo.endCursor)).toEqual(
          pages.map((page) => page.edges.at(-1)?.cursor ?? null),
        );
      },
    );
  });

  test.each([
    ['actors', 'actors(first: 100)'],
    ['ties', 'ties(first: 100)'],
  ])('%s are ordered by id', async (name, field) => {
    const data = await up.api.ask<Record<string, Found>>(`{ ${field} ${IDS} }`);
    const ids = idsOf(data[name] as Found);
    expect(ids).toEqual(ids.toSorted());
  });

  test('a page begins behind its cursor although that thing is gone', async () => {
    const whole = await load(CONNECTIONS[0] as (typeof CONNECTIONS)[number], 100, null);
    await up.database.write((tx) =>
      tx.run("CREATE (:Actor:State { id: 'state:AAA', kind: 'STATE', name: 'Gone' })", {}),
    );
    const first = await load(CONNECTIONS[0] as (typeof CONNECTIONS)[number], 100, null);
    const cursor = first.edges.find(({ node }) => node.id === 'state:AAA')?.cursor ?? 'none';
    await up.database.write((tx) => tx.run("MATCH (a:Actor { id: 'state:AAA' }) DETACH DELETE a", {}));
    const rest = await load(CONNECTIONS[0] as (typeof CONNECTIONS)[number], 100, cursor);
    expect(idsOf(rest)).toEqual(idsOf(whole).filter((id) => id > 'state:AAA'));
  });

  test('statements come by their place in the source, not by id', async () => {
    const { tie } = await up.api.ask<{ tie: { statements: Connection<{ locator: string }> } }>(
      `{ tie(id: "${TIE}") { statements { edges { node { locator } } } } }`,
    );
    expect(tie.statements.edges.map(({ node }) => node.locator)).toEqual(['¶1', '¶2', '¶5', '¶7']);
  });
});
