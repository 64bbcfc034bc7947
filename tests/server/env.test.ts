import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ENV_TABLE, readEnv } from '../../server/env.ts';
import { StartupError } from '../../server/startupError.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The message of the StartupError that an environment is refused with. */
function refusal(env: NodeJS.ProcessEnv): string {
  try {
    readEnv(env);
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  throw new Error('The environment was accepted');
}

test('an empty environment means an embedded Neo4j on this machine only', () => {
  const cacheDir = join('/home/ana', process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'backchannel');
  expect(readEnv({ HOME: '/home/ana' })).toEqual({
    http: { host: '127.0.0.1', port: 4000, portIsExplicit: false },
    indexBytes: 512 * 2 ** 20,
    embedOrigins: [],
    database: {
      kind: 'embedded',
      dataDir: join(PROJECT, '.backchannel'),
      cacheDir,
      boltPort: 7687,
      boltPortIsExplicit: false,
      heap: '512m',
      pageCache: '256m',
      neo4jVersion: '5.26.30',
      javaHome: null,
    },
  });
});

test('every variable of the embedded server is read', () => {
  const env = {
    BACKCHANNEL_HOST: '0.0.0.0',
    BACKCHANNEL_PORT: '4000',
    BACKCHANNEL_BOLT_PORT: '0',
    BACKCHANNEL_DATA_DIR: 'data',
    BACKCHANNEL_CACHE_DIR: '/var/cache/ours',
    BACKCHANNEL_HEAP: '2G',
    BACKCHANNEL_PAGE_CACHE: '64m',
    BACKCHANNEL_INDEX_MEMORY: '1g',
    BACKCHANNEL_EMBED_ORIGINS: 'https://a.example',
    BACKCHANNEL_NEO4J_VERSION: '2026.08.1',
    JAVA_HOME: '/opt/jdk',
  };
  expect(readEnv(env)).toEqual({
    http: { host: '0.0.0.0', port: 4000, portIsExplicit: true },
    indexBytes: 2 ** 30,
    embedOrigins: ['https://a.example'],
    database: {
      kind: 'embedded',
      dataDir: resolve('data'),
      cacheDir: '/var/cache/ours',
      boltPort: 0,
      boltPortIsExplicit: true,
      heap: '2g',
      pageCache: '64m',
      neo4jVersion: '2026.08.1',
      javaHome: '/opt/jdk',
    },
  });
});

test('NEO4J_URI and a password select a server of one’s own', () => {
  const env = { NEO4J_URI: 'neo4j+s://graph.example.org:7687', NEO4J_PASSWORD: 'secret', BACKCHANNEL_HEAP: '1g' };
  expect(readEnv(env).database).toEqual({
    kind: 'external',
    uri: 'neo4j+s://graph.example.org:7687',
    username: 'neo4j',
    password: 'secret',
    database: 'neo4j',
  });
});

test.each([
  ['/srv/cache', '/srv/cache/backchannel'],
  ['relative/is/ignored', undefined],
  ['', undefined],
])('XDG_CACHE_HOME=%j', (XDG_CACHE_HOME, expected) => {
  const { database } = readEnv({ HOME: '/home/ana', XDG_CACHE_HOME });
  const { database: standard } = readEnv({ HOME: '/home/ana' });
  if (database.kind !== 'embedded' || standard.kind !== 'embedded') throw new Error('Expected the embedded one');
  expect(database.cacheDir).toBe(expected ?? standard.cacheDir);
});

test('an empty JAVA_HOME means none', () => {
  expect(readEnv({ JAVA_HOME: '' }).database).toMatchObject({ javaHome: null });
});

test.each([
  ['BACKCHANNEL_PORT', '65536', 'a port from 0 to 65535'],
  ['BACKCHANNEL_PORT', '-1', 'a port from 0 to 65535'],
  ['BACKCHANNEL_PORT', '4000.5', 'a port from 0 to 65535'],
  ['BACKCHANNEL_BOLT_PORT', 'bolt', 'a port from 0 to 65535'],
  ['BACKCHANNEL_HOST', 'my host', 'a host name or an IP address'],
  ['BACKCHANNEL_HEAP', '255m', 'a size such as 512m or 2g, at least 256m'],
  ['BACKCHANNEL_HEAP', '512', 'a size such as 512m or 2g, at least 256m'],
  ['BACKCHANNEL_HEAP', '0.5g', 'a size such as 512m or 2g, at least 256m'],
  ['BACKCHANNEL_PAGE_CACHE', '8m', 'a size such as 256m or 1g, at least 16m'],
  ['BACKCHANNEL_NEO4J_VERSION', '5.26', '5.26.30 or 2026.08.1'],
])('%s=%s is refused with what is allowed', (name, value, allowed) => {
  expect(refusal({ [name]: value })).toBe(`${name}=${value} is not valid. Set ${name} to ${allowed}, or unset it.`);
});

test('an empty variable is a mistake, not a default', () => {
  expect(refusal({ BACKCHANNEL_DATA_DIR: '' })).toBe(
    'BACKCHANNEL_DATA_DIR is empty. Set BACKCHANNEL_DATA_DIR to a directory, or unset it.',
  );
  expect(refusal({ NEO4J_URI: '', NEO4J_PASSWORD: 'secret' })).toMatch(/^NEO4J_URI is empty\./u);
});

test.each([
  ['BACKCHANNEL_PROT', 'BACKCHANNEL_PORT'],
  ['BACKCHANNEL_DATADIR', 'BACKCHANNEL_DATA_DIR'],
  ['BACKCHANNEL_NEO4J_VERSON', 'BACKCHANNEL_NEO4J_VERSION'],
])('an unknown variable %s is refused with the nearest known name', (name, nearest) => {
  expect(refusal({ [name]: '1' })).toBe(
    `${name} is not a variable of Backchannel. Did you mean ${nearest}? Rename or unset ${name}.`,
  );
});

test.each(['http://h', 'neo4j://', 'graph.example.org', 'neo4j://ana:secret@h'])('NEO4J_URI=%s is refused', (uri) => {
  const message = refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' });
  expect(message).toContain('Set NEO4J_URI to bolt://, bolt+s://');
  expect(message).not.toContain('secret');
});

test('half a server of one’s own is refused', () => {
  expect(refusal({ NEO4J_URI: 'bolt://h' })).toBe(
    'NEO4J_URI is set but NEO4J_PASSWORD is not. Set NEO4J_PASSWORD to the password at that server.',
  );
  expect(refusal({ NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'acts' })).toBe(
    'NEO4J_PASSWORD and NEO4J_DATABASE set without NEO4J_URI. Set NEO4J_URI to the address of that server, or unset NEO4J_PASSWORD and NEO4J_DATABASE to use the embedded Neo4j.',
  );
});

test('several mistakes are reported together, on one line', () => {
  const message = refusal({ BACKCHANNEL_PORT: 'web\nsite', BACKCHANNEL_HEAP: 'much', BACKCHANNEL_X: '' });
  expect(message).toContain(
    'BACKCHANNEL_X is not a variable of Backchannel; BACKCHANNEL_PORT=web site is not valid; BACKCHANNEL_HEAP=much',
  );
  expect(message).not.toContain('\n');
});

test('the documented defaults are the ones in force', () => {
  const literal = ENV_TABLE.filter(({ name }) => /_(HOST|PORT|HEAP|PAGE_CACHE|VERSION)$/u.test(name));
  const env = Object.fromEntries(literal.map((variable) => [variable.name, variable.default]));
  const { http, database } = readEnv(env);
  const { http: httpByDefault, database: databaseByDefault } = readEnv({});
  expect({ ...http, portIsExplicit: false }).toEqual(httpByDefault);
  expect({ ...database, boltPortIsExplicit: false }).toEqual(databaseByDefault);
  expect(literal).toHaveLength(6);
});

test('frames are allowed to origins, and to nothing that is none', () => {
  const read = (value: string) => readEnv({ HOME: '/home/ana', BACKCHANNEL_EMBED_ORIGINS: value }).embedOrigins;
  expect(read('*')).toEqual(['*']);
  expect(read('https://a.example http://localhost:3000')).toEqual(['https://a.example', 'http://localhost:3000']);
  for (const value of ['a.example', 'https://a.example/', 'https://a.example; script-src *', 'javascript:1', '* x']) {
    expect(refusal({ BACKCHANNEL_EMBED_ORIGINS: value })).toContain('BACKCHANNEL_EMBED_ORIGINS');
  }
});
