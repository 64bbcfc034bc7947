import * as fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PathTie, Question } from '../../server/leverage/model.ts';
import type { Database, WriteTransaction } from '../../server/neo4j/database.ts';
import { pathsByTopology, runnableCypher, topologyParams } from '../../server/repositories/pathsByTopology.ts';
import { NO_FILTER } from '../../server/repositories/tieFilter.ts';
import { derive } from '../../server/seeds/derive.ts';
import { foundingGraph } from '../server/graphql/foundingGraph.ts';
import { ACTORS, denseTies, question as anyQuestion } from '../server/leverage/graphs.ts';
import { searchPaths } from '../server/leverage/searching.ts';
import { freshGraph, undone } from '../support/graph.ts';

const STATES = ['state:CHN', 'state:DEU', 'state:PRK', 'state:RUS', 'state:UKR', 'state:USA'];

/** More than there are, so that the set can be compared. */
const ALL = 100_000;

const question = (from: string, to: string, rest: Partial<Question> = {}): Question => ({
  from: [from],
  to: [to],
  via: [],
  avoid: [],
  filter: NO_FILTER,
  tiers: null,
  maxHops: 4,
  first: ALL,
  ...rest,
});

const keyOf = (actors: readonly string[], ties: readonly string[]) => `${actors.join(' ')} by ${ties.join(' ')}`;

const bySearch = (ties: readonly PathTie[], asking: Question) =>
  searchPaths(ties, [], asking)
    .paths.map((path) =>
      keyOf(
        path.actors,
        path.hops.map((hop) => hop.tie),
      ),
    )
    .toSorted();

type Row = { actors: string[]; ties: string[] };
const byCypher = (rows: readonly Row[]) => rows.map(({ actors, ties }) => keyOf(actors, ties)).toSorted();

const VARIATIONS: [string, Partial<Question>][] = [
  ['no filter', {}],
  ['six hops', { maxHops: 6 }],
  ['one hop', { maxHops: 1 }],
  ['a day', { filter: { ...NO_FILTER, from: '2024-10-28', to: '2024-10-28' } }],
  [
    'families and modalities',
    { filter: { ...NO_FILTER, families: ['INFLUENCE', 'PARTNERSHIP'], modalities: ['ACTUAL'] } },
  ],
  ['a first day that is known', { filter: { ...NO_FILTER, startsFrom: '2024-10-29' } }],
  ['a topic', { filter: { ...NO_FILTER, topic: 'dprk-deployment' } }],
  ['via China', { via: ['state:CHN'] }],
  ['via China, then Russia', { via: ['state:CHN', 'state:RUS'], maxHops: 5 }],
  ['without China', { avoid: ['state:CHN'] }],
];

/** Every tie of the graph, as the search reads it, through the repository's own statement. */
async function tiesOf(database: Database): Promise<PathTie[]> {
  const rows = await database.write((tx) =>
    tx.run('MATCH (a:Actor)-[t]->(b:Actor) RETURN t { .*, source: a.id, target: b.id } AS tie ORDER BY t.id', {}),
  );
  const unknown: Partial<PathTie> = {
    instrument: null,
    topic: null,
    validFrom: null,
    validTo: null,
    strength: null,
    confidence: null,
    polarity: null,
    seeds: [],
  };
  return rows.map(({ tie }) => ({ ...unknown, ...(tie as object) }) as PathTie);
}

/** Runs a text with READ access and a driver of one's own, as a researcher would. */
async function runAsResearcher({ address }: Database, text: string, parameters: Record<string, unknown>) {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.executeRead((tx) => tx.run(text, parameters));
    return records.map((record) => record.toObject() as Record<string, unknown>);
  } finally {
    await session.close();
    await driver.close();
  }
}

