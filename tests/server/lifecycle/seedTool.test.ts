import { expect, test } from 'vitest';
import { startSeed } from '../../support/seedProcess.ts';
import { jvmsOn, temporaryDirectory } from '../neo4j/embedded/processes.ts';
import { startMain } from './mainProcess.ts';

test('beside a server, the seed tool uses the Neo4j that runs; after kill -9 of it, one of its own', async () => {
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
});

test('two commands on one data directory wait for each other', async () => {
  const env = { BACKCHANNEL_DATA_DIR: await temporaryDirectory(), BACKCHANNEL_BOLT_PORT: '0' };
  const [one, two] = await Promise.all([
    startSeed(['apply', '--json'], env).finished,
    startSeed(['apply', '--json'], env).finished,
  ]);
  expect([one.code, two.code]).toEqual([0, 0]);
  expect(`${one.stderr}${two.stderr}`).toContain('Waiting for another command');
  const applied = [one, two].map(({ stdout }) => (JSON.parse(stdout) as { applied: string[] }).applied.length);
  expect(applied.toSorted()).toEqual([0, Math.max(...applied)]);
});
