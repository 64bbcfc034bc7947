import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundPath, PathTie, Question } from '../../server/leverage/model.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { PathEngine } from '../../server/repositories/pathEngine.ts';
import { NO_FILTER } from '../../server/repositories/tieFilter.ts';
import { runImport } from '../../server/seeds/import/run.ts';
import { naivePaths } from '../server/leverage/bruteForce.ts';
import type { NaivePath } from '../server/leverage/bruteForce.ts';
import { ask } from '../server/leverage/example.ts';
import { freshGraph } from '../support/graph.ts';
import { importerOf } from '../support/importing.ts';
import { randomNumbers } from '../support/random.ts';
import { hasSharedData, sharedData } from '../support/sharedData.ts';

const never = new AbortController().signal;

const tieRow = z.custom<PathTie>();

const QUESTIONS = 30;
const FILTERS: readonly Partial<Question['filter']>[] = [
  { seeds: ['import:icews'] },
  { families: ['INFLUENCE', 'PRESSURE'] },
  { from: '2018-06-01', to: '2018-12-31' },
  { minStrength: 0.08 },
  { modalities: ['ACTUAL'], minConfidence: 60 },
];

/** Products of the same weights in another order differ in the last bits. */
const rounded = (path: NaivePath): NaivePath => ({
  ...path,
  score: path.score === null ? null : Number(path.score.toPrecision(12)),
});

const described = ({ actors, hops, tier, score, polarity, weakestHop, attempts }: FoundPath): NaivePath => ({
  actors,
  ties: hops.map(({ tie }) => tie),
  reversed: hops.map(({ reversed }) => reversed),
  tier,
  score,
  polarity,
  weakestHop,
  attempts,
});

describe.skipIf(!hasSharedData)('paths over coded events as they are published', () => {
  let database: Database;
  let engine: PathEngine;
  let ties: PathTie[];

  beforeAll(async () => {
    database = await freshGraph(null);
    engine = new PathEngine(database, 2 ** 24);
    const importer = importerOf('icews');
    await runImport({ database, importer, path: sharedData('icews_sample_2018'), parameters: { confidence: 60 } });
    const rows = await database.write((tx) =>
      tx.run(
        `MATCH (a:Actor)-[tie]->(b:Actor)          RETURN tie { .id, .family, .instrument, .topic, .modality, .status, .strength, .confidence, .polarity,
           source: a.id, target: b.id, validFrom: toString(tie.validFrom), validTo: toString(tie.validTo), seeds: ['import:icews'] } AS tie
         ORDER BY tie.id`,
        {},
      ),
    );
    ties = rows.map(({ tie }) => tieRow.parse(tie));
  });

  afterAll(async () => {
    await engine.close();
    await database.close();
  });

  test('agree with naive enumeration on sampled ends, under filters', async () => {
    const next = randomNumbers(5);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const leverage = ties.filter(({ family }) => family !== 'PARTNERSHIP');
    const seen = { paths: 0, several: 0, known: 0, SUPPORTED: 0, STRUCTURAL: 0, long: 0 };
    for (let i = 0; i < QUESTIONS; i += 1) {
      // Ends of ties: large actors come up often, as they do in questions.
      const ends = { from: [pick(ties).source, pick(ties).source], to: [pick(leverage).target, pick(leverage).target] };
      const question = ask({ ...ends, filter: { ...NO_FILTER, ...FILTERS[i % FILTERS.length] }, first: 100 });
      const all = naivePaths(ties, [], question);
      const { paths, truncated } = await engine.answer(question, never);
      expect([ends, paths.map(described).map(rounded)]).toEqual([ends, all.slice(0, 100).map(rounded)]);
      expect([ends, truncated]).toEqual([ends, all.length > 100 ? 'MORE' : null]);
      seen.paths += paths.length;
      if (paths.length > 1) seen.several += 1;
      for (const { tier, score, hops } of paths) {
        if (score !== null) seen.known += 1;
        if (tier !== 'DOCUMENTED') seen[tier] += 1;
        if (hops.length === 3) seen.long += 1;
      }
    }
    expect(Object.values(seen).every((count) => count > 10)).toBe(true);
  });

  test('have a score by the confidence that the import declared, which the seed records', async () => {
    const [seed] = await database.write((tx) =>
      tx.run("MATCH (seed:Seed { version: 'import:icews' }) RETURN seed.description AS description", {}),
    );
    expect(seed).toEqual({ description: 'ICEWS coded events, imported with confidence=60' });
    expect(new Set(ties.map(({ confidence }) => confidence))).toEqual(new Set([60]));
  });
});
