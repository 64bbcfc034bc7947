import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { applySeeds } from '../../server/seeds/apply.ts';
import { graphDigest } from '../../server/seeds/digest.ts';
import { freshGraph } from '../support/graph.ts';
import { FOUNDING_SEEDS, addState, makeSeedFolder } from '../support/seedFolder.ts';
import type { SeedFolder } from '../support/seedFolder.ts';
import { startSeed, usingDatabase } from '../support/seedProcess.ts';

const COMMANDS = ['list', 'status', 'apply', 'dry-run', 'verify', 'rollback', 'rebuild', 'import', 'export'];

describe('backchannel seed', { timeout: 300_000 }, () => {
  let database: Database;
  let folder: SeedFolder;
  beforeAll(async () => {
    database = await freshGraph(null);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await clear();
    folder = await makeSeedFolder();
  });
  afterEach(() => folder.remove());

  const clear = () => database.write((tx) => tx.run('MATCH (n) DETACH DELETE n', {}));
  const digest = async () => (await database.write((tx) => graphDigest(tx))).digest;
  const start = (...parameters: string[]) => startSeed(parameters, usingDatabase(database.address));
  const run = (...parameters: string[]) => start(...parameters).finished;
  const runJson = async (...parameters: string[]) => {
    const { code, stdout } = await run(...parameters, '--json');
    return { code, json: JSON.parse(stdout) as Record<string, unknown> };
  };
  const here = () => ['--seeds', folder.path];

  test('each command says what it is for, and a command that is wrong ends with 2', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`backchannel seed ${name} `, 'u'));
    expect(stdout).toContain('Exit codes: 0');
    // At once: starting Node is what takes the time.
    const helps = await Promise.all(COMMANDS.map((name) => run(name, '--help')));
    expect(helps.map((help, index) => [COMMANDS[index], help.code, help.stdout.includes('--json')])).toEqual(
      COMMANDS.map((name) => [name, 0, true]),
    );
    const commands = [
      [],
      ['aply'],
      ['apply', '--sedes', 'x'],
      ['rollback'],
      ['export', 'xml', 'x'],
      ['import', 'x', 'y'],
    ];
    const wrong = await Promise.all(commands.map((command) => run(...command)));
    expect(wrong.map(({ code: exit, stdout: out }, index) => [commands[index], exit, out])).toEqual(
      commands.map((command) => [command, 2, '']),
    );
    for (const { stderr } of wrong) expect(stderr).toContain('--help');
    expect((await runJson('apply', '--sedes')).json).toEqual({
      error: { kind: 'usage', message: 'Unknown argument: sedes' },
    });
  });

  test('dry-run, apply, status, verify, list, rebuild and rollback tell machines what they did', async () => {
    await folder.putFounding();
    const dry = await runJson('dry-run', ...here());
    expect(dry).toMatchObject({ code: 0, json: { command: 'dry-run', files: FOUNDING_SEEDS } });
    expect(dry.json['changes']).toMatchObject({ ties: { added: { count: 22 }, removed: { count: 0, ids: [] } } });
    const [empty] = await database.write((tx) => tx.run('MATCH (n) RETURN count(n) AS n', {}));
    expect(empty).toEqual({ n: 0 });

    expect(await runJson('status', ...here())).toMatchObject({
      code: 0,
      json: { command: 'status', applied: 0, open: [{ version: '001', state: 'pending' }, {}, {}] },
    });
    expect(await runJson('apply', ...here())).toEqual({ code: 0, json: { command: 'apply', applied: FOUNDING_SEEDS } });
    const whole = await digest();
    expect(await runJson('apply', ...here())).toEqual({ code: 0, json: { command: 'apply', applied: [] } });
    expect(await runJson('verify', ...here())).toMatchObject({
      code: 0,
      json: { command: 'verify', ok: true, digest: whole, violations: [], edited: [], unfinished: [] },
    });
    expect((await runJson('list', ...here())).json['seeds']).toMatchObject([
      { version: '001', state: 'applied', licence: 'facts, free to use', isInFolder: true },
      { version: '002' },
      { version: '003' },
    ]);
    expect((await runJson('rebuild')).json).toEqual({
      command: 'rebuild',
      ties: { removed: [], added: [], changed: [] },
    });
    const refused = await runJson('rollback', 'V001');
    expect(refused).toMatchObject({ code: 1, json: { error: { kind: 'refused' } } });
    expect(JSON.stringify(refused.json)).toMatch(/other seeds build on it: 002 .*, 003/u);
    const back = await runJson('rollback', 'V002', 'V003');
    expect(back).toMatchObject({ code: 0, json: { withdrawn: [{ version: '003' }, { version: '002' }] } });
    await run('apply', ...here());
    expect(await digest()).toBe(whole);
  });

  test('tells people the same in plain lines, progress apart, and ends with 1 when something is wrong', async () => {
    await folder.put('V001__a.cypher', `// licence: L\n${addState('state:AAA')}`);
    const applied = await run('apply', ...here());
    expect(applied.stdout).toBe('Applied V001__a.cypher\n');
    expect(applied.stderr).toBe('Applying seed V001__a.cypher… 0 %\n');
    await folder.put('V001__a.cypher', `// licence: M\n${addState('state:AAA')}`);
    const edited = await run('apply', ...here());
    expect(edited).toMatchObject({ code: 1, stdout: '' });
    expect(edited.stderr).toMatch(/^Seed V001__a\.cypher: it was edited[\s\S]*\n-\/\/ licence: L\n\+\/\/ licence: M/u);
    expect((await run('status', ...here())).code).toBe(1);
    const verified = await run('verify', ...here());
    expect(verified.code).toBe(1);
    expect(verified.stdout).toMatch(
      /edited after it was applied: 001[\s\S]*digest: [0-9a-f]{64}\nThe graph is not sound\./u,
    );
    await database.write((tx) => tx.run("MATCH (a:Actor) SET a.kind = 'EMPIRE'", {}));
    expect((await run('verify', ...here())).stdout).toContain('broken: state:AAA has the unknown kind EMPIRE');
    expect(await run('apply', '--seeds', '/nonexistent')).toMatchObject({ code: 1, stdout: '' });
  });

  test('writes exports, and refuses a database that is not there in one line', async () => {
    await folder.putFounding();
    await applySeeds(database, folder.url);
    const out = await mkdtemp(join(tmpdir(), 'backchannel-export-'));
    const target = join(out, "deep er/it's");
    const { json } = await runJson('export', 'csv', target, '--actors', 'state:CHN', '--depth', '2');
    expect((json['files'] as string[]).map((file) => file.slice(target.length + 1))).toEqual([
      'nodes.csv',
      'edges.csv',
      'SOURCES.txt',
    ]);
    expect((await readdir(target)).toSorted()).toEqual(['SOURCES.txt', 'edges.csv', 'nodes.csv']);
    expect((await run('export', 'csv', target, '--depth', '-1')).code).toBe(2);
    await rm(out, { recursive: true });
    const gone = await startSeed(['status'], { ...usingDatabase(database.address), NEO4J_URI: 'bolt://127.0.0.1:1' })
      .finished;
    expect(gone.code).toBe(1);
    expect(gone.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('killed at any moment and run again, it gives the digest of an uninterrupted run', async () => {
    await folder.putFounding();
    await applySeeds(database, folder.url);
    const whole = await digest();
    for (const fraction of [0.15, 0.35, 0.5, 0.7, 0.9]) {
      await clear();
      const since = Date.now();
      const first = start('apply', ...here());
      // From the first seed on, over a time in which the three of them are applied.
      while (!first.said.stderr.includes('Applying') && first.child.exitCode === null) await sleep(5);
      await sleep(fraction * Math.min(4_000, Date.now() - since));
      first.child.kill('SIGKILL');
      await first.finished;
      expect(await run('apply', ...here())).toMatchObject({ code: 0 });
      expect(await digest()).toBe(whole);
    }
  });

  test('eight at once apply each seed once, and none fails', async () => {
    await folder.putFounding();
    await applySeeds(database, folder.url);
    const whole = await digest();
    await clear();
    const runners = await Promise.all(Array.from({ length: 8 }, () => runJson('apply', ...here())));
    expect(runners.map(({ code }) => code)).toEqual(Array.from({ length: 8 }, () => 0));
    expect(runners.flatMap(({ json }) => json['applied'] as string[]).toSorted()).toEqual(FOUNDING_SEEDS);
    expect(await digest()).toBe(whole);
  });
});
