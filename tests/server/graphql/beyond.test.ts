import { describe, expect, test } from 'vitest';
import { toDatabaseError } from '../../../server/neo4j/errors.ts';
import { lacksScience } from '../../../server/repositories/beyond/science.ts';
import { undone } from '../../support/graph.ts';
import { foundingGraph } from './foundingGraph.ts';
import { serving } from './serving.ts';

type Path = { tier: string; actors: { id: string }[]; hops: { tie: { id: string } }[] };

const PATH = '{ tier score actors { id } hops { tie { id } } }';
const FOUNDING = 'from: ["state:USA"], to: ["state:PRK"]';

const along = (path: Path | undefined) => path?.actors.map(({ id }) => id.replace(/^\w+:/u, ''));

describe('beyond paths', () => {
  const up = serving(foundingGraph);

  const messages = async (query: string) => {
    const { errors } = await up.api.post(query);
    return errors?.map(({ message, extensions }) => [extensions.code, extensions.argument ?? '', message]);
  };

  test('brokers stand in the order of the best paths through them', async () => {
    type Broker = {
      actor: { id: string };
      best: Path;
      paths: number;
      morePaths: boolean;
      origins: number;
      total: number;
    };
    const { brokers, paths } = await up.api.ask<{ brokers: Broker[]; paths: { paths: Path[] } }>(`{
      brokers(from: "state:USA", to: "state:PRK") { actor { id } best ${PATH} paths morePaths origins total certain }
      paths: leveragePaths(${FOUNDING}, first: 100) { paths ${PATH} }
    }`);
    expect(brokers.map(({ actor }) => actor.id)).toEqual(['state:CHN', 'state:RUS']);
    const through = (id: string) =>
      paths.paths.filter(({ actors }) => actors.slice(1, -1).some((one) => one.id === id));
    for (const { actor, best, paths: count } of brokers) {
      expect(best).toEqual(through(actor.id)[0]);
      expect(count).toBe(through(actor.id).length);
    }
    expect(brokers[0]).toMatchObject({ morePaths: false, total: 2, certain: true });
    expect(brokers[0]?.origins).toBeGreaterThanOrEqual(2);
  });

  test('the filter, first and maxHops narrow brokers, and total says what first cut', async () => {
    const ids = async (args: string) => {
      const query = `{ brokers(from: "state:USA", to: "state:PRK", ${args}) { actor { id } total } }`;
      const { brokers } = await up.api.ask<{ brokers: { actor: { id: string }; total: number }[] }>(query);
      return brokers.map(({ actor, total }) => [actor.id, total]);
    };
    expect(await ids('first: 1')).toEqual([['state:CHN', 2]]);
    expect(await ids('maxHops: 2')).toEqual([['state:CHN', 1]]);
    expect(await ids('maxHops: 1')).toEqual([]);
    expect(await ids('filter: { topic: "dprk-deployment" }')).toEqual([['state:CHN', 1]]);
    expect(await ids('filter: { families: [INFLUENCE] }')).toEqual([['state:CHN', 1]]);
  });

  test('leverage over and by: the best path from and to each actor', async () => {
    type Ranked = {
      actors: { actor: { id: string }; best: Path }[];
      total: number;
      truncated: boolean;
      truncatedBecause: string | null;
    };
    const { over, cut, by } = await up.api.ask<Record<'over' | 'cut' | 'by', Ranked>>(`{
      over: leverageOver(to: ["state:PRK"]) { actors { actor { id } best ${PATH} } total truncated truncatedBecause }
      cut: leverageOver(to: ["state:PRK"], first: 2) { actors { actor { id } best ${PATH} } total truncated truncatedBecause(language: "uk") }
      by: leverageBy(from: ["state:USA"]) { actors { actor { id } best ${PATH} } total truncated }
    }`);
    expect(over.actors[0]?.actor.id).toBe('state:USA');
    expect(over.actors.every(({ actor, best }) => best.actors[0]?.id === actor.id)).toBe(true);
    expect(over.actors.map(({ actor }) => actor.id)).toEqual(
      expect.arrayContaining(['state:CHN', 'state:RUS', 'state:DEU']),
    );
    expect([over.total, over.truncated, over.truncatedBecause]).toEqual([over.actors.length, false, null]);
    expect(cut.actors).toEqual(over.actors.slice(0, 2));
    expect([cut.total, cut.truncated, cut.truncatedBecause]).toEqual([
      over.total,
      true,
      expect.stringContaining('більше'),
    ]);
    expect(by.actors.map(({ actor }) => actor.id)).toEqual(
      expect.arrayContaining(['state:CHN', 'state:PRK', 'official:kim-jong-un']),
    );
  });

  test('without China nothing is left of the way to Pyongyang; without one tie, the other ways are', async () => {
    type Without = { before: Path[]; after: Path[]; lost: Path[]; scoreChange: number | null; truncated: boolean };
    const { china, tie } = await up.api.ask<Record<'china' | 'tie', Without>>(`{
      china: leverageWithout(${FOUNDING}, actors: ["state:CHN"], first: 100) { before ${PATH} after ${PATH} lost ${PATH} scoreChange truncated }
      tie: leverageWithout(${FOUNDING}, ties: ["tie:chn-prk-influence-dprk-deployment"], first: 100) { before ${PATH} after ${PATH} lost ${PATH} scoreChange truncated }
    }`);
    expect(china.lost).toEqual(china.before);
    expect([china.after, china.scoreChange, china.truncated]).toEqual([[], null, false]);
    expect(tie.lost[0]).toMatchObject({ tier: 'DOCUMENTED' });
    expect([...tie.lost, ...tie.after].length).toBe(tie.before.length);
    expect(tie.after.length).toBeGreaterThan(0);
  });

  test('before 29 October 2024 nobody had acted: the documented path is gained by 1 November', async () => {
    const { leverageChange: change } = await up.api.ask<{ leverageChange: Record<string, Path[]> }>(`{
      leverageChange(${FOUNDING}, dateA: "2024-10-28", dateB: "2024-11-01", first: 100) {
        before ${PATH} after ${PATH} gained ${PATH} lost ${PATH} changed { before ${PATH} } entered ${PATH} left ${PATH} truncated
      }
    }`);
    expect(change['gained']?.[0]?.tier).toBe('DOCUMENTED');
    expect(along(change['gained']?.[0])).toEqual(['USA', 'CHN', 'PRK']);
    expect([change['lost'], change['changed'], change['entered'], change['left']]).toEqual([[], [], [], []]);
    expect(change['after']?.length).toBe((change['before']?.length ?? 0) + (change['gained']?.length ?? 0));
  });

  test('activity fills every bucket, and tells ties, events and sources apart', async () => {
    type Bucket = {
      start: string;
      family: string;
      ties: number;
      events: number;
      intensity: number | null;
      sources: number;
    };
    const { activity } = await up.api.ask<{ activity: Bucket[] }>(`{
      activity(bucket: WEEK, filter: { from: "2024-10-15", to: "2024-11-05" }) { start family ties events intensity sources }
    }`);
    expect([...new Set(activity.map(({ start }) => start))]).toEqual([
      '2024-10-14',
      '2024-10-21',
      '2024-10-28',
      '2024-11-04',
    ]);
    expect(activity).toHaveLength(12);
    const busy = activity.filter(({ ties, events }) => ties + events > 0);
    expect(busy).toEqual([
      { start: '2024-10-28', family: 'INFLUENCE', ties: 1, events: 0, intensity: null, sources: 1 },
      { start: '2024-10-28', family: 'PARTNERSHIP', ties: 3, events: 3, intensity: null, sources: 1 },
    ]);
    const { one, two, none } = await up.api.ask<Record<string, Bucket[]>>(`{
      one: activity(bucket: MONTH, actors: ["official:xie-feng"]) { start family ties }
      two: activity(bucket: MONTH, actors: ["official:xie-feng", "official:kurt-campbell"]) { start family ties }
      none: activity(bucket: MONTH, actors: ["state:RUS", "state:PRK"]) { start family ties }
    }`);
    const count = (buckets: Bucket[] | undefined) => buckets?.reduce((sum, { ties }) => sum + ties, 0);
    expect([count(one), count(two), none]).toEqual([3, 1, []]);
  });

  test('the matrix counts ties by pair and family', async () => {
    const { bilateralMatrix } = await up.api.ask<{ bilateralMatrix: unknown[] }>(`{
      bilateralMatrix(actors: ["state:USA", "state:CHN", "state:PRK"]) { source { id } target { id } family ties strongest { id } }
    }`);
    const cell = (source: string, target: string, family: string, ties: number) => ({
      source: { id: `state:${source}` },
      target: { id: `state:${target}` },
      family,
      ties,
      strongest: null,
    });
    expect(bilateralMatrix).toEqual([
      cell('CHN', 'PRK', 'INFLUENCE', 2),
      cell('USA', 'CHN', 'INFLUENCE', 1),
      cell('USA', 'CHN', 'PRESSURE', 1),
    ]);
  });

  test('feedback loops, triads out of balance and chokepoints', async () => {
    const data = await up.api.ask<Record<string, Record<string, unknown>>>(`{
      loops: feedbackLoops(filter: { topic: "russia-new-missile" }) { loops { ties { id } score } truncated }
      triads: unbalancedTriads { triads { actors { id } ties { id } weakest mixed } total unknown neutral truncated }
      points: chokepoints(topic: "dprk-deployment", from: ["state:USA"], to: ["state:PRK"]) { points { actor { id } pairs share } pairs actors }
    }`);
    expect(data['loops']).toEqual({ loops: [], truncated: false });
    // A friend of Russia and an enemy of its enemy: no contradiction. Were its pressure friendly, there would be one.
    expect(data['triads']).toMatchObject({ triads: [], total: 0, neutral: 0, truncated: false });
    expect(data['triads']?.['unknown']).toBeGreaterThan(10);
    expect(data['points']).toMatchObject({ points: [{ actor: { id: 'state:CHN' }, pairs: 1, share: 1 }], pairs: 1 });
  });

  test('a triad is out of balance once one of its signs is turned', async () => {
    const turn = (valence: number) =>
      up.database.write((tx) =>
        tx.run(
          'MATCH (:Actor { id: "org:korean-peoples-army" })-[tie]->(:Actor { id: "state:UKR" }) SET tie.valence = $valence',
          {
            valence,
          },
        ),
      );
    await turn(1);
    const { unbalancedTriads } = await up.api.ask<{ unbalancedTriads: unknown }>(
      '{ unbalancedTriads { triads { actors { id } ties { id } weakest mixed } total } }',
    );
    await turn(-1);
    expect(unbalancedTriads).toEqual({
      triads: [
        {
          actors: [{ id: 'org:korean-peoples-army' }, { id: 'state:RUS' }, { id: 'state:UKR' }],
          ties: [
            { id: 'tie:korean-peoples-army-rus-partnership-dprk-deployment' },
            { id: 'tie:korean-peoples-army-ukr-pressure-dprk-deployment' },
            { id: 'tie:rus-ukr-pressure-new-missile' },
          ],
          weakest: 1,
          mixed: false,
        },
      ],
      total: 1,
    });
  });

  test('centrality and communities by Graph Data Science, of the filtered ties, leaving nothing behind', async () => {
    const query = `query ($algorithm: CentralityAlgorithm!, $filter: TieFilter, $first: Int) {
      centrality(algorithm: $algorithm, filter: $filter, first: $first) { actors { actor { id } score } total truncated }
    }`;
    type Centrality = {
      centrality: { actors: { actor: { id: string }; score: number }[]; total: number; truncated: boolean };
    };
    const ask = async (algorithm: string, rest: object = {}) =>
      (await up.api.ask<Centrality>(query, { algorithm, ...rest })).centrality;
    const about = { filter: { topic: 'dprk-deployment' }, first: 500 };
    const degree = await ask('DEGREE', about);
    expect(degree.actors[0]).toEqual({ actor: { id: 'official:xie-feng' }, score: 3 });
    expect([degree.total, degree.truncated]).toEqual([degree.actors.length, false]);
    const between = await ask('BETWEENNESS', { ...about, first: 1 });
    expect(between).toMatchObject({ actors: [{ actor: { id: 'state:CHN' } }], truncated: true });
    // Four bear on Beijing, which bears on Pyongyang and Kim.
    expect(between.actors[0]?.score).toBe(8);
    const rank = await ask('PAGERANK', about);
    const scoreOf = (id: string) => rank.actors.find(({ actor }) => actor.id === id)?.score ?? 0;
    expect(scoreOf('state:CHN')).toBeGreaterThan(scoreOf('state:PRK'));
    expect(await ask('PAGERANK', about)).toEqual(rank);
    expect(await ask('DEGREE', { filter: { topic: 'nothing' } })).toEqual({ actors: [], total: 0, truncated: false });

    const { communities } = await up.api.ask<{
      communities: { communities: { size: number; actors: { id: string }[] }[]; actors: number };
    }>(
      '{ communities(filter: { topic: "dprk-deployment" }, first: 200) { communities { size actors { id } } actors truncated } }',
    );
    const members = communities.communities.flatMap(({ actors }) => actors.map(({ id }) => id));
    expect(members.toSorted()).toEqual(degree.actors.map(({ actor }) => actor.id).toSorted());
    expect(communities.actors).toBe(members.length);
    const group = (id: string) =>
      communities.communities.findIndex(({ actors }) => actors.some((actor) => actor.id === id));
    expect(group('official:kurt-campbell')).toBe(group('official:xie-feng'));
    expect(group('official:kurt-campbell')).not.toBe(group('state:CHN'));

    const left = await undone(up.database, (tx) =>
      tx.run('CALL gds.graph.list() YIELD graphName RETURN count(*) AS left', {}),
    );
    expect(left).toEqual([{ left: 0 }]);
  });

  test('a server without Graph Data Science is told by what it answers', async () => {
    const failure = (text: string) => undone(up.database, (tx) => tx.run(text, {})).then(() => null, toDatabaseError);
    expect(lacksScience(await failure('RETURN nods.graph.project("x")'))).toBe(true);
    expect(lacksScience(await failure('CALL nods.graph.drop("x")'))).toBe(true);
    expect(lacksScience(await failure('RETURN date("no day")'))).toBe(false);
  });

  test.each([
    ['{ brokers(from: "state:XXX", to: "state:PRK") { total } }', 'UNKNOWN_ACTOR', 'from'],
    ['{ brokers(from: "state:USA", to: "state:USA") { total } }', 'INVALID_ARGUMENT', 'to'],
    ['{ leverageOver(to: []) { total } }', 'INVALID_ARGUMENT', 'to'],
    [`{ leverageWithout(${FOUNDING}) { truncated } }`, 'INVALID_ARGUMENT', 'actors'],
    [`{ leverageWithout(${FOUNDING}, actors: ["state:PRK"]) { truncated } }`, 'INVALID_ARGUMENT', 'actors'],
    [`{ leverageWithout(${FOUNDING}, ties: ["tie:none"]) { truncated } }`, 'INVALID_ARGUMENT', 'ties'],
    [
      `{ leverageChange(${FOUNDING}, dateA: "2024-01-01", dateB: "2024-02-01", filter: { asOf: "2024-01-01" }) { truncated } }`,
      'INVALID_ARGUMENT',
      'filter.asOf',
    ],
    ['{ activity(bucket: DAY, filter: { from: "1900-01-01", to: "2024-01-01" }) { ties } }', 'REFUSED', ''],
    ['{ bilateralMatrix(actors: ["state:USA"]) { ties } }', 'INVALID_ARGUMENT', 'actors'],
  ])('%s is %s of %s', async (query, code, argument) => {
    expect(await messages(query)).toEqual([[code, argument, expect.any(String)]]);
  });
});
