import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { findViolations } from '../../server/seeds/checks.ts';
import { graphDigest } from '../../server/seeds/digest.ts';
import type { Counts } from '../../server/seeds/import/counts.ts';
import { runImport } from '../../server/seeds/import/run.ts';
import { freshGraph } from '../support/graph.ts';
import { importerOf } from '../support/importing.ts';
import { hasSharedData, sharedData } from '../support/sharedData.ts';

/**
 * Rows of each data set as published, what is left out by a declared rule, and of how many fields the graph says
 * otherwise or nothing, in this order of imports.
 */
const PUBLISHED: readonly [
  id: string,
  path: string,
  total: Counts,
  differences: [otherwise: number, nothing: number],
][] = [
  // The folder above, since its files are published in two places: 249 codes and twice 249 names.
  ['countries', '.', { read: 747, written: 747, duplicates: 0, rejected: 0, left: {} }, [69, 331]],
  ['leaders', 'reign', { read: 2524, written: 2524, duplicates: 0, rejected: 0, left: {} }, [2, 4]],
  [
    'office-holders',
    'officials_everypolitician',
    { read: 7305, written: 7172, duplicates: 1, rejected: 2, left: { 'no-one-country': 130 } },
    [13, 0],
  ],
  [
    'foreign-ministers',
    'officials_everypolitician',
    { read: 213, written: 196, duplicates: 0, rejected: 1, left: { vacant: 1, 'no-state': 15 } },
    [2, 3],
  ],
  ['cow-alliances', 'cow_alliances_v41', { read: 3222, written: 3211, duplicates: 3, rejected: 8, left: {} }, [0, 0]],
  ['ties-sanctions', 'ties_sanctions', { read: 1224, written: 1140, duplicates: 0, rejected: 84, left: {} }, [0, 0]],
  [
    'icews',
    'icews_sample_2018',
    { read: 3705, written: 2660, duplicates: 0, rejected: 0, left: { 'no-family': 509, 'unclassified-actor': 536 } },
    [2, 0],
  ],
];

describe.skipIf(!hasSharedData)('importers on the published files', { timeout: 240_000 }, () => {
  let database: Database;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backchannel-lists-'));
    database = await freshGraph();
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const run = (id: string, path: string) =>
    runImport({ database, importer: importerOf(id), path: sharedData(path), rejectsFile: join(folder, `${id}.csv`) });
  const digest = async () => (await database.write((tx) => graphDigest(tx))).digest;
  const ask = (text: string) => database.write((tx) => tx.run(text, {}));

  test.each(PUBLISHED)('%s: every row is accounted for', async (id, path, total, [otherwise, nothing]) => {
    expect(await run(id, path)).toMatchObject({ outcome: 'applied', total, differences: { otherwise, nothing } });
  });

  test('each again finds the same and changes nothing', async () => {
    const once = await digest();
    for (const [id, path, total, [otherwise, nothing]] of PUBLISHED) {
      const again = await run(id, path);
      expect([id, again]).toMatchObject([
        id,
        { outcome: 'already-applied', total, differences: { otherwise, nothing } },
      ]);
    }
    expect(await digest()).toBe(once);
  });

  test('together they break no rule of the model', async () => {
    expect(await database.write((tx) => findViolations(tx))).toEqual([]);
  });

  test('what the graph says otherwise is listed field by field, ours beside theirs', async () => {
    const list = await readFile(join(folder, 'office-holders.differences.csv'), 'utf8');
    expect(list.split('\n')).toEqual(
      expect.arrayContaining([
        'kind,id,field,ours,theirs',
        'offices,office:us-secretary-of-state,of,org:us-department-of-state,state:USA',
        // Two rows of the data set itself.
        'terms,term:q334350:gbr-minister-of-state-for-immigration:2005-05-06:2006-05-22,to,2006-05-05,2006-05-22',
      ]),
    );
    const [office] = await ask(
      "MATCH (:Office { id: 'office:us-secretary-of-state' })-[:OFFICE_OF]->(body) RETURN body.id AS of",
    );
    expect(office).toEqual({ of: 'org:us-department-of-state' });
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
