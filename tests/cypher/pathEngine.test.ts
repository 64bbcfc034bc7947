import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Question } from '../../server/leverage/model.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { actorRepository } from '../../server/repositories/actors.ts';
import { evidenceRepository } from '../../server/repositories/evidence.ts';
import { leverageRepository } from '../../server/repositories/leverage.ts';
import { PathEngine } from '../../server/repositories/pathEngine.ts';
import { tieRepository } from '../../server/repositories/ties.ts';
import { readPathEvidence } from '../../server/repositories/pathEvidence.ts';
import { readRevision } from '../../server/repositories/revision.ts';
import { NO_FILTER } from '../../server/repositories/tieFilter.ts';
import { lockSeeds } from '../../server/seeds/record.ts';
import { foundingGraph } from '../server/graphql/foundingGraph.ts';
import { ask } from '../server/leverage/example.ts';

const never = new AbortController().signal;
const ENDS = { from: ['state:USA'], to: ['state:PRK'], maxHops: 4, first: 100 };
const filtered = (filter: Partial<Question['filter']>) => ask({ ...ENDS, filter: { ...NO_FILTER, ...filter } });

const QUESTIONS: [string, Question][] = [
  ['anything', ask(ENDS)],
  ['the best three', ask({ ...ENDS, first: 3 })],
  ['several ends', ask({ ...ENDS, from: ['state:USA', 'state:DEU', 'state:UKR'], to: ['state:PRK', 'state:RUS'] })],
  ['via China, not by way of Russia', ask({ ...ENDS, via: ['state:CHN'], avoid: ['state:RUS'] })],
  ['one tier', ask({ ...ENDS, tiers: ['DOCUMENTED'] })],
  ['a day', filtered({ from: '2024-11-01', to: '2024-11-01' })],
  ['a last day that is known', filtered({ from: '2024-10-01', endsTo: '2024-10-29' })],
  ['a topic', filtered({ topic: 'dprk-deployment' })],
  ['a topic that no tie has', filtered({ topic: 'nothing' })],
  [
    'terms',
    filtered({ families: ['INFLUENCE', 'PRESSURE'], modalities: ['ACTUAL', 'POSSIBLE'], instruments: ['DIPLOMATIC'] }),
  ],
  ['strength that is known', filtered({ minStrength: 0 })],
  ['a seed', filtered({ seeds: ['003'] })],
  ['another seed', filtered({ seeds: ['001'] })],
  ['an actor without ties', ask({ ...ENDS, from: ['state:FJI'] })],
];

