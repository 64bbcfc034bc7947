import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { applySeeds, dryRun } from '../../server/seeds/apply.ts';
import { findViolations } from '../../server/seeds/checks.ts';
import { graphDigest } from '../../server/seeds/digest.ts';
import { claimImport, finishImport, takeBatch } from '../../server/seeds/record.ts';
import { withdrawSeed } from '../../server/seeds/withdraw.ts';
import { freshGraph } from '../support/graph.ts';
import { addState, makeSeedFolder } from '../support/seedFolder.ts';
import type { SeedFolder } from '../support/seedFolder.ts';

const DPRK = 'tie:deu-prk-pressure-dprk-deployment';

/** Changes an actor, an assertion with its tie, an attempt's relationship and a term of others; removes a statement. */
const MEDDLING = `
MATCH (a:Actor { id: 'state:USA' }) SET a.name = 'The States', a.capital = 'Washington', a.cow = 3, a.aliases = ['X'];
MATCH (a:Assertion { id: '${DPRK}' }) SET a.confidence = 70, a.valence = -1.0, a.validFrom = date('2024-11-01'), a.datePrecision = 'DAY';
MATCH (:LeverageAttempt)-[by:BY]->(:Actor { id: 'official:kurt-campbell' }) SET by.position = 9;
MATCH ()-[term:HOLDS_OFFICE { id: 'term:joe-biden:us-president' }]->() SET term.to = date('2025-01-19');
MATCH (s:Statement { position: 15 })-[:ABOUT]->(a:Assertion { id: 'tie:korean-peoples-army-rus-partnership-dprk-deployment' }) DETACH DELETE s;
MATCH (o:Actor { id: 'official:xie-feng' })-[t:HOLDS_OFFICE]->() DELETE t;
`;

