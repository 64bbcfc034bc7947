import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { findViolations } from '../../server/seeds/checks.ts';
import { IMPORTERS } from '../../server/seeds/import/index.ts';
import type { Importer } from '../../server/seeds/import/model.ts';
import { runImport } from '../../server/seeds/import/run.ts';
import { freshGraph } from '../support/graph.ts';
import { hasSharedData, sharedData } from '../support/sharedData.ts';

const importerOf = (id: string): Importer => {
  const importer = IMPORTERS.find((one) => one.id === id);
  if (importer === undefined) throw new Error(`There is no importer ${id}.`);
  return importer;
};

describe.skipIf(!hasSharedData)('importers on the published files', () => {
  let database: Database;

  beforeAll(async () => {
    database = await freshGraph();
  });

  afterAll(async () => {
    await database.close();
  });

  const run = (id: string, path: string) => runImport({ database, importer: importerOf(id), path: sharedData(path) });

  const soundness = () => database.write((tx) => findViolations(tx));

  test('cow-alliances', async () => {
    const report = await run('cow-alliances', 'cow_alliances_v41');
    expect(report.total).toEqual({ read: 3222, written: 3211, duplicates: 3, rejected: 8, left: {} });
    expect(await soundness()).toEqual([]);
  });
});