describe('the path engine on the founding case', () => {
  let database: Database;
  let engine: PathEngine;
  beforeAll(async () => {
    database = await foundingGraph();
    engine = new PathEngine(database, 2 ** 20);
  });
  afterAll(async () => {
    await engine.close();
    await database.close();
  });

  test('answers from Cypher are those from the index, when the index has no room', async () => {
    const withoutRoom = new PathEngine(database, 128);
    let found = 0;
    for (const [name, question] of QUESTIONS) {
      const answer = await engine.answer(question, never);
      expect([name, await withoutRoom.answer(question, never)]).toEqual([name, answer]);
      found += answer.paths.length;
    }
    await withoutRoom.close();
    expect(found).toBeGreaterThan(20);
  });

  test('an answer is never older than what was written with the lock of seeds before it', async () => {
    const question = ask(ENDS);
    const { paths } = await engine.answer(question, never);
    const tie = paths[0]?.hops[0]?.tie;
    const restate = (polarity: number | null) =>
      database.write(async (tx) => {
        await lockSeeds(tx);
        await tx.run('MATCH (:Actor)-[tie]->(:Actor) WHERE tie.id = $tie SET tie.strength = $polarity', {
          tie,
          polarity,
        });
      });
    await restate(0.25);
    const changed = await engine.answer(filtered({ minStrength: 0.25 }), never);
    await restate(null);
    const restored = await engine.answer(filtered({ minStrength: 0.25 }), never);
    expect([changed.paths.flatMap((path) => path.hops.map((hop) => hop.tie)), restored.paths]).toEqual([[], []]);
    expect((await engine.answer(question, never)).paths).toEqual(paths);
  });

  test('ties written by hand are noticed when their number changes', async () => {
    const question = ask({ ...ENDS, from: ['state:UKR'], maxHops: 1 });
    expect((await engine.answer(question, never)).paths).toEqual([]);
    await database.write((tx) =>
      tx.run(
        `MATCH (a:Actor { id: 'state:UKR' }), (b:Actor { id: 'state:PRK' })
         CREATE (a)-[:PRESSURES { id: 'tie:by-hand', family: 'PRESSURE', modality: 'ACTUAL', status: 'REPORTED' }]->(b)`,
        {},
      ),
    );
    const { paths } = await engine.answer(question, never);
    expect(paths.map((path) => path.hops.map((hop) => hop.tie))).toEqual([['tie:by-hand']]);
    await database.write((tx) => tx.run("MATCH ()-[tie:PRESSURES { id: 'tie:by-hand' }]->() DELETE tie", {}));
    expect((await engine.answer(question, never)).paths).toEqual([]);
  });

  test('a graph that was read ahead is known before the first question', async () => {
    const fresh = new PathEngine(database, 512 * 2 ** 20);
    expect(fresh.hasTies('state:CHN')).toBe(false);
    await fresh.readAhead();
    expect(fresh.hasTies('state:CHN')).toBe(true);
    await fresh.close();
  });

  test('what is read along with paths tells the same revision as the index asks for', async () => {
    const { revision } = await readPathEvidence(database, { ties: [], actors: [] });
    expect(revision).toBe(await readRevision(database));
  });

  test('what is read along with paths tells the same of ties, statements and sources as asking for each', async () => {
    const rows = await database.write((tx) => tx.run('MATCH (tie:Assertion) RETURN tie.id AS id ORDER BY id', {}));
    const ids = rows.map(({ id }) => String(id));
    const found = await readPathEvidence(database, { ties: ids, actors: ['state:CHN', 'org:nato'] });
    const { byId } = tieRepository(database);
    expect(found.ties).toEqual(await byId.loadAll(ids));
    const { statementsOf, sourceById } = evidenceRepository(database);
    expect([...found.statements]).toEqual(ids.map((id) => [id, expect.anything()]));
    expect([...found.statements.values()]).toEqual(await statementsOf.loadAll(ids));
    expect(found.sources).toEqual(await sourceById.loadAll(found.sources.map(({ id }) => id)));
    expect(new Set(found.sources.map(({ id }) => id)).size).toBe(found.sources.length);
    expect(found.actors).toEqual(await actorRepository(database).byId.loadAll(['state:CHN', 'org:nato']));
  });

  test('why there is no answer, and the nearest one, come from one reading of the graph', async () => {
    const question = { ...filtered({ topic: 'nothing', minStrength: 1, families: ['INFLUENCE'] }), via: ['state:FJI'] };
    const answer = await leverageRepository(database, engine, never).paths(question, {
      ties: false,
      actors: false,
    });
    const reads = vi.spyOn(database, 'readOne');
    expect(await answer.emptyReason()).toMatchObject({ kind: 'REMOVED_TOGETHER_BY' });
    expect(await answer.nearest()).not.toBeNull();
    expect(reads.mock.calls.length).toBe(1);
    reads.mockRestore();
  });

  test('many questions at once, some of them withdrawn, each get their own answer', async () => {
    const answers = await Promise.all(QUESTIONS.map(([, question]) => engine.answer(question, never)));
    const rounds = QUESTIONS.flatMap(([, question], i) => [
      { question, signal: never, outcome: answers[i] },
      { question, signal: AbortSignal.abort(new Error('gone')), outcome: 'gone' },
      { question, signal: never, outcome: answers[i] },
    ]);
    const outcomes = await Promise.all(
      rounds.map(({ question, signal }) => engine.answer(question, signal).catch((error: Error) => error.message)),
    );
    expect(outcomes).toEqual(rounds.map(({ outcome }) => outcome));
  });
});
