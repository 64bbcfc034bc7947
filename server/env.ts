import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { NEO4J_VERSIONS, type Neo4jVersion } from './neo4j/embedded/releases.ts';
import { bytesOf } from './neo4j/embedded/sizes.ts';
import { StartupError } from './startupError.ts';

/** What the process environment says, checked. Paths are absolute. */
export interface Env {
  readonly http: { readonly host: string; readonly port: number; readonly portIsExplicit: boolean };
  readonly database: EmbeddedDatabase | ExternalDatabase;
  /** Memory for the index of the path search. */
  readonly indexBytes: number;
  /** Origins whose pages may frame the embedded client; `*` is any. */
  readonly embedOrigins: readonly string[];
}

/** A Neo4j that this process starts and stops. */
export interface EmbeddedDatabase {
  readonly kind: 'embedded';
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly boltPort: number;
  readonly boltPortIsExplicit: boolean;
  readonly heap: string;
  readonly pageCache: string;
  readonly neo4jVersion: Neo4jVersion;
  readonly javaHome: string | null;
}

/** A Neo4j server or cluster that someone else runs. */
export interface ExternalDatabase {
  readonly kind: 'external';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));
const URI_SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

const port = z
  .string()
  .regex(/^\d{1,5}$/u)
  .transform(Number)
  .refine((value) => value <= 65_535);
const path = z
  .string()
  .min(1)
  .transform((value) => resolve(value));
const word = z.string().regex(/^\S+$/u);
const size = (minimum: string) =>
  z
    .string()
    .refine((value) => (bytesOf(value) ?? 0) >= (bytesOf(minimum) ?? 0))
    .transform((value) => value.toLowerCase());
const isOrigin = (value: string) =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol) && new URL(value).origin === value;
const origins = z.string().refine((value) => value === '*' || (value !== '' && value.split(' ').every(isOrigin)));
const uri = z.string().refine((value) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && URI_SCHEMES.includes(url.protocol.slice(0, -1)) && url.hostname !== '' && url.username === '';
});

interface Described {
  /** As the documentation words it. */
  readonly default: string;
  readonly allowed: string;
  readonly description: string;
  /** Whether an error must not repeat the value. */
  readonly isSecret?: true;
}

const DESCRIPTIONS = z.registry<Described>();

const withDefault = <Value>(parse: z.ZodType<Value, string>, entry: Described) =>
  z.prefault(parse, entry.default).register(DESCRIPTIONS, entry);
const optional = (parse: z.ZodType<string, string>, entry: Described) =>
  z.optional(parse).register(DESCRIPTIONS, entry);

const SCHEMA = z.object({
  BACKCHANNEL_HOST: withDefault(word, {
    default: '127.0.0.1',
    allowed: 'a host name or an IP address',
    description: 'Address the web server listens on; 0.0.0.0 opens it to the network.',
  }),
  BACKCHANNEL_PORT: withDefault(port, {
    default: '4000',
    allowed: 'a port from 0 to 65535',
    description:
      'Port of the web server. The default gives way to a free port when it is taken; 0 always takes a free one.',
  }),
  BACKCHANNEL_BOLT_PORT: withDefault(port, {
    default: '7687',
    allowed: 'a port from 0 to 65535',
    description: 'Port of the embedded Neo4j on 127.0.0.1, under the same rule.',
  }),
  BACKCHANNEL_DATA_DIR: optional(path, {
    default: '.backchannel in the project',
    allowed: 'a directory',
    description: "The embedded Neo4j's data, logs and password.",
  }),
  BACKCHANNEL_CACHE_DIR: optional(path, {
    default: "backchannel in the user's cache directory",
    allowed: 'a directory',
    description:
      'Where downloaded Neo4j releases are kept for every project and run; XDG_CACHE_HOME moves the default.',
  }),
  BACKCHANNEL_HEAP: withDefault(size('256m'), {
    default: '512m',
    allowed: 'a size such as 512m or 2g, at least 256m',
    description: 'Heap of the embedded Neo4j. One query may use an eighth of it, all together half.',
  }),
  BACKCHANNEL_PAGE_CACHE: withDefault(size('16m'), {
    default: '256m',
    allowed: 'a size such as 256m or 1g, at least 16m',
    description: 'Page cache of the embedded Neo4j, best as large as its data.',
  }),
  BACKCHANNEL_INDEX_MEMORY: withDefault(size('1m'), {
    default: '512m',
    allowed: 'a size such as 512m or 2g, at least 1m',
    description: 'Memory for the index of ties, 128 MB a million; a larger graph is searched by Cypher, slowly.',
  }),
  BACKCHANNEL_EMBED_ORIGINS: optional(origins, {
    default: 'none: only pages of Backchannel itself',
    allowed: 'origins such as https://dashboard.example, with a space between them, or * for any',
    description: 'Origins whose pages may show a view in a frame, with ?embed=1.',
  }),
  BACKCHANNEL_NEO4J_VERSION: withDefault(z.enum(NEO4J_VERSIONS), {
    default: '5.26.30',
    allowed: NEO4J_VERSIONS.join(' or '),
    description: 'Release of the embedded Neo4j; 2026.08.1 needs Java 21 or newer.',
  }),
  JAVA_HOME: optional(path, {
    default: 'the java on PATH',
    allowed: 'the directory of a JDK',
    description: 'The JDK that runs the embedded Neo4j.',
  }),
  NEO4J_URI: optional(uri, {
    default: 'not set: the embedded Neo4j',
    allowed: `${URI_SCHEMES.map((scheme) => `${scheme}://`).join(', ')} and a host, without a user name or password`,
    description: 'A Neo4j server or cluster to use instead of the embedded one, whose variables then have no effect.',
  }),
  NEO4J_USERNAME: withDefault(z.string().min(1), {
    default: 'neo4j',
    allowed: 'a user name',
    description: 'User at NEO4J_URI.',
  }),
  NEO4J_PASSWORD: optional(z.string().min(1), {
    default: 'none: required with NEO4J_URI',
    allowed: 'a password',
    description: 'Password at NEO4J_URI.',
    isSecret: true,
  }),
  NEO4J_DATABASE: withDefault(word, {
    default: 'neo4j',
    allowed: 'the name of a database',
    description: 'Database at NEO4J_URI.',
  }),
});

