import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { applySeeds } from '../../server/seeds/apply.ts';
import { graphDigest } from '../../server/seeds/digest.ts';
import { withdrawSeed } from '../../server/seeds/withdraw.ts';
import { freshGraph } from '../support/graph.ts';
import { addState, makeSeedFolder } from '../support/seedFolder.ts';
import type { SeedFolder } from '../support/seedFolder.ts';

describe('seeds that repeat, take parameters and state conditions', { timeout: 120_000 }, () => {
  let database: Database;
  let folder: SeedFolder;
  beforeAll(async () => {
    database = await freshGraph(null);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.write((tx) => tx.run('MATCH (n) DETACH DELETE n', {}));
    folder = await makeSeedFolder();
  });
  afterEach(() => folder.remove());

  const apply = () => applySeeds(database, folder.url);
  const digest = async () => (await database.write((tx) => graphDigest(tx))).digest;
  const clear = () => database.write((tx) => tx.run('MATCH (n) DETACH DELETE n', {}));
  const ask = (text: string) => database.write((tx) => tx.run(text, {}));
  const actors = async () => (await ask('MATCH (a:Actor) RETURN a.id AS id ORDER BY id')).map(({ id }) => id);

  test('a repeatable seed runs after the versioned ones, and again only when it changes', async () => {
    await folder.put('R__names.cypher', "MATCH (a:Actor { id: 'state:AAA' }) SET a.name_uk = 'А';");
    await folder.put('V001__a.cypher', addState('state:AAA'));
    expect(await apply()).toEqual(['V001__a.cypher', 'R__names.cypher']);
    expect(await apply()).toEqual([]);
    await folder.put('R__names.cypher', "MATCH (a:Actor { id: 'state:AAA' }) SET a.name_uk = 'Б';");
    expect(await apply()).toEqual(['R__names.cypher']);
    expect(await ask('MATCH (a:Actor) RETURN a.name_uk AS name')).toEqual([{ name: 'Б' }]);
  });

  test('a new text leaves nothing of the old one: the graph is as if it had never been', async () => {
    await folder.put('V001__a.cypher', addState('state:AAA') + addState('state:DDD'));
    const changed = "MATCH (a:Actor { id: 'state:AAA' }) SET a.name = 'x', a.note = 'old';\n";
    await folder.put('R__more.cypher', addState('state:BBB') + addState('state:CCC') + changed);
    await apply();
    await folder.put('R__more.cypher', addState('state:CCC', 'C') + addState('state:DDD'));
    await apply();
    expect(await actors()).toEqual(['state:AAA', 'state:CCC', 'state:DDD']);
    const repeated = await digest();

    await clear();
    await apply();
    expect(await digest()).toBe(repeated);

    await withdrawSeed(database, 'R:more');
    expect(await actors()).toEqual(['state:AAA', 'state:DDD']);
  });

  test('what others changed is put back when a repeatable seed that repeated it is withdrawn', async () => {
    await folder.put('V001__a.cypher', addState('state:AAA'));
    await apply();
    const before = await digest();
    for (const name of ['one', 'two', 'three']) {
      await folder.put('R__more.cypher', `MATCH (a:Actor) SET a.name = '${name}';`);
      await apply();
    }
    await withdrawSeed(database, 'R:more');
    expect(await digest()).toBe(before);
  });

  test.each([
    ['json', '{ "name": "A", "since": 1991, "aliases": ["x", "y"] }'],
    ['yaml', '# of A\nname: A\nsince: 1991\naliases:\n  - x\n  - y\n'],
    ['yml', '{ name: A, since: 1991, aliases: [x, y] }'],
  ])('takes parameters from a neighbouring %s file, which is part of what must not be edited', async (ending, text) => {
    await folder.put(
      'V001__a.cypher',
      `MATCH (s:Seed { version: $seed }) CREATE (a:Actor:State { id: 'state:AAA', kind: 'STATE' })-[:SEEDED_BY]->(s)
       SET a.name = $name, a.since = $since, a.aliases = $aliases;`,
    );
    await folder.put(`V001__a.params.${ending}`, text);
    await apply();
    expect(await ask('MATCH (a:Actor) RETURN a.name AS name, a.since AS since, a.aliases AS aliases')).toEqual([
      { name: 'A', since: 1991, aliases: ['x', 'y'] },
    ]);
    await folder.put(`V001__a.params.${ending}`, text.replace('1991', '1992'));
    await expect(apply()).rejects.toThrow(/edited after it was applied[\s\S]*\n-.*1991.*\n\+.*1992/u);
  });

  test.each([
    ['V001__a.params.json', '[1]', /V001__a\.params\.json: it holds no names with values/u],
    ['V001__a.params.json', '{ "seed": 1 }', /the name "seed"/u],
    ['V001__a.params.json', '{ "n": 9007199254740993 }', /\$\.n is a whole number too large/u],
    ['V001__a.params.json', '{', /it cannot be read/u],
    ['V001__a.params.yaml', 'a: 1\na: 2\n', /it cannot be read: .*unique/u],
    [
      'V001__a.params.yaml',
      'a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n',
      /it cannot be read/u,
    ],
    ['V002__b.params.json', '{}', /there is no V002__b\.cypher/u],
  ])('refuses the parameters %s: %s', async (name, text, message) => {
    await folder.put('V001__a.cypher', addState('state:AAA'));
    await folder.put(name, text);
    await expect(apply()).rejects.toThrow(message);
    expect(await ask('MATCH (n) RETURN n.id AS id')).toEqual([]);
  });

  test('a precondition that does not hold is named, and nothing is written', async () => {
    await folder.put(
      'V001__a.cypher',
      `// About.\n// precondition: RETURN $seed = '001' AS ok\n// precondition: RETURN EXISTS { (:Actor { id: 'state:ZZZ' }) } AS ok\n${addState('state:AAA')}`,
    );
    await expect(apply()).rejects.toThrow(
      /^Seed V001__a\.cypher: the precondition on line 3 \(RETURN EXISTS .*\) does not hold\. Nothing of the seed was written\.$/u,
    );
    expect(await ask('MATCH (n) RETURN n.id AS id')).toEqual([]);
  });

  test('assertions are held against what the seed wrote; they see its ties', async () => {
    const head = (count: number) => `// assertion: MATCH (a:Actor) RETURN count(a) = ${count} AS ok\n`;
    await folder.put('V001__a.cypher', head(1) + addState('state:AAA'));
    await apply();
    await folder.put('V002__b.cypher', head(3) + addState('state:BBB'));
    await expect(apply()).rejects.toThrow(/V002__b\.cypher: the assertion on line 1 .* does not hold/u);
    expect(await actors()).toEqual(['state:AAA']);
  });

  test.each([
    ['RETURN 1 AS one', /must return one boolean; it returns 1/u],
    ['MATCH (a:Actor) RETURN true AS ok', /must return one boolean; it returns 0 rows/u],
    ['RETURN nonsense', /the precondition on line 1 \(RETURN nonsense\) fails/u],
  ])('the precondition %s is refused', async (text, message) => {
    await folder.put('V001__a.cypher', `// precondition: ${text}\n${addState('state:AAA')}`);
    await expect(apply()).rejects.toThrow(message);
  });

  test('an edit that is refused is shown line by line', async () => {
    const lines = Array.from({ length: 30 }, (_unused, index) => `// line ${index + 1}`);
    await folder.put('V001__a.cypher', `${lines.join('\n')}\n${addState('state:AAA')}`);
    await apply();
    lines[9] = '// line ten';
    await folder.put('V001__a.cypher', `${lines.join('\n')}\n${addState('state:BBB')}`);
    const shown = await apply().then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(shown).toContain('\n-// line 10\n+// line ten\n');
    expect(shown).toContain("-  MERGE (a:Actor { id: 'state:AAA' })");
    expect(shown).toContain("+  MERGE (a:Actor { id: 'state:BBB' })");
    expect(shown).not.toContain('line 20');
    expect(await actors()).toEqual(['state:AAA']);
  });

  test.each([
    'V001__a\n.cypher',
    'V001__$(reboot).cypher',
    "V001__a'--.cypher",
    'V1e3__a.cypher',
    'V__a.cypher',
    'V001__А.cypher',
    '..cypher',
    'V001__a.CYPHER.cypher',
    `V${'9'.repeat(40)}__a.cypher`,
  ])('a file named %j is refused, and nothing is applied', async (name) => {
    await folder.put('V000__fine.cypher', addState('state:AAA'));
    await writeFile(join(folder.path, name), addState('state:BBB'));
    await expect(apply()).rejects.toThrow(/the name is neither/u);
    expect(await actors()).toEqual([]);
  });

  test('a folder, a link and text that is no UTF-8 are refused by name', async () => {
    await mkdir(join(folder.path, 'V001__folder.cypher'));
    await expect(apply()).rejects.toThrow(/V001__folder\.cypher: it is no regular file/u);
    await folder.remove();
    folder = await makeSeedFolder();
    await symlink('/etc/passwd', join(folder.path, 'V001__link.cypher'));
    await expect(apply()).rejects.toThrow(/V001__link\.cypher: it is no regular file/u);
    await folder.remove();
    folder = await makeSeedFolder();
    await writeFile(join(folder.path, 'V001__latin.cypher'), Buffer.from([0x2f, 0x2f, 0xe9, 0x0a]));
    await expect(apply()).rejects.toThrow(/V001__latin\.cypher: it is not UTF-8/u);
  });
});