// Many seeds are applied in each, and a database that has just started plans slowly.
describe('withdrawing a seed', { timeout: 120_000 }, () => {
  let database: Database;
  let folder: SeedFolder;
  beforeAll(async () => {
    database = await freshGraph(null);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.write((tx) => tx.run('MATCH (n) DETACH DELETE n', {}));
    folder = await makeSeedFolder();
    await folder.putFounding();
  });
  afterEach(() => folder.remove());

  const digest = async () => (await database.write((tx) => graphDigest(tx))).digest;
  const apply = () => applySeeds(database, folder.url);

  test('puts back what the seed changed and removed of others, and applying it again gives the same digest', async () => {
    await apply();
    const before = await digest();
    await folder.put('V004__meddling.cypher', MEDDLING + addState('state:XKX', 'Kosovo'));
    await apply();
    const after = await digest();
    expect(after).not.toBe(before);

    const { changes } = await withdrawSeed(database, '004');
    expect(await digest()).toBe(before);
    expect(changes?.actors).toMatchObject({ removed: { ids: ['state:XKX'] }, changed: { ids: ['state:USA'] } });
    expect(changes?.terms.added.ids).toEqual(['term:xie-feng:chinese-ambassador-to-the-us']);
    expect(changes?.ties.changed.ids).toEqual([DPRK]);
    expect(changes?.statements.added.count).toBe(1);

    await apply();
    expect(await digest()).toBe(after);
    expect(await database.write((tx) => findViolations(tx))).toEqual([]);
  });

  test('seeds withdrawn from the last to the first leave nothing', async () => {
    await apply();
    const whole = await digest();
    for (const version of ['003', 'V002__organizations_and_officials.cypher', '001']) {
      await withdrawSeed(database, version);
    }
    const [left] = await database.write((tx) => tx.run('MATCH (n) WHERE NOT n:SeedLock RETURN count(n) AS n', {}));
    expect(left).toEqual({ n: 0 });
    await apply();
    expect(await digest()).toBe(whole);
  });

  test('what another seed states too stays, and so does a term', async () => {
    await apply();
    await folder.put(
      'V004__again.cypher',
      `MATCH (seed:Seed { version: $seed }), (a:Actor { id: 'state:UKR' }) MERGE (a)-[:SEEDED_BY]->(seed);
       MATCH ()-[t:HOLDS_OFFICE { id: 'term:joe-biden:us-president' }]->() SET t.seeds = t.seeds + $seed;`,
    );
    await apply();
    const rows = () =>
      database.write((tx) =>
        tx.run(
          `MATCH (a:Actor { id: 'state:UKR' }), ()-[t:HOLDS_OFFICE { id: 'term:joe-biden:us-president' }]->()
           RETURN [(a)-[:SEEDED_BY]->(s) | s.version] AS seeds, t.seeds AS term`,
          {},
        ),
      );
    expect((await rows())[0]?.['term']).toEqual(['002', '004']);
    await withdrawSeed(database, '004');
    expect(await rows()).toEqual([{ seeds: ['001'], term: ['002'] }]);
  });

  test('is refused, with their names, while later seeds point at what it states, and nothing is deleted', async () => {
    await apply();
    const before = await digest();
    await expect(withdrawSeed(database, '001')).rejects.toThrow(
      /^Seed 001: other seeds build on it: 002 \(.+\), 003 \(.+\)\. Withdraw them first\. Nothing was deleted\.$/u,
    );
    expect(await digest()).toBe(before);
  });

  test('is refused while a later seed has changed what it states, and while one refers to it by id only', async () => {
    await apply();
    await folder.put('V004__a.cypher', addState('state:XKX', 'Kosovo'));
    await folder.put('V005__b.cypher', "MATCH (a:Actor { id: 'state:XKX' }) SET a.note = 'x';");
    await apply();
    await expect(withdrawSeed(database, '004')).rejects.toThrow(/build on it: 005 \(state:XKX\)/u);
    await withdrawSeed(database, '005');
    await folder.put(
      'V005__b.cypher',
      `MATCH (seed:Seed { version: $seed })
       CREATE (a:Actor:Organization { id: 'org:kfor', kind: 'ORGANIZATION', name: 'KFOR', partOf: 'state:XKX' })-[:SEEDED_BY]->(seed);`,
    );
    await apply();
    const before = await digest();
    await expect(withdrawSeed(database, '004')).rejects.toThrow(
      /other seeds build on it \(005\): without it org:kfor is part of state:XKX, which is not in the graph/u,
    );
    expect(await digest()).toBe(before);
  });

  test('a seed that is not there is told with those that are', async () => {
    await folder.put('V001__states.cypher', addState('state:AAA'));
    await folder.put('V002__organizations_and_officials.cypher', '');
    await folder.put('V003__washington_beijing_pyongyang.cypher', '');
    await apply();
    await expect(withdrawSeed(database, '999')).rejects.toThrow(/no such seed\. It holds 001, 002, 003\./u);
  });

  test('a dry run tells every difference and leaves the digest as it was', async () => {
    await apply();
    const before = await digest();
    await folder.put('V004__meddling.cypher', MEDDLING + addState('state:XKX', 'Kosovo'));
    const { files, changes } = await dryRun(database, folder.url);
    expect(files).toEqual(['V004__meddling.cypher']);
    expect(changes.actors.added).toEqual({ count: 1, ids: ['state:XKX'] });
    expect(changes.actors.changed.ids).toEqual(['state:USA']);
    expect(changes.assertions.changed.ids).toEqual([DPRK]);
    expect(changes.ties.changed.ids).toEqual([DPRK]);
    expect(changes.attempts.changed.count).toBe(1);
    expect(changes.statements.removed.count).toBe(1);
    expect(changes.terms).toMatchObject({ removed: { count: 1 }, changed: { count: 1 } });
    expect(await digest()).toBe(before);
    expect((await dryRun(database, folder.url)).changes).toEqual(changes);
  });

  test('a dry run on an empty graph knows every seed from the one before, and names the line that breaks a rule', async () => {
    const { files, changes } = await dryRun(database, folder.url);
    expect(files).toHaveLength(3);
    expect(changes.ties.added.count).toBe(changes.assertions.added.count);
    await folder.put('V004__bad.cypher', `// head\n\nMATCH (a:Actor { id: 'state:USA' }) SET a.kind = 'EMPIRE';\n`);
    await expect(dryRun(database, folder.url)).rejects.toThrow(
      /V004__bad\.cypher: it breaks the model: state:USA has the unknown kind EMPIRE \(actors-well-formed, line 3\)/u,
    );
  });

  test('an import goes step by step, and goes on where it was interrupted', async () => {
    await apply();
    const before = await digest();
    const source = {
      version: 'import:test',
      file: 'test.csv',
      description: 'test',
      checksum: 'c',
      dataset: null,
      licence: null,
      citation: null,
      retrievedAt: null,
    };
    const claim = () => claimImport(database, source, 2);
    expect(await claim()).toEqual({ progress: 'started', batches: [0, 0] });
    const batch = (number: number) =>
      database.write(async (tx) => {
        if (!(await takeBatch(tx, source.version, { lane: 1, batch: number }))) return false;
        await tx.run(
          `MATCH (seed:Seed { version: $version })
           MATCH (usa:Actor { id: 'state:USA' })
           MERGE (usa)-[:SEEDED_BY]->(seed)
           WITH seed UNWIND range(1, 2500) AS i
           CREATE (a:Actor:Organization { id: 'org:' + $batch + '-' + i, kind: 'ORGANIZATION', name: 'n' })-[:SEEDED_BY]->(seed)`,
          { version: source.version, batch: number },
        );
        return true;
      });
    expect(await batch(0)).toBe(true);
    expect(await batch(0)).toBe(false);
    await expect(batch(2)).rejects.toThrow(/batch 1 is missing/u);
    expect(await claim()).toEqual({ progress: 'resumed', batches: [0, 1] });
    await expect(claimImport(database, { ...source, checksum: 'd' }, 2)).rejects.toThrow(/was begun from test\.csv/u);
    expect(await batch(1)).toBe(true);
    await database.write((tx) => finishImport(tx, source.version));
    expect((await claim()).progress).toBe('applied');

    const steps: number[] = [];
    await expect(
      withdrawSeed(database, source.version, (released) => {
        steps.push(released);
        throw new Error('interrupted');
      }),
    ).rejects.toThrow('interrupted');
    await expect(claim()).rejects.toThrow(/being withdrawn/u);
    await withdrawSeed(database, source.version, (released) => steps.push(released));
    expect(steps.length).toBeGreaterThan(2);
    expect(await digest()).toBe(before);
  });
});
