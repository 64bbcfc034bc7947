import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../server/neo4j/database.ts';
import { foundingGraph } from './foundingGraph.ts';
import { IDS, idsOf, serve } from './api.ts';
import type { Api, Connection } from './api.ts';

type Tie = {
  id: string;
  family: string;
  instrument: string | null;
  modality: string;
  status: string;
  topic: string | null;
  validFrom: string | null;
  validTo: string | null;
  strength: number | null;
  confidence: number | null;
};

/** Ties that the founding case lacks: strengths, confidences, ends, refutations. */
const MORE = `
  UNWIND [
    { id: 'tie:a', strength: 0.3, confidence: 40, from: date('2020-01-01'), to: date('2021-12-31'), status: 'REFUTED' },
    { id: 'tie:b', strength: 0.7, confidence: 90, from: date('2024-10-29'), to: null, status: 'ESTABLISHED' },
    { id: 'tie:c', strength: null, confidence: 100, from: null, to: date('2024-10-29'), status: 'REPORTED' },
    { id: 'tie:d', strength: 1.0, confidence: null, from: date('2025-01-01'), to: date('2025-01-01'), status: 'REPORTED' }
  ] AS row
  MATCH (a:Actor { id: 'state:DEU' }), (b:Actor { id: 'state:UKR' })
  CREATE (a)<-[:FROM]-(x:Assertion {
    id: row.id, family: 'INFLUENCE', instrument: 'LEGAL', modality: 'PLANNED', status: row.status, summary: 'x',
    strength: row.strength, confidence: row.confidence, validFrom: row.from, validTo: row.to })-[:TO]->(b),
    (a)-[t:INFLUENCES]->(b)
  SET t = x { .id, .family, .instrument, .modality, .status, .strength, .confidence, .validFrom, .validTo }`;

/** Filter → the same said of one tie, in plain words. */
const FILTERS: [Record<string, unknown>, (tie: Tie) => boolean][] = [
  [{ families: ['PRESSURE'] }, (tie) => tie.family === 'PRESSURE'],
  [{ families: ['INFLUENCE', 'PARTNERSHIP'] }, (tie) => tie.family !== 'PRESSURE'],
  [{ instruments: ['MILITARY'] }, (tie) => tie.instrument === 'MILITARY'],
  [{ instruments: ['MILITARY', 'LEGAL'] }, (tie) => tie.instrument === 'MILITARY' || tie.instrument === 'LEGAL'],
  [{ modalities: ['POSSIBLE'] }, (tie) => tie.modality === 'POSSIBLE'],
  [{ modalities: ['CONDITIONAL', 'PLANNED'] }, (tie) => ['CONDITIONAL', 'PLANNED'].includes(tie.modality)],
  [{ statuses: ['CONTESTED'] }, (tie) => tie.status === 'CONTESTED'],
  [{ statuses: ['REFUTED', 'ESTABLISHED'] }, (tie) => ['REFUTED', 'ESTABLISHED'].includes(tie.status)],
  [{ topic: 'dprk-deployment' }, (tie) => tie.topic === 'dprk-deployment'],
  [{ asOf: '2024-10-29' }, (tie) => (tie.validFrom ?? '') <= '2024-10-29' && (tie.validTo ?? '9') >= '2024-10-29'],
  [{ asOf: '2024-10-28' }, (tie) => (tie.validFrom ?? '') <= '2024-10-28' && (tie.validTo ?? '9') >= '2024-10-28'],
  [{ from: '2024-10-30' }, (tie) => (tie.validTo ?? '9') >= '2024-10-30'],
  [{ to: '2021-12-31' }, (tie) => (tie.validFrom ?? '') <= '2021-12-31'],
  [
    { from: '2021-12-31', to: '2024-10-28' },
    (tie) => (tie.validTo ?? '9') >= '2021-12-31' && (tie.validFrom ?? '') <= '2024-10-28',
  ],
  [
    { asOf: '2020-06-01', from: '2021-12-31' },
    (tie) => (tie.validFrom ?? '') <= '2020-06-01' && (tie.validTo ?? '9') >= '2021-12-31',
  ],
  [
    { from: '2020-01-01', to: '2024-10-29', period: 'STARTS' },
    (tie) => tie.validFrom !== null && tie.validFrom >= '2020-01-01' && tie.validFrom <= '2024-10-29',
  ],
  [{ to: '2024-10-29', period: 'STARTS' }, (tie) => tie.validFrom !== null && tie.validFrom <= '2024-10-29'],
  [
    { from: '2021-12-31', to: '2024-10-29', period: 'ENDS' },
    (tie) => tie.validTo !== null && tie.validTo >= '2021-12-31' && tie.validTo <= '2024-10-29',
  ],
  [{ from: '2024-10-29', period: 'ENDS' }, (tie) => tie.validTo !== null && tie.validTo >= '2024-10-29'],
  [{ from: '2024-10-30', period: 'HOLDS' }, (tie) => (tie.validTo ?? '9') >= '2024-10-30'],
  [{ minConfidence: 90 }, (tie) => tie.confidence !== null && tie.confidence >= 90],
  [{ minConfidence: 0 }, (tie) => tie.confidence !== null],
  [{ minStrength: 0.7 }, (tie) => tie.strength !== null && tie.strength >= 0.7],
  [{ minStrength: 1 }, (tie) => tie.strength === 1],
  [{ minStrength: 0 }, (tie) => tie.strength !== null],
  [
    { families: ['INFLUENCE'], modalities: ['ACTUAL'], topic: 'dprk-deployment' },
    (tie) => tie.family === 'INFLUENCE' && tie.modality === 'ACTUAL' && tie.topic === 'dprk-deployment',
  ],
];

