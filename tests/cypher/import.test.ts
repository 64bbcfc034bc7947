import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { findViolations } from '../../server/seeds/checks.ts';
import { graphDigest } from '../../server/seeds/digest.ts';
import type { Counts } from '../../server/seeds/import/counts.ts';
import { runImport } from '../../server/seeds/import/run.ts';
import { freshGraph } from '../support/graph.ts';
import { importerOf } from '../support/importing.ts';
import { hasSharedData, sharedData } from '../support/sharedData.ts';

/** Rows of each data set as published. What is left out is so by a declared rule. */
const PUBLISHED: readonly [id: string, path: string, total: Counts][] = [
  // The folder above, since its files are published in two places: 249 codes and twice 249 names.
  ['countries', '.', { read: 747, written: 747, duplicates: 0, rejected: 0, left: {} }],
  ['leaders', 'reign', { read: 2524, written: 2524, duplicates: 0, rejected: 0, left: {} }],
  [
    'office-holders',
    'officials_everypolitician',
    { read: 7305, written: 7172, duplicates: 1, rejected: 2, left: { 'no-one-country': 130 } },
  ],
  [
    'foreign-ministers',
    'officials_everypolitician',
    { read: 213, written: 196, duplicates: 0, rejected: 1, left: { vacant: 1, 'no-state': 15 } },
  ],
  ['cow-alliances', 'cow_alliances_v41', { read: 3222, written: 3211, duplicates: 3, rejected: 8, left: {} }],
  ['ties-sanctions', 'ties_sanctions', { read: 1224, written: 1140, duplicates: 0, rejected: 84, left: {} }],
  [
    'icews',
    'icews_sample_2018',
    { read: 3705, written: 2660, duplicates: 0, rejected: 0, left: { 'no-family': 509, 'unclassified-actor': 536 } },
  ],
];

describe.skipIf(!hasSharedData)('importers on the published files', { timeout: 240_000 }, () => {
  let database: Database;

  beforeAll(async () => {
    database = await freshGraph();
  });

  afterAll(async () => {
    await database.close();
  });

  const run = (id: string, path: string) => runImport({ database, importer: importerOf(id), path: sharedData(path) });
  const digest = async () => (await database.write((tx) => graphDigest(tx))).digest;
  const ask = (text: string) => database.write((tx) => tx.run(text, {}));

  test.each(PUBLISHED)('%s: every row is accounted for, and twice is as once', async (id, path, total) => {
    const report = await run(id, path);
    expect(report.total).toEqual(total);
    expect(report.outcome).toBe('applied');
    const once = await digest();
    const again = await run(id, path);
    expect([again.outcome, again.total]).toEqual(['already-applied', total]);
    expect(await digest()).toBe(once);
  });

  test('together they break no rule of the model', async () => {
    expect(await database.write((tx) => findViolations(tx))).toEqual([]);
  });

  test('data sets meet in one actor by ISO code, COW code and Wikidata id', async () => {
    const rows = await ask(`
      MATCH (actor:Actor)-[:SEEDED_BY]->(seed:Seed)
      WHERE actor.id IN ['state:NAM', 'state:PRK', 'official:xi-jinping']
      WITH actor, collect(seed.version) AS seeds
      RETURN actor.id AS id, [seed IN seeds WHERE seed STARTS WITH 'import:'] AS seeds ORDER BY id`);
    const seedsOf = (id: string) =>
      rows.flatMap((row) => (row['id'] === id ? (row['seeds'] as string[]) : [])).toSorted();
    expect(seedsOf('state:PRK')).toEqual([
      'import:countries',
      'import:cow-alliances',
      'import:foreign-ministers',
      'import:icews',
      'import:leaders',
      'import:ties-sanctions',
    ]);
    expect(seedsOf('state:NAM')).toContain('import:countries');
    expect(seedsOf('official:xi-jinping')).toEqual(['import:icews', 'import:leaders', 'import:office-holders']);
  });

  test('a term that a seed states already gains a seed and no twin', async () => {
    const rows = await ask(`
      MATCH (:Official { id: 'official:joe-biden' })-[term:HOLDS_OFFICE]->(:Office { id: 'office:us-president' })
      RETURN term.id AS id, term.seeds AS seeds`);
    expect(rows).toEqual([{ id: 'term:joe-biden:us-president', seeds: ['002', 'import:office-holders'] }]);
  });

  test('an alliance that is in force carries its obligations', async () => {
    const rows = await ask(`
      MATCH (:Actor { id: 'state:CHN' })<-[:FROM|TO]-(assertion:Assertion)-[:FROM|TO]->(:Actor { id: 'state:PRK' })
      WHERE assertion.topic STARTS WITH 'alliance-'
      RETURN assertion.validFrom AS validFrom, assertion.ongoing AS ongoing, assertion.obligations AS obligations`);
    expect(rows).toContainEqual({
      validFrom: '1961-07-11',
      ongoing: true,
      obligations: expect.arrayContaining(['defense']) as unknown,
    });
  });
});
