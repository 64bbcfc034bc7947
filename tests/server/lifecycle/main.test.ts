import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { jvmsOn, temporaryDirectory, until } from '../neo4j/embedded/processes.ts';
import { listenAsOldNeo4j } from './oldServer.ts';
import { ask, startMain } from './mainProcess.ts';

/** Every failure must be one line that names cause and remedy, end the process with 1 and leave no JVM. */
async function failureOf(env: NodeJS.ProcessEnv): Promise<string> {
  const { code, stderr } = await startMain(env).ended;
  expect(code).toBe(1);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/\n\s+at /u);
  return stderr.trimEnd();
}

async function taken(port = 0): Promise<number> {
  const holder = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await once(holder, 'listening');
  const address = holder.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('start, serve, stop, start again: the data is kept and nothing is applied twice', async () => {
  const dataDir = await temporaryDirectory();
  const first = startMain({ BACKCHANNEL_DATA_DIR: dataDir });
  const address = await first.address;
  expect(first.printed()).toMatch(/Applying seed V001__states\.cypher/u);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ready' });
  const seeds = await ask(address, '{ seeds { version appliedAt } }');
  expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600);

  first.node.kill('SIGTERM');
  expect(await first.ended).toMatchObject({ code: 0, stderr: '' });
  expect(await jvmsOn(dataDir)).toEqual([]);

  const second = startMain({ BACKCHANNEL_DATA_DIR: dataDir });
  expect(await ask(await second.address, '{ seeds { version appliedAt } }')).toEqual(seeds);
  expect(second.printed()).not.toMatch(/Applying/u);
  second.node.kill('SIGINT');
  expect(await second.ended).toMatchObject({ code: 0, stderr: '' });
});

test('kill -9 of Node leaves no JVM; the next start finds the graph whole', async () => {
  const dataDir = await temporaryDirectory();
  const first = startMain({ BACKCHANNEL_DATA_DIR: dataDir });
  const before = await ask(await first.address, '{ ties { totalCount } actors { totalCount } }');
  first.node.kill('SIGKILL');
  await until('no JVM', async () => (await jvmsOn(dataDir)).length === 0);
  const second = startMain({ BACKCHANNEL_DATA_DIR: dataDir });
  expect(await ask(await second.address, '{ ties { totalCount } actors { totalCount } }')).toEqual(before);
});

test('when its Neo4j dies, it says so in one line and ends with 1', async () => {
  const dataDir = await temporaryDirectory();
  const main = startMain({ BACKCHANNEL_DATA_DIR: dataDir });
  await main.address;
  const [jvm] = await jvmsOn(dataDir);
  if (jvm === undefined) throw new Error('No JVM runs');
  process.kill(jvm, 'SIGKILL');
  const { code, stderr } = await main.ended;
  expect(code).toBe(1);
  expect(stderr).toBe('Neo4j was ended by SIGKILL. Start again; the data is kept.\n');
});

test('a data directory in use by another instance', async () => {
  const dataDir = await temporaryDirectory();
  await startMain({ BACKCHANNEL_DATA_DIR: dataDir }).address;
  expect(await failureOf({ BACKCHANNEL_DATA_DIR: dataDir })).toMatch(
    /^The data directory .* is in use by another Backchannel, whose Neo4j is process \d+\. Stop that one, or set BACKCHANNEL_DATA_DIR/u,
  );
});

test('a default port that is taken gives way to a free one, and the output says so', async () => {
  const dataDir = await temporaryDirectory();
  await taken(4000).catch(() => undefined);
  const main = startMain({ BACKCHANNEL_DATA_DIR: dataDir, BACKCHANNEL_PORT: undefined });
  expect(await main.address).not.toBe('http://127.0.0.1:4000');
  expect(main.printed()).toMatch(/Port 4000 is taken, so a free one was chosen/u);
  expect(await ask(await main.address, '{ seeds { version } }')).toHaveProperty('data');
});

test('a port set on purpose that is taken', async () => {
  const port = await taken();
  expect(await failureOf({ BACKCHANNEL_PORT: String(port) })).toBe(
    `BACKCHANNEL_PORT=${port} is already in use on 127.0.0.1. Stop the program that holds it, choose another port, or unset BACKCHANNEL_PORT to get a free one.`,
  );
});

test('no Java', async () => {
  const dataDir = await temporaryDirectory();
  expect(await failureOf({ BACKCHANNEL_DATA_DIR: dataDir, JAVA_HOME: undefined, PATH: dataDir })).toMatch(
    /^No working Java was found on PATH\. Install a JDK of version 17 or newer/u,
  );
});

test('a NEO4J_URI at which nothing listens, and one that never answers', async () => {
  const silent = await taken();
  const env = { NEO4J_PASSWORD: 'secret' };
  const unreachable = /^No Neo4j answers at NEO4J_URI bolt:\S+ Start it or correct the address, or unset NEO4J_URI/u;
  expect(await failureOf({ ...env, NEO4J_URI: 'bolt://127.0.0.1:1' })).toMatch(unreachable);
  expect(await failureOf({ ...env, NEO4J_URI: `bolt://127.0.0.1:${silent}` })).toMatch(unreachable);
});

test('a Neo4j that is too old', async () => {
  const { server, uri } = await listenAsOldNeo4j('Neo4j/4.4.48');
  onTestFinished(() => void server.close());
  expect(await failureOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })).toBe(
    'NEO4J_URI is a Neo4j 4.4.48, which is not supported. Upgrade it to 5.26 or newer, or unset NEO4J_URI to use the embedded one.',
  );
});
