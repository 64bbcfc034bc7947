import { describe, expect, test } from 'vitest';
import { tieRepository } from '../../../server/repositories/ties.ts';
import { tieFilter } from '../../../server/resolvers/arguments.ts';
import { foundingGraph } from './foundingGraph.ts';
import { serving } from './serving.ts';

type Subgraph = {
  actors: { id: string }[];
  ties: { id: string; source: { id: string }; target: { id: string } }[];
  truncated: boolean;
};

describe('node', () => {
  const up = serving(foundingGraph);

  test.each([
    [
      'state:USA',
      'State',
      '... on State { name iso3 cow wikidata }',
      { name: 'United States', iso3: 'USA', cow: 2, wikidata: 'Q30' },
    ],
    [
      'official:kim-jong-un',
      'Official',
      '... on Official { terms(asOf: "2024-11-24") { from to ongoing office { id of { id } } } }',
      {
        terms: [
          {
            from: '2011-12-17',
            to: null,
            ongoing: true,
            office: { id: 'office:leader-of-north-korea', of: { id: 'state:PRK' } },
          },
        ],
      },
    ],
    [
      'org:us-department-of-state',
      'Organization',
      '... on Organization { organizationKind partOf { id } offices { id } }',
      {
        organizationKind: 'MINISTRY',
        partOf: { id: 'state:USA' },
        offices: [
          { id: 'office:us-deputy-secretary-of-state' },
          { id: 'office:us-secretary-of-state' },
          { id: 'office:us-senior-state-department-official-for-asia' },
          { id: 'office:us-senior-state-department-official-for-europe' },
        ],
      },
    ],
    [
      'tie:chn-prk-influence-dprk-deployment',
      'Tie',
      '... on Tie { family modality polarity strength strengthBasis status source { id } target { id } origins seeds { version } attempts { id } }',
      {
        family: 'INFLUENCE',
        modality: 'POSSIBLE',
        polarity: -1,
        strength: null,
        strengthBasis: null,
        status: 'REPORTED',
        source: { id: 'state:CHN' },
        target: { id: 'state:PRK' },
        origins: 1,
        seeds: [{ version: '003' }],
        attempts: [{ id: 'attempt:usa-via-chn-on-prk-dprk-deployment-2024' }],
      },
    ],
    [
      'statement:report-2024-11:p15:korean-peoples-army-ukr-pressure-dprk-deployment',
      'Statement',
      '... on Statement { stance modality locator quote language origin reportedBy source { id } tie { id } }',
      {
        stance: 'DENIES',
        modality: 'ACTUAL',
        locator: '¶15',
        quote: null,
        language: 'uk',
        origin: 'source:report-2024-11',
        reportedBy: null,
        source: { id: 'source:report-2024-11' },
        tie: { id: 'tie:korean-peoples-army-ukr-pressure-dprk-deployment' },
      },
    ],
    [
      'source:report-2024-11',
      'Source',
      '... on Source { publisher language publishedOn }',
      { publisher: null, language: 'uk', publishedOn: null },
    ],
    [
      'event:2024-10-29:james-obrien:xie-feng:040',
      'Event',
      '... on Event { date datePrecision code label intensity actor { id } recipient { id } source { id } }',
      {
        date: '2024-10-29',
        datePrecision: 'DAY',
        code: '040',
        label: 'Consult',
        intensity: null,
        actor: { id: 'official:james-obrien' },
        recipient: { id: 'official:xie-feng' },
        source: { id: 'source:report-2024-11' },
      },
    ],
    [
      'office:us-president',
      'Office',
      '... on Office { of { id } terms { official { id } from to } }',
      {
        of: { id: 'state:USA' },
        terms: [{ official: { id: 'official:joe-biden' }, from: '2021-01-20', to: '2025-01-20' }],
      },
    ],
    [
      'term:joe-biden:us-president',
      'Term',
      '... on Term { from datePrecision source { id } office { id } }',
      {
        from: '2021-01-20',
        datePrecision: 'DAY',
        source: { id: 'source:congress-legislators' },
        office: { id: 'office:us-president' },
      },
    ],
    [
      'attempt:usa-via-chn-on-prk-dprk-deployment-2024',
      'LeverageAttempt',
      '... on LeverageAttempt { status }',
      { status: 'ATTEMPTED' },
    ],
  ])('%s is a %s', async (id, type, fields, expected) => {
    const { node } = await up.api.ask<{ node: unknown }>(
      `query ($id: ID!) { node(id: $id) { __typename id ${fields} } }`,
      { id },
    );
    expect(node).toEqual({ __typename: type, id, ...expected });
  });

  test('nodes are given in the order of their ids, null where there is none', async () => {
    const asked = ['tie:chn-prk-influence', 'state:XXX', 'state:USA', 'tie:chn-prk-influence'];
    const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const { nodes } = await up.api.ask<{ nodes: ({ id: string } | null)[] }>(document, { ids: asked });
    expect(nodes.map((node) => node?.id ?? null)).toEqual([asked[0], null, asked[2], asked[0]]);
    const { errors } = await up.api.post(document, { ids: Array.from({ length: 101 }, () => 'state:USA') });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_ARGUMENT', argument: 'ids' });
  });

  test('actor and tie answer null for ids of other things', async () => {
    const data = await up.api.ask(`{
      actor(id: "tie:chn-prk-influence") { id } tie(id: "state:USA") { id } node(id: "state:XXX") { id }
      none: actor(id: "state:XXX") { id } noTie: tie(id: "tie:none") { id }
    }`);
    expect(data).toEqual({ actor: null, tie: null, node: null, none: null, noTie: null });
  });

  test('terms as of a day leave out those known to be over or not begun', async () => {
    const days = ['2021-01-19', '2021-01-20', '2025-01-20', '2025-01-21'];
    const fields = days.map((day, i) => `d${i}: terms(asOf: "${day}") { id }`).join(' ');
    const { actor } = await up.api.ask<{ actor: Record<string, unknown[]> }>(
      `{ actor(id: "official:joe-biden") { ... on Official { ${fields} } } }`,
    );
    expect(Object.values(actor).map((terms) => terms.length)).toEqual([0, 1, 1, 0]);
  });

  test('seeds say what was applied', async () => {
    const { seeds } = await up.api.ask<{
      seeds: { version: string; checksum: string; appliedAt: string; licence: string }[];
    }>('{ seeds { version description checksum appliedAt dataset licence citation } }');
    expect(seeds.map(({ version }) => version)).toEqual(['001', '002', '003']);
    expect(seeds.every(({ checksum }) => /^[0-9a-f]{64}$/u.test(checksum))).toBe(true);
    expect(seeds.every(({ appliedAt }) => Date.parse(appliedAt) > Date.parse('2024-01-01'))).toBe(true);
  });

  const around = async (ids: string[], depth: number | null, limit = 200) =>
    (
      await up.api.ask<{ neighbourhood: Subgraph }>(
        `query ($ids: [ID!]!, $depth: Int, $limit: Int) {
          neighbourhood(ids: $ids, depth: $depth, limit: $limit) {
            actors { id } ties { id source { id } target { id } } truncated
          }
        }`,
        { ids, depth, limit },
      )
    ).neighbourhood;

  /** Distances by plain breadth-first search over all ties. */
  async function distances(from: string[]): Promise<Map<string, number>> {
    const rows = await up.database.write((tx) =>
      tx.run('MATCH (a:Actor)-[]->(b:Actor) RETURN a.id AS a, b.id AS b', {}),
    );
    const distance = new Map(from.map((id) => [id, 0]));
    for (let step = 1; step < 10; step += 1) {
      const reached = rows.flatMap(({ a, b }) => [
        ...(distance.get(String(a)) === step - 1 ? [String(b)] : []),
        ...(distance.get(String(b)) === step - 1 ? [String(a)] : []),
      ]);
      for (const id of reached) if (!distance.has(id)) distance.set(id, step);
    }
    return distance;
  }

  test.each([
    [['state:PRK'], 0],
    [['state:PRK'], 1],
    [['state:PRK'], 2],
    [['state:PRK'], 4],
    [['state:USA', 'official:xi-jinping', 'state:DEU'], 0],
    [['state:USA', 'official:xi-jinping', 'state:DEU'], 1],
    [['official:kurt-campbell'], 2],
  ])(
    'the neighbourhood of %j at depth %i holds who is that near, nearest first, and all ties among them',
    async (ids, depth) => {
      const distance = await distances(ids);
      const near = [...distance]
        .filter(([, steps]) => steps <= depth)
        .toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
      const { actors, ties, truncated } = await around(ids, depth);
      expect(actors.map(({ id }) => id)).toEqual(near.map(([id]) => id));
      expect(truncated).toBe(false);
      const rows = await up.database.write((tx) =>
        tx.run('MATCH (a:Actor)-[t]->(b:Actor) WHERE a.id IN $ids AND b.id IN $ids RETURN t.id AS id ORDER BY id', {
          ids: near.map(([id]) => id),
        }),
      );
      expect(ties.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    },
  );

  test('limit keeps the nearest, says that it left some out, and keeps both ends of every tie', async () => {
    const all = await around(['state:CHN'], 2);
    expect(all.actors.length).toBeGreaterThan(4);
    for (let limit = 1; limit <= all.actors.length; limit += 1) {
      const part = await around(['state:CHN'], 2, limit);
      expect(part.actors).toEqual(all.actors.slice(0, limit));
      expect(part.truncated).toBe(limit < all.actors.length);
      const kept = new Set(part.actors.map(({ id }) => id));
      expect(part.ties).toEqual(all.ties.filter(({ source, target }) => kept.has(source.id) && kept.has(target.id)));
    }
  });

  test('more start actors than limit are cut too, and said', async () => {
    const part = await around(['state:USA', 'state:CHN', 'state:PRK'], 1, 2);
    expect(part.actors.map(({ id }) => id)).toEqual(['state:CHN', 'state:PRK']);
    expect(part.truncated).toBe(true);
  });

  test('more ties than one answer holds are told apart from none', async () => {
    const { neighbourhood } = tieRepository(up.database);
    const ties = async (most: number) => (await neighbourhood(['state:CHN'], 1, tieFilter(null), 200, most)).ties;
    const all = (await around(['state:CHN'], 1)).ties.length;
    expect(await ties(all)).toHaveLength(all);
    expect(await ties(all - 1)).toBeNull();
  });
});
