import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Database } from '../../server/neo4j/database.ts';
import { applySeeds } from '../../server/seeds/apply.ts';
import { derive } from '../../server/seeds/derive.ts';
import { findViolations } from '../../server/seeds/checks.ts';
import { TOOL_VERSION } from '../../server/toolVersion.ts';
import { FOUNDING_SEEDS } from '../server/graphql/foundingGraph.ts';
import { freshGraph, seedFolder } from '../support/graph.ts';

/** Everything in the graph, but when it was written. */
const SNAPSHOT = `
  CALL () {
    MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties, null AS start, null AS end
    UNION ALL
    MATCH (a)-[r]->(b)
    RETURN [type(r)] AS labels, properties(r) AS properties, coalesce(a.id, a.version) AS start, coalesce(b.id, b.version) AS end
  }
  RETURN labels, properties, start, end
  ORDER BY labels[0], properties.id, properties.version, start, end`;

const ACTOR = (id: string) => `MATCH (seed:Seed { version: $seed })
  MERGE (a:Actor { id: '${id}' }) SET a:State, a.kind = 'STATE', a.name = '${id}'
  MERGE (a)-[:SEEDED_BY]->(seed)`;

describe('the seed runner', () => {
  let database: Database;
  let path: string;
  let folder: URL;
  beforeAll(async () => {
    database = await freshGraph(null);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.write((tx) => tx.run('MATCH (n) DETACH DELETE n', {}));
    path = await mkdtemp(join(tmpdir(), 'backchannel-seeds-'));
    folder = pathToFileURL(`${path}/`);
  });
  afterEach(() => rm(path, { recursive: true }));

  const put = (name: string, text: string) => writeFile(join(path, name), text);
  const snapshot = () => database.write((tx) => tx.run(SNAPSHOT, {}));
  const versions = async () => {
    const rows = await database.write((tx) => tx.run('MATCH (s:Seed) RETURN s.version AS v ORDER BY v', {}));
    return rows.map(({ v }) => v);
  };

  const copyProjectSeeds = async () => {
    for (const name of FOUNDING_SEEDS) await put(name, await readFile(new URL(name, seedFolder), 'utf8'));
    return FOUNDING_SEEDS;
  };

  test('applies the seeds in order and says which; a second run changes nothing', async () => {
    const names = await copyProjectSeeds();
    const said: string[] = [];
    expect(await applySeeds(database, folder, (message) => said.push(message))).toEqual(names);
    expect(said).toEqual(names.map((name) => `Applying seed ${name}`));
    const before = await snapshot();
    expect(before.length).toBeGreaterThan(300);

    expect(await applySeeds(database, folder, (message) => said.push(message))).toEqual([]);
    expect(said).toHaveLength(names.length);
    expect(await snapshot()).toEqual(before);
  });

  test('ties equal assertions in number, and deriving again changes nothing', async () => {
    await copyProjectSeeds();
    await applySeeds(database, folder);
    const before = await snapshot();
    await database.write((tx) => derive(tx));
    expect(await snapshot()).toEqual(before);
    const [counts] = await database.write((tx) =>
      tx.run('RETURN COUNT { (:Assertion) } AS assertions, COUNT { (:Actor)-[]->(:Actor) } AS ties', {}),
    );
    expect(counts?.['ties']).toBe(counts?.['assertions']);
    expect(counts?.['ties']).toBeGreaterThan(15);
  });

  test('a change of an assertion in a new seed reaches its tie, and ends with it', async () => {
    await copyProjectSeeds();
    await applySeeds(database, folder);
    const id = 'tie:deu-prk-pressure-dprk-deployment';
    await put(
      'V004__change.cypher',
      `MATCH (a:Assertion { id: '${id}' }) SET a.family = 'INFLUENCE', a.confidence = 70;
       MATCH (a:Assertion { id: 'tie:rus-ukr-pressure-new-missile' })<-[:ABOUT]-(s) DETACH DELETE s, a;`,
    );
    await applySeeds(database, folder);
    const rows = await database.write((tx) =>
      tx.run('MATCH ()-[t]->() WHERE t.id IN $ids RETURN type(t) AS type, t.confidence AS confidence', {
        ids: [id, 'tie:rus-ukr-pressure-new-missile'],
      }),
    );
    expect(rows).toEqual([{ type: 'INFLUENCES', confidence: 70 }]);
  });

  test('an edited seed that was applied is refused by name, before anything else is applied', async () => {
    await put('V001__a.cypher', ACTOR('state:AAA'));
    await applySeeds(database, folder);
    await put('V001__a.cypher', ACTOR('state:BBB'));
    await put('V002__b.cypher', ACTOR('state:CCC'));
    await expect(applySeeds(database, folder)).rejects.toThrow(
      /^Seed V001__a\.cypher: it was edited after it was applied\. .*new version/u,
    );
    expect(await versions()).toEqual(['001']);
  });

  test('other line ends are no edit', async () => {
    await put('V001__a.cypher', `${ACTOR('state:AAA')};\n`);
    await applySeeds(database, folder);
    await put('V001__a.cypher', `${ACTOR('state:AAA')};\n`.replaceAll('\n', '\r\n'));
    expect(await applySeeds(database, folder)).toEqual([]);
  });

  test('a statement that fails names file and line, and nothing of its seed is written', async () => {
    await put('V001__a.cypher', ACTOR('state:AAA'));
    await put(
      'V002__b.cypher',
      `// head\n\n${ACTOR('state:BBB')};\n\n// this one\nMATCH (a:Actor) SET a.name = nonsense(a);\n`,
    );
    await put('V003__c.cypher', ACTOR('state:CCC'));
    await expect(applySeeds(database, folder)).rejects.toThrow(
      /^Seed V002__b\.cypher: the statement on line 8 fails: .*nonsense.* Nothing of the seed was written\.$/u,
    );
    expect(await versions()).toEqual(['001']);
    const rows = await database.write((tx) => tx.run('MATCH (a:Actor) RETURN a.id AS id', {}));
    expect(rows).toEqual([{ id: 'state:AAA' }]);
  });

  test('a text that is no Cypher is told the same way', async () => {
    await put('V001__a.cypher', 'CREAT (a:Actor);');
    await expect(applySeeds(database, folder)).rejects.toThrow(
      /^Seed V001__a\.cypher: the statement on line 1 fails: .*CREAT/u,
    );
    expect(await snapshot()).toEqual([]);
  });

  test('a seed that breaks a check names the id, the fault and the check, and writes nothing', async () => {
    await put('V001__a.cypher', ACTOR('state:AAA'));
    await applySeeds(database, folder);
    const before = await snapshot();
    await put('V002__b.cypher', `${ACTOR('state:BBB')};\nMATCH (a:Actor { id: 'state:BBB' }) SET a.kind = 'EMPIRE';`);
    await expect(applySeeds(database, folder)).rejects.toThrow(
      /^Seed V002__b\.cypher: it breaks the model: state:BBB has the unknown kind EMPIRE \(actors-well-formed, line 4\)\. Nothing of the seed was written\.$/u,
    );
    expect(await snapshot()).toEqual(before);
  });

  test('an assertion without ends is told by the model, not by the database', async () => {
    await put(
      'V001__a.cypher',
      "MATCH (seed:Seed { version: $seed }) CREATE (a:Assertion { id: 'tie:a', family: 'PRESSURE' })-[:SEEDED_BY]->(seed)",
    );
    await expect(applySeeds(database, folder)).rejects.toThrow(
      /tie:a goes from 0 actors \(assertions-join-two-actors, line 1\)/u,
    );
    expect(await snapshot()).toEqual([]);
  });

  test('of many faults a few are named and the rest counted', async () => {
    const actors = Array.from({ length: 6 }, (_unused, i) => ACTOR(`state:${i}`)).join(';\n');
    await put('V001__a.cypher', `${actors};\nMATCH (a:Actor) SET a.name = '';`);
    await expect(applySeeds(database, folder)).rejects.toThrow(
      /state:0 has no name \(actors-well-formed, line 19\); state:1 .*; state:2 [^;]*, and 3 more\./u,
    );
  });

  test('a misnamed file is refused by name, and nothing is applied', async () => {
    await put('V001__a.cypher', ACTOR('state:AAA'));
    await put('extra.cypher', ACTOR('state:BBB'));
    await expect(applySeeds(database, folder)).rejects.toThrow(/^Seed extra\.cypher: the name is neither R__/u);
    expect(await snapshot()).toEqual([]);
  });

  test('two runners at once apply each seed once', async () => {
    const names = await copyProjectSeeds();
    const other = new Database(database.address);
    try {
      const done = await Promise.all([applySeeds(database, folder), applySeeds(other, folder)]);
      expect(done.flat().toSorted()).toEqual(names);
    } finally {
      await other.close();
    }
    const [counts] = await database.write((tx) =>
      tx.run('RETURN COUNT { (:Seed) } AS seeds, COUNT { (:Actor { id: "state:USA" }) } AS actors', {}),
    );
    expect(counts).toEqual({ seeds: 3, actors: 1 });
    expect(await database.write((tx) => findViolations(tx))).toEqual([]);
  });

  test('records what was applied', async () => {
    await put(
      'V001__first_states.cypher',
      `// About.\n// dataset: D\n// licence: L\n// citation: C\n${ACTOR('state:AAA')};\n`,
    );
    await applySeeds(database, folder);
    const [row] = await database.write((tx) => tx.run('MATCH (s:Seed) RETURN s { .* } AS seed', {}));
    expect(row?.['seed']).toEqual({
      version: '001',
      file: 'V001__first_states.cypher',
      description: 'first states',
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      appliedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u) as string,
      dataset: 'D',
      licence: 'L',
      citation: 'C',
      toolVersion: TOOL_VERSION,
      state: 'applied',
    });
  });
});
