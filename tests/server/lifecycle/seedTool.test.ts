import { expect, onTestFinished, test } from 'vitest';
import { addState, makeSeedFolder } from '../../support/seedFolder.ts';
import { startSeed } from '../../support/seedProcess.ts';
import { jvmsOn, temporaryDirectory } from '../neo4j/embedded/processes.ts';
import { startMain } from './mainProcess.ts';

/** Several databases start here, one after the other. */
const TIMEOUT = 300_000;

test(
  'beside a server, the seed tool uses the Neo4j that runs; after kill -9 of it, one of its own',
  { timeout: TIMEOUT },
  async () => {
    const dataDir = await temporaryDirectory();
    const env = { BACKCHANNEL_DATA_DIR: dataDir, BACKCHANNEL_BOLT_PORT: '0' };
    const main = startMain(env);
    await main.address;
    const [jvm] = await jvmsOn(dataDir);
    const beside = await startSeed(['status', '--json'], env).finished;
    expect(beside).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(beside.stdout)).toMatchObject({ open: [] });
    expect(await jvmsOn(dataDir)).toEqual([jvm]);

    main.node.kill('SIGKILL');
    await main.ended;
    const alone = await startSeed(['status', '--json'], env).finished;
    expect(alone.code).toBe(0);
    expect(alone.stderr).toContain('Starting Neo4j');
    expect(JSON.parse(alone.stdout)).toEqual(JSON.parse(beside.stdout));
    expect(await jvmsOn(dataDir)).toEqual([]);
  },
);

test('two commands on one data directory wait for each other', { timeout: TIMEOUT }, async () => {
  const seeds = await makeSeedFolder();
  onTestFinished(() => seeds.remove());
  await seeds.put('V001__a.cypher', addState('state:AAA'));
  const env = { BACKCHANNEL_DATA_DIR: await temporaryDirectory(), BACKCHANNEL_BOLT_PORT: '0' };
  const apply = () => startSeed(['apply', '--json', '--seeds', seeds.path], env).finished;
  const both = await Promise.all([apply(), apply()]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.map(({ stderr }) => stderr).join('')).toContain('Waiting for another command');
  const applied = both.flatMap(({ stdout }) => (JSON.parse(stdout) as { applied: string[] }).applied);
  expect(applied).toEqual(['V001__a.cypher']);
});