const FIELDS = 'id family instrument modality status topic validFrom validTo strength confidence';

describe('a tie filter', () => {
  let database: Database;
  let api: Api;
  let all: Tie[];
  beforeAll(async () => {
    database = await foundingGraph();
    await database.write((tx) => tx.run(MORE, {}));
    api = await serve(database);
    const { ties } = await api.ask<{ ties: Connection<Tie> }>(`{ ties(first: 200) { edges { node { ${FIELDS} } } } }`);
    all = ties.edges.map(({ node }) => node);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const idsOfPassing = (passes: (tie: Tie) => boolean) => all.filter(passes).map(({ id }) => id);

  test.each(FILTERS)('%j keeps those ties of all', async (filter, passes) => {
    const query = `query ($filter: TieFilter) { ties(filter: $filter, first: 200) ${IDS} }`;
    const { ties } = await api.ask<{ ties: Connection<{ id: string }> }>(query, { filter });
    expect(idsOf(ties)).toEqual(idsOfPassing(passes));
    expect(ties.totalCount).toBe(ties.edges.length);
    // A filter that keeps all or nothing would prove nothing.
    expect(ties.edges.length).toBeGreaterThan(0);
    expect(ties.edges.length).toBeLessThan(all.length);
  });

  test.each(FILTERS)('%j keeps the same in a neighbourhood and of an actor', async (filter, passes) => {
    const { neighbourhood, actor } = await api.ask<{
      neighbourhood: { ties: { id: string }[] };
      actor: { ties: Connection<{ id: string }>; tieCount: number };
    }>(
      `query ($ids: [ID!]!, $filter: TieFilter) {
        neighbourhood(ids: $ids, depth: 0, filter: $filter, limit: 1000) { ties { id } }
        actor(id: "state:UKR") { ties(filter: $filter, first: 200) ${IDS} tieCount(filter: $filter) }
      }`,
      { ids: (await idsOfActors()).slice(0, 100), filter },
    );
    expect(neighbourhood.ties.map(({ id }) => id)).toEqual(idsOfPassing(passes));
    const ofUkraine = new Set(await tiesOf('state:UKR'));
    expect(idsOf(actor.ties)).toEqual(idsOfPassing(passes).filter((id) => ofUkraine.has(id)));
    expect(actor.tieCount).toBe(actor.ties.totalCount);
  });

  test('an empty list keeps nothing, null keeps everything', async () => {
    const count = async (filter: unknown) =>
      (
        await api.ask<{ ties: { totalCount: number } }>(
          'query ($filter: TieFilter) { ties(filter: $filter) { totalCount } }',
          { filter },
        )
      ).ties.totalCount;
    expect(await count({ families: [] })).toBe(0);
    expect(await count({ families: null, topic: null, asOf: null, minStrength: null })).toBe(all.length);
    expect(await count(null)).toBe(all.length);
  });

  test.each([
    ['OUTGOING', ['source']],
    ['INCOMING', ['target']],
    ['ANY', ['source', 'target']],
  ])('direction %s keeps the ties where the actor is %j', async (direction, ends) => {
    const { actor, ties } = await api.ask<{
      actor: { ties: Connection<{ id: string }> };
      ties: Connection<{ id: string; source: { id: string }; target: { id: string } }>;
    }>(
      `query ($direction: Direction) {
        actor(id: "state:CHN") { ties(direction: $direction, first: 200) ${IDS} }
        ties(first: 200) { edges { node { id source { id } target { id } } } }
      }`,
      { direction },
    );
    const expected = ties.edges.filter(({ node }) =>
      ends.some((end) => node[end as 'source' | 'target'].id === 'state:CHN'),
    );
    expect(idsOf(actor.ties)).toEqual(expected.map(({ node }) => node.id));
    expect(expected.length).toBeGreaterThan(2);
  });

  async function idsOfActors(): Promise<string[]> {
    const { actors } = await api.ask<{ actors: Connection<{ id: string }> }>(`{ actors(first: 100) ${IDS} }`);
    return idsOf(actors);
  }

  async function tiesOf(id: string): Promise<string[]> {
    const rows = await database.write((tx) =>
      tx.run('MATCH (:Actor { id: $id })-[t]-(:Actor) RETURN t.id AS id', { id }),
    );
    return rows.map((row) => String(row['id']));
  }
});