/** Every variable the server reads, in the order in which the documentation lists them. */
export const ENV_TABLE: readonly (Described & { readonly name: string })[] = Object.entries(SCHEMA.shape).map(
  ([name, schema]) => ({ name, ...describe(schema) }),
);

interface Problem {
  readonly cause: string;
  readonly remedy: string;
}

/**
 * Reads and checks the environment.
 * @throws StartupError naming every variable that is wrong or unknown, its value (unless secret) and what is allowed
 */
export function readEnv(env: NodeJS.ProcessEnv = process.env): Env {
  // By convention an empty JAVA_HOME means none; any other empty variable is a mistake worth hearing about.
  const { JAVA_HOME, ...others } = env;
  const parsed = SCHEMA.safeParse(JAVA_HOME === '' ? others : env);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => String(issue.path[0]));
  const problems = [
    ...unknownVariables(env),
    ...ENV_TABLE.filter(({ name }) => wrong.includes(name)).map((variable) => wrongValue(variable, env[variable.name])),
    ...contradictions(env),
  ];
  if (!parsed.success || problems.length > 0) {
    const all = (part: keyof Problem) => [...new Set(problems.map((problem) => problem[part]))].join('; ');
    throw new StartupError(all('cause'), all('remedy'));
  }
  const values = parsed.data;
  const http = {
    host: values.BACKCHANNEL_HOST,
    port: values.BACKCHANNEL_PORT,
    portIsExplicit: env['BACKCHANNEL_PORT'] !== undefined,
  };
  const indexBytes = bytesOf(values.BACKCHANNEL_INDEX_MEMORY) ?? 0;
  const embedOrigins = values.BACKCHANNEL_EMBED_ORIGINS?.split(' ') ?? [];
  if (values.NEO4J_URI !== undefined) {
    const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD = '', NEO4J_DATABASE } = values;
    const server = { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
    return { http, indexBytes, embedOrigins, database: { kind: 'external', ...server } };
  }
  return {
    http,
    indexBytes,
    embedOrigins,
    database: {
      kind: 'embedded',
      dataDir: values.BACKCHANNEL_DATA_DIR ?? join(PROJECT_ROOT, '.backchannel'),
      cacheDir: values.BACKCHANNEL_CACHE_DIR ?? join(userCacheDir(env), 'backchannel'),
      boltPort: values.BACKCHANNEL_BOLT_PORT,
      boltPortIsExplicit: env['BACKCHANNEL_BOLT_PORT'] !== undefined,
      heap: values.BACKCHANNEL_HEAP,
      pageCache: values.BACKCHANNEL_PAGE_CACHE,
      neo4jVersion: values.BACKCHANNEL_NEO4J_VERSION,
      javaHome: values.JAVA_HOME ?? null,
    },
  };
}

function describe(schema: z.core.$ZodType): Described {
  const described = DESCRIPTIONS.get(schema);
  if (described === undefined) throw new Error('A variable without a description');
  return described;
}

function wrongValue({ name, allowed, isSecret }: (typeof ENV_TABLE)[number], value = ''): Problem {
  // An address may carry credentials, which must not reach a log.
  const shown = isSecret === true ? '' : `=${value.replace(/\/\/[^/]*@/u, '//***@')}`;
  const cause = value === '' ? `${name} is empty` : `${name}${shown} is not valid`;
  return { cause, remedy: `Set ${name} to ${allowed}, or unset it` };
}

function contradictions(env: NodeJS.ProcessEnv): Problem[] {
  if (env['NEO4J_URI'] !== undefined) {
    if (env['NEO4J_PASSWORD'] !== undefined) return [];
    return [
      {
        cause: 'NEO4J_URI is set but NEO4J_PASSWORD is not',
        remedy: 'Set NEO4J_PASSWORD to the password at that server',
      },
    ];
  }
  const orphans = ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].filter((name) => env[name] !== undefined);
  if (orphans.length === 0) return [];
  const listed = orphans.join(' and ');
  return [
    {
      cause: `${listed} set without NEO4J_URI`,
      remedy: `Set NEO4J_URI to the address of that server, or unset ${listed} to use the embedded Neo4j`,
    },
  ];
}

function unknownVariables(env: NodeJS.ProcessEnv): Problem[] {
  const known = ENV_TABLE.map(({ name }) => name);
  const unknown = Object.keys(env).filter((name) => name.startsWith('BACKCHANNEL_') && !known.includes(name));
  return unknown.map((name) => {
    const nearest = known.toSorted((a, b) => distance(name, a) - distance(name, b))[0] ?? name;
    return {
      cause: `${name} is not a variable of Backchannel`,
      remedy: `Did you mean ${nearest}? Rename or unset ${name}`,
    };
  });
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function userCacheDir(env: NodeJS.ProcessEnv): string {
  const xdg = env['XDG_CACHE_HOME'] ?? '';
  // The XDG specification has relative paths ignored.
  if (isAbsolute(xdg)) return xdg;
  const home = env['HOME'] || homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches');
  return process.platform === 'win32' ? (env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local')) : join(home, '.cache');
}
