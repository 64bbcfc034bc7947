import { copyFile, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { graphDigest } from '../../server/seeds/digest.ts';
import { runImport } from '../../server/seeds/import/run.ts';
import type { ImportRequest } from '../../server/seeds/import/run.ts';
import { freshGraph } from '../support/graph.ts';
import { importerOf } from '../support/importing.ts';

const HEADER =
  'version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,asymmetric,version\n';
const SOUND = '1,200,"United Kingdom",235,"Portugal",1,1,1816,,,,1,1,1,0,1,0,0,4.1\n';

describe('an import', () => {
  let folder: string;
  let database: Database;
  let before: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backchannel-refused-'));
    database = await freshGraph(null);
    before = await digest();
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const digest = async () => (await database.write((tx) => graphDigest(tx))).digest;
  const run = async (content: string | Buffer, more: Partial<ImportRequest> = {}) => {
    const path = join(folder, 'alliance_v4.1_by_dyad.csv');
    await writeFile(path, content);
    return runImport({ database, importer: importerOf('cow-alliances'), path, ...more });
  };

  test.each<[string, string | Buffer, string]>([
    ['a web page', '<!DOCTYPE html><html></html>', 'a web page or XML'],
    [
      'XML with entities',
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>',
      'a web page or XML',
    ],
    ['a gzip bomb', gzipSync(Buffer.alloc(1_000_000)), 'a gzip archive'],
    ['another table', 'a,b\n1,2\n', 'its first line lacks the columns'],
    ['a table without rows', HEADER, 'none of the 0 rows can be imported'],
    ['a table of bad rows', `${HEADER}x\n`, 'none of the 1 rows can be imported'],
  ])('of %s is refused in one line and writes nothing', async (_what, content, words) => {
    const error: unknown = await run(content).catch((reason: unknown) => reason);
    expect(String(error)).toContain(words);
    expect(String(error)).not.toContain('\n');
    expect(await digest()).toBe(before);
  });

  test('from a folder, a device or through a link is refused and writes nothing', async () => {
    await writeFile(join(folder, 'real.csv'), HEADER + SOUND);
    await symlink(join(folder, 'real.csv'), join(folder, 'link.csv'));
    const empty = await mkdtemp(join(tmpdir(), 'backchannel-empty-'));
    const from = (path: string) => runImport({ database, importer: importerOf('cow-alliances'), path });
    await expect(from(join(folder, 'link.csv'))).rejects.toThrow('symbolic link');
    await expect(from('/dev/zero')).rejects.toThrow('is no plain file');
    await expect(from(empty)).rejects.toThrow('there is no alliance_v4.1_by_dyad.csv');
    await expect(from(join(folder, '..', '..', 'etc', 'nothing'))).rejects.toThrow('does not exist');
    expect(await digest()).toBe(before);
  });

  test('that is strict fails on one bad row, lists it, and writes nothing', async () => {
    const rejectsFile = join(folder, 'rejects.csv');
    const bad = '=2+3,200,"United Kingdom",200,"United Kingdom",1,1,1816,,,,1,1,1,0,1,0,0,4.1\n';
    const strict = run(HEADER + SOUND + bad + SOUND, { strict: true, rejectsFile });
    await expect(strict).rejects.toThrow('1 rows are rejected and 1 are duplicates');
    expect(await digest()).toBe(before);
    const [, first, second] = (await readFile(rejectsFile, 'utf8')).split('\n');
    expect(first).toMatch(/^alliance_v4\.1_by_dyad\.csv,3,self-tie,both sides are .+,"'=2\+3,200/u);
    expect(second).toMatch(/^alliance_v4\.1_by_dyad\.csv,4,duplicate,/u);
  });

  test('with an unknown or impossible parameter is refused', async () => {
    await expect(run(HEADER + SOUND, { parameters: { x: 1 } })).rejects.toThrow('there is no parameter x');
    const icews = runImport({ database, importer: importerOf('icews'), path: folder, parameters: { halfLifeDays: 0 } });
    await expect(icews).rejects.toThrow('halfLifeDays is 0; give a number from 1 to 36500');
    expect(await digest()).toBe(before);
  });

  test('may not overwrite its own input with the list of rejects', async () => {
    const rejectsFile = join(folder, 'alliance_v4.1_by_dyad.csv');
    await expect(run(HEADER + SOUND, { rejectsFile })).rejects.toThrow('would overwrite');
    expect(await readFile(rejectsFile, 'utf8')).toBe(HEADER + SOUND);
  });

  test('leaves an actor apart that may be either of two in the graph, and lists them', async () => {
    await database.write((tx) =>
      tx.run(
        `CREATE (seed:Seed { version: 't', file: 't', checksum: 't' })
         WITH seed UNWIND ['a', 'b'] AS id
         CREATE (:Actor:Official { id: 'official:' + id, kind: 'OFFICIAL', name: id, wikidata: 'Q1' })-[:SEEDED_BY]->(seed)`,
        {},
      ),
    );
    const rejectsFile = join(folder, 'holders.csv');
    const path = join(folder, 'estonia.holders21.csv');
    await writeFile(path, 'position,person,personID,start,end\nMinister,Someone,Q1,2020-01-01,\n');
    const report = await runImport({ database, importer: importerOf('office-holders'), path, rejectsFile });
    expect(report).toMatchObject({ total: { written: 1 }, apart: 2, differences: { otherwise: 0, nothing: 0 } });
    expect(await readFile(report.lists.apart ?? '', 'utf8')).toContain('official:q1,Someone,official:a,Wikidata id\n');
    expect(report.lists.differences).toBeNull();
  });

  test('of events is refused while the graph holds the other cut of them', async () => {
    const icews18 = importerOf('icews18');
    const data = {
      'entity2id.txt': 'China\t0\nJapan\t1\n',
      'relation2id.txt': 'Consult\t0\n',
      'valid.txt': '0\t0\t1\t24\t0\n',
    };
    for (const [name, text] of Object.entries(data)) await writeFile(join(folder, name), text);
    for (const name of ['train.txt', 'test.txt']) await copyFile(join(folder, 'valid.txt'), join(folder, name));
    const { total } = await runImport({ database, importer: icews18, path: folder });
    expect(total).toEqual({ read: 6, written: 4, duplicates: 2, rejected: 0, left: {} });
    await writeFile(join(folder, 'events.x.tab'), 'a\n');
    await expect(runImport({ database, importer: importerOf('icews'), path: folder })).rejects.toThrow(
      'import:icews18',
    );
  });
});
