import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, truncate, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readEnv } from '../../../../server/env.ts';
import { findJdk } from '../../../../server/neo4j/embedded/java.ts';
import { inspectCache, provision, removeAbandoned } from '../../../../server/neo4j/embedded/provision.ts';
import { releaseOf } from '../../../../server/neo4j/embedded/releases.ts';
import { startServer, temporaryDirectory, until } from './processes.ts';

const release = releaseOf('5.26.30');
const manifest = z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() }));

test('a download survives kill -9, a rival and damage', async () => {
  const cacheDir = await temporaryDirectory();
  const dataDir = await temporaryDirectory();
  const siblings = () => readdir(join(cacheDir, 'neo4j')).catch(() => []);
  const { database } = readEnv();
  if (database.kind !== 'embedded') throw new Error('Unset NEO4J_URI');
  const jdk = await findJdk(database.javaHome, release);
  const options = { cacheDir, release, jdk, onProgress: () => undefined, signal: undefined };
  const env = {
    BACKCHANNEL_CACHE_DIR: cacheDir,
    BACKCHANNEL_DATA_DIR: dataDir,
    BACKCHANNEL_NEO4J_VERSION: release.neo4j,
  };

  const killed = startServer(env);
  await until('the download to begin', async () => (await siblings()).length === 1);
  killed.node.kill('SIGKILL');
  await killed.ended;
  expect(await inspectCache(cacheDir, release)).toBe('absent');

  await Promise.all([provision(options), provision(options)]);
  expect(await inspectCache(cacheDir, release)).toBe('sound');
  const directory = join(cacheDir, 'neo4j', release.neo4j);
  const jars = manifest.parse(JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')));
  expect(jars.filter(({ path }) => path.startsWith('lib/'))).toHaveLength(release.jars);
  for (const { path, sha256 } of jars) {
    const content = await readFile(join(directory, path));
    expect([path, createHash('sha256').update(content).digest('hex')]).toEqual([path, sha256]);
  }

  await truncate(join(directory, jars[0]?.path ?? ''), 100);
  expect(await inspectCache(cacheDir, release)).toBe('damaged');
  const server = startServer(env);
  await server.ready;
  server.node.kill('SIGTERM');
  expect((await server.ended).stdout).toContain('The cached jars of Neo4j 5.26.30 are damaged: fetching them again\n');
  expect(await inspectCache(cacheDir, release)).toBe('sound');
});

test('what a killed download left is removed after an hour', async () => {
  const cacheDir = await temporaryDirectory();
  const siblings = join(cacheDir, 'neo4j');
  for (const name of ['.5.26.30-old', '.5.26.30-new', '5.26.30'])
    await mkdir(join(siblings, name), { recursive: true });
  const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  await utimes(join(siblings, '.5.26.30-old'), twoHoursAgo, twoHoursAgo);
  await removeAbandoned(cacheDir);
  expect((await readdir(siblings)).toSorted()).toEqual(['.5.26.30-new', '5.26.30']);
});