describe('leverage-paths.cypher and the search', () => {
  let database: Database;
  let ties: PathTie[];
  beforeAll(async () => {
    database = await foundingGraph();
    ties = await tiesOf(database);
  });
  afterAll(() => database.close());

  describe.each(VARIATIONS)('with %s', (_name, variation) => {
    test('find the same paths between every ordered pair of states', async () => {
      let found = 0;
      for (const from of STATES) {
        for (const to of STATES.filter((id) => id !== from)) {
          const asking = question(from, to, variation);
          if (asking.avoid.some((id) => [from, to].includes(id))) continue;
          const paths = byCypher(await database.read(pathsByTopology, topologyParams(asking)));
          expect([from, to, paths]).toEqual([from, to, bySearch(ties, asking)]);
          found += paths.length;
        }
      }
      expect(found).toBeGreaterThan(0);
    });
  });

  test('find the same for several ends at once', async () => {
    const asking = question('state:USA', 'state:PRK', {
      from: ['state:USA', 'state:CHN'],
      to: ['state:PRK', 'state:RUS'],
    });
    const rows = await database.read(pathsByTopology, topologyParams(asking));
    expect(byCypher(rows)).toEqual(bySearch(ties, asking));
    expect(new Set(rows.map(({ actors }) => actors[0])).size).toBe(2);
  });

  test('the Cypher that comes with an answer runs as it is, read-only, and returns the same', async () => {
    for (const [, variation] of VARIATIONS) {
      const asking = question('state:USA', 'state:PRK', variation);
      const cypher = runnableCypher(asking);
      const [params = '', ...text] = cypher.split('\n');
      expect(params).toMatch(/^:params \{.+\}$/u);
      const map = params.replace(':params ', '');
      const [evaluated] = await runAsResearcher(database, `RETURN ${map} AS map`, {});
      const rows = await runAsResearcher(database, text.join('\n'), evaluated?.['map'] as Record<string, unknown>);
      expect(byCypher(rows as Row[])).toEqual(bySearch(ties, asking));
      // Browsers of Neo4j that read `:params` as JSON make every number a float.
      const json = JSON.parse(map.replaceAll(/(?<=[{ ])(?<name>\w+):/gu, '"$<name>":')) as Record<string, unknown>;
      expect(await runAsResearcher(database, text.join('\n'), json)).toEqual(rows);
    }
  });

  test('ids with quotes and backslashes come through as they are', async () => {
    const odd = String.raw`org:o"b\r'ien ${'$'}x`;
    const cypher = runnableCypher(question(odd, 'state:PRK', { via: [odd] }));
    const params = (cypher.split('\n')[0] ?? '').replace(':params ', '');
    const [evaluated] = await runAsResearcher(database, `RETURN ${params} AS map`, {});
    expect(evaluated?.['map']).toMatchObject({ fromIds: [odd], via: [odd] });
  });
});

/** The resolver refuses to avoid an end, so that the Cypher need not. */
const possible = anyQuestion.map((asking) => ({
  ...asking,
  avoid: asking.avoid.filter((id) => ![...asking.from, ...asking.to].includes(id)),
}));

/** Writes the ties of a random graph as assertions with what the derived ties need, and derives. */
async function write(tx: WriteTransaction, ties: readonly PathTie[]): Promise<void> {
  await tx.run('MATCH (n) DETACH DELETE n', {});
  await tx.run("UNWIND $ids AS id CREATE (:Actor { id: id, kind: 'STATE', name: id })", { ids: ACTORS });
  await tx.run(
    `UNWIND $ties AS tie
     MATCH (source:Actor { id: tie.source }), (target:Actor { id: tie.target })
     CREATE (source)<-[:FROM]-(assertion:Assertion { id: tie.id })-[:TO]->(target)
     SET assertion += tie { .*, source: null, target: null, seeds: null, validFrom: date(tie.validFrom), validTo: date(tie.validTo) }
     WITH assertion, tie UNWIND tie.seeds AS version
     MERGE (seed:Seed { version: version })
     CREATE (assertion)-[:SEEDED_BY]->(seed)`,
    { ties: ties.map((tie) => ({ ...tie })) },
  );
  await derive(tx);
}

describe('leverage-paths.cypher and the search on random graphs', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshGraph(null);
  });
  afterAll(() => database.close());

  test('find the same paths', { timeout: 120_000 }, async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(denseTies, fc.array(possible, { minLength: 8, maxLength: 8 }), async (ties, questions) => {
        const answers = await undone(database, async (tx) => {
          await write(tx, ties);
          const rows = [];
          for (const asking of questions) rows.push(await tx.query(pathsByTopology, topologyParams(asking)));
          return rows;
        });
        const searched = questions.map((asking) => bySearch(ties, { ...asking, tiers: null }));
        expect(answers.map(byCypher)).toEqual(searched);
        found += answers.flat().length;
      }),
      { numRuns: 10, seed: 20_241_124, endOnFailure: true },
    );
    expect(found).toBeGreaterThan(100);
  });
});
