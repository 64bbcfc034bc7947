import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readEnv } from '../../../../server/env.ts';
import { findJdk } from '../../../../server/neo4j/embedded/java.ts';
import { releaseOf } from '../../../../server/neo4j/embedded/releases.ts';
import { jvmsOn, startServer, temporaryDirectory } from './processes.ts';

/** Every failure must be one line that says what to do, end the process with 1 and leave no JVM. */
async function failureOf(env: NodeJS.ProcessEnv, options: { uid?: number } = {}): Promise<string> {
  const { ended } = startServer({ BACKCHANNEL_NEO4J_VERSION: '5.26.30', ...env }, options);
  const { code, stderr } = await ended;
  expect(code).toBe(1);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(await jvmsOn(env['BACKCHANNEL_DATA_DIR'] ?? '')).toEqual([]);
  return stderr.trimEnd();
}

async function executable(path: string, script: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

/** A java that only knows its version, in a directory to be used as JAVA_HOME. */
async function fakeJava(home: string, version: string): Promise<string> {
  const properties = [
    `java.home = ${home}`,
    `java.specification.version = ${version}`,
    `java.version = ${version}.0.1`,
  ];
  await executable(join(home, 'bin', 'java'), `printf '    ${properties.join(String.raw`\n    `)}\n' >&2`);
  return home;
}

async function realJdk() {
  const { database } = readEnv();
  if (database.kind !== 'embedded') throw new Error('Unset NEO4J_URI');
  return findJdk(database.javaHome, releaseOf('5.26.30'));
}

test('no Java on PATH', async () => {
  const dataDir = await temporaryDirectory();
  expect(await failureOf({ BACKCHANNEL_DATA_DIR: dataDir, JAVA_HOME: undefined, PATH: dataDir })).toBe(
    'No working Java was found on PATH. Install a JDK of version 17 or newer (for example Eclipse Temurin) and set JAVA_HOME to its directory.',
  );
});

test('a JAVA_HOME without Java', async () => {
  const dataDir = await temporaryDirectory();
  expect(await failureOf({ BACKCHANNEL_DATA_DIR: dataDir, JAVA_HOME: '/nonexistent' })).toMatch(
    /^JAVA_HOME=\/nonexistent holds no working Java \(\/nonexistent\/bin\/java is missing\)\. Install a JDK/u,
  );
});

test('a Java that is too old for the release', async () => {
  const dataDir = await temporaryDirectory();
  const home = await fakeJava(join(dataDir, '..', `${dataDir}-jdk`), '17');
  onTestFinished(() => rm(home, { recursive: true }));
  const env = { BACKCHANNEL_DATA_DIR: dataDir, JAVA_HOME: home, BACKCHANNEL_NEO4J_VERSION: '2026.08.1' };
  expect(await failureOf(env)).toMatch(
    new RegExp(`^Neo4j 2026\\.08\\.1 needs Java 21 or newer, but JAVA_HOME=${home} is Java 17\\.0\\.1\\. Install`, 'u'),
  );
});

test('a JRE without a compiler', async () => {
  const dataDir = await temporaryDirectory();
  const home = await fakeJava(`${dataDir}-jre`, '17');
  onTestFinished(() => rm(home, { recursive: true }));
  expect(await failureOf({ BACKCHANNEL_DATA_DIR: dataDir, JAVA_HOME: home })).toMatch(
    /is Java 17\.0\.1 without a compiler \(.*javac is missing\)\. Install the full JDK/u,
  );
});

test('no Maven and nothing in the cache', async () => {
  const dataDir = await temporaryDirectory();
  const { home } = await realJdk();
  const env = { BACKCHANNEL_DATA_DIR: dataDir, JAVA_HOME: home, PATH: dataDir };
  expect(await failureOf({ ...env, BACKCHANNEL_CACHE_DIR: join(dataDir, 'cache') })).toBe(
    'Neo4j 5.26.30 is not downloaded yet and no Maven was found on PATH to fetch it. Install Maven 3.6.3 or newer, or set NEO4J_URI to use a Neo4j server of your own.',
  );
});

test('Maven without a network', async () => {
  const dataDir = await temporaryDirectory();
  const userHome = await mkdtemp(join(tmpdir(), 'backchannel-maven-'));
  onTestFinished(() => rm(userHome, { recursive: true }));
  await mkdir(join(userHome, '.m2'));
  await writeFile(join(userHome, '.m2', 'settings.xml'), '<settings><offline>true</offline></settings>');
  const env = { BACKCHANNEL_DATA_DIR: dataDir, MAVEN_OPTS: `-Duser.home=${userHome}` };
  const failure = await failureOf({ ...env, BACKCHANNEL_CACHE_DIR: join(dataDir, 'cache') });
  expect(failure).toMatch(/^Maven could not fetch Neo4j 5\.26\.30: .*offline.*\. Check the network/u);
});

test('an explicitly set Bolt port that is taken', async () => {
  const dataDir = await temporaryDirectory();
  const holder = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await new Promise((resolve) => {
    holder.once('listening', resolve);
  });
  const address = holder.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  expect(await failureOf({ BACKCHANNEL_DATA_DIR: dataDir, BACKCHANNEL_BOLT_PORT: String(port) })).toBe(
    `BACKCHANNEL_BOLT_PORT=${port} is already in use on 127.0.0.1. Stop the program that holds it, choose another port, or unset BACKCHANNEL_BOLT_PORT to get a free one.`,
  );
});

test('a data directory that cannot be made', async () => {
  const dataDir = await temporaryDirectory();
  await writeFile(join(dataDir, 'file'), '');
  const target = join(dataDir, 'file', 'data');
  expect(await failureOf({ BACKCHANNEL_DATA_DIR: target })).toBe(
    `The data directory ${target} cannot be written (ENOTDIR). Give this user the right to write there, or set BACKCHANNEL_DATA_DIR to another directory.`,
  );
});

test('a data directory that may not be written', async () => {
  const dataDir = await temporaryDirectory();
  await chmod(dataDir, 0o555);
  // Root may write everywhere, so as root the server is started as nobody.
  const options = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  const { home } = await realJdk();
  expect(await failureOf({ BACKCHANNEL_DATA_DIR: dataDir, JAVA_HOME: home }, options)).toMatch(
    /cannot be written \(EACCES\)\. Give this user/u,
  );
});

test('a data directory with the files of someone else', async () => {
  const dataDir = await temporaryDirectory();
  await writeFile(join(dataDir, 'thesis.doc'), '');
  expect(await failureOf({ BACKCHANNEL_DATA_DIR: dataDir })).toBe(
    `The data directory ${dataDir} holds files that are not Backchannel's (thesis.doc). Set BACKCHANNEL_DATA_DIR to a new or empty directory.`,
  );
});

test.each([
  ['2026.08.1', 'Set BACKCHANNEL_NEO4J_VERSION=2026.08.1, or BACKCHANNEL_DATA_DIR to another directory.'],
  ['5.26.31', 'Open it with the Backchannel that wrote it, or set BACKCHANNEL_DATA_DIR to another directory.'],
  ['4.4.0', 'Open it with the Backchannel that wrote it, or set BACKCHANNEL_DATA_DIR to another directory.'],
])('data written by Neo4j %s', async (version, remedy) => {
  const dataDir = await temporaryDirectory();
  await writeFile(join(dataDir, 'lock'), '');
  await writeFile(join(dataDir, 'neo4j-version'), `${version}\n`);
  expect(await failureOf({ BACKCHANNEL_DATA_DIR: dataDir })).toBe(
    `The data directory ${dataDir} was written by Neo4j ${version} and cannot be opened with 5.26.30. ${remedy}`,
  );
});

test('a heap the machine cannot give', async () => {
  const dataDir = await temporaryDirectory();
  expect(await failureOf({ BACKCHANNEL_DATA_DIR: dataDir, BACKCHANNEL_HEAP: '900000g' })).toMatch(
    /^Neo4j could not start with BACKCHANNEL_HEAP=900000g: .* Set it to another size\.$/u,
  );
});

test('a Maven that only exists', async () => {
  const dataDir = await temporaryDirectory();
  const { home } = await realJdk();
  const bin = await mkdtemp(join(tmpdir(), 'backchannel-bin-'));
  onTestFinished(() => rm(bin, { recursive: true }));
  await executable(join(bin, 'mvn'), 'exit 7');
  await symlink('/bin/sh', join(bin, 'sh'));
  const env = { BACKCHANNEL_DATA_DIR: dataDir, JAVA_HOME: home, PATH: [bin, '/bin'].join(delimiter) };
  expect(await failureOf({ ...env, BACKCHANNEL_CACHE_DIR: join(dataDir, 'cache') })).toMatch(
    /^Maven could not fetch Neo4j 5\.26\.30: it exited with code 7\. Check/u,
  );
});
