import { execFile } from 'node:child_process';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readEnv } from '../../../../server/env.ts';
import { findJdk } from '../../../../server/neo4j/embedded/java.ts';
import { runtimeDirectory } from '../../../../server/neo4j/embedded/provision.ts';
import { releaseOf } from '../../../../server/neo4j/embedded/releases.ts';
import { isAlive, jvmsOn, query, QUICK_JVM, startServer, temporaryDirectory, until } from './processes.ts';

test('what was written survives kill -9 of the server, which leaves no JVM, and a clean stop', async () => {
  const dataDir = await temporaryDirectory();
  const first = startServer({ BACKCHANNEL_DATA_DIR: dataDir });
  const { pid, ...address } = await first.ready;
  await query({ pid, ...address }, "CREATE (:Actor {name: 'Kim Jong Un'})");
  const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
  expect([await mode(dataDir), await mode(join(dataDir, 'password'))]).toEqual(['700', '600']);

  first.node.kill('SIGKILL');
  await until('the JVM to follow its parent', async () => !(await isAlive(pid)));

  const second = startServer({ BACKCHANNEL_DATA_DIR: dataDir });
  const again = await second.ready;
  expect(await query(again, 'MATCH (actor:Actor) RETURN actor.name')).toEqual(['Kim Jong Un']);
  expect(again.password).toBe(address.password);

  second.node.kill('SIGTERM');
  expect(await second.ended).toMatchObject({ code: 0, stderr: '' });
  expect(await jvmsOn(dataDir)).toEqual([]);
});

test('data that a killed JVM left behind are recovered, even when the password was lost', async () => {
  const dataDir = await temporaryDirectory();
  const first = startServer({ BACKCHANNEL_DATA_DIR: dataDir });
  const address = await first.ready;
  await query(address, "CREATE (:Actor {name: 'Xie Feng'})");
  process.kill(address.pid, 'SIGKILL');
  expect(await first.ended).toMatchObject({ code: 1, stderr: 'Neo4j was ended by SIGKILL\n' });
  await rm(join(dataDir, 'password'));

  const second = startServer({ BACKCHANNEL_DATA_DIR: dataDir });
  const again = await second.ready;
  expect(again.password).not.toBe(address.password);
  expect(await query(again, 'MATCH (actor:Actor) RETURN actor.name')).toEqual(['Xie Feng']);
  second.node.kill('SIGTERM');
  await second.ended;
  await checkStore(dataDir);
});

test('a data directory in use is refused at once, and waited for while its Neo4j shuts down', async () => {
  const dataDir = await temporaryDirectory();
  const first = startServer({ BACKCHANNEL_DATA_DIR: dataDir });
  const { pid, ...address } = await first.ready;

  const intruder = await startServer({ BACKCHANNEL_DATA_DIR: dataDir }).ended;
  expect(intruder).toMatchObject({
    code: 1,
    stderr: `The data directory ${dataDir} is in use by another Backchannel, whose Neo4j is process ${pid}. Stop that one, or set BACKCHANNEL_DATA_DIR to another directory.\n`,
  });
  expect(await jvmsOn(dataDir)).toEqual([pid]);

  // A statement under way makes the shutdown take a while; the successor wants the very port that is still held.
  const interrupted = query({ pid, ...address }, 'UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 RETURN n').catch(
    (error: unknown) => error,
  );
  await until('the statement to run', async () => {
    const running = await query({ pid, ...address }, 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
    return running.some((text) => String(text).startsWith('UNWIND'));
  });
  first.node.kill('SIGKILL');
  await first.ended;
  const successor = startServer({
    BACKCHANNEL_DATA_DIR: dataDir,
    BACKCHANNEL_BOLT_PORT: new URL(address.uri).port,
  });
  expect((await successor.ready).uri).toBe(address.uri);
  expect(await interrupted).toBeInstanceOf(Error);
  expect(await isAlive(pid)).toBe(false);
  successor.node.kill('SIGTERM');
  expect((await successor.ended).stdout).toContain('Waiting for the Neo4j of an earlier run to shut down');
});

test('a start that is interrupted leaves no JVM and a directory that can be started', async () => {
  const dataDir = await temporaryDirectory();
  const interrupted = startServer({ BACKCHANNEL_DATA_DIR: dataDir });
  await until('the JVM', async () => (await jvmsOn(dataDir)).length === 1);
  interrupted.node.kill('SIGTERM');
  expect(await interrupted.ended).toMatchObject({ code: 0, stderr: '' });
  expect(await jvmsOn(dataDir)).toEqual([]);

  const server = startServer({ BACKCHANNEL_DATA_DIR: dataDir });
  expect(await query(await server.ready, 'RETURN 1')).toEqual([1]);
});

test('of two servers starting at once with the default port, one takes another', async () => {
  const servers = await Promise.all([1, 2].map(async () => temporaryDirectory()));
  const starting = servers.map((dataDir) =>
    startServer({ BACKCHANNEL_DATA_DIR: dataDir, BACKCHANNEL_BOLT_PORT: undefined }),
  );
  const addresses = await Promise.all(starting.map(({ ready }) => ready));
  expect(new Set(addresses.map(({ uri }) => uri)).size).toBe(2);
  for (const address of addresses) expect(await query(address, 'RETURN 1')).toEqual([1]);
});

/** Neo4j's own consistency check; fails with its report. */
async function checkStore(dataDir: string): Promise<void> {
  const { database } = readEnv();
  if (database.kind !== 'embedded') throw new Error('Unset NEO4J_URI');
  const release = releaseOf(database.neo4jVersion);
  const { java } = await findJdk(database.javaHome, release);
  const admin = ['-cp', join(runtimeDirectory(database.cacheDir, release), 'lib', '*'), 'org.neo4j.cli.AdminTool'];
  const { stdout, stderr } = await promisify(execFile)(
    java,
    [...admin, 'database', 'check', 'neo4j', `--report-path=${dataDir}`],
    { env: { ...process.env, JAVA_TOOL_OPTIONS: QUICK_JVM, NEO4J_HOME: dataDir, NEO4J_CONF: join(dataDir, 'conf') } },
  );
  expect(`${stdout}${stderr}`).not.toMatch(/inconsisten/iu);
}
