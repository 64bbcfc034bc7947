import { spawn } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StartupError } from '../../startupError.ts';
import type { Jdk } from './java.ts';
import type { OnProgress } from './progress.ts';
import type { Release } from './releases.ts';
import { codeOf } from './system.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
// Pinned like the jars: Maven's own default plugin changes with Maven.
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const BYTES_IN: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6 };

interface Download {
  readonly release: Release;
  /** Runs Maven, too: one Java to get right. */
  readonly jdk: Jdk;
  /** An absolute path to an existing directory; the jars arrive in its `lib`. */
  readonly directory: string;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal | undefined;
}

/**
 * Has Maven put the release's jars into a directory, from Maven Central or from what it downloaded before.
 * @throws StartupError when there is no Maven or it fails, with Maven's reason in one line
 */
export async function downloadJars({ release, jdk, directory, onProgress, signal }: Download): Promise<void> {
  // A copy, because Maven 4 writes a folder beside the pom it is given.
  const pom = join(directory, 'pom.xml');
  await copyFile(POM, pom);
  // -C refuses a file whose checksum differs; -B leaves out the redrawn progress lines that the parser below cannot read.
  const options = ['-B', '-C', '-f', pom, `-Dneo4j.version=${release.neo4j}`, `-Dgds.version=${release.gds}`];
  const output = ['-DincludeScope=runtime', `-DoutputDirectory=${join(directory, 'lib')}`];
  const child = spawn('mvn', [...options, GOAL, ...output], {
    env: { ...process.env, JAVA_HOME: jdk.home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => void child.kill('SIGTERM');
  signal?.addEventListener('abort', kill, { once: true });
  process.once('exit', kill);
  try {
    const count = countJars(release, onProgress);
    const errors: string[] = [];
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        count(line);
        if (line.startsWith('[ERROR]')) errors.push(line.slice('[ERROR]'.length).trim());
      });
    }
    const code = await ended.catch((error: unknown) => {
      throw codeOf(error) === 'ENOENT' ? noMaven(release) : error;
    });
    signal?.throwIfAborted();
    if (code !== 0) throw mavenFailed(release, errors[0] ?? `it exited with code ${code}`);
  } finally {
    signal?.removeEventListener('abort', kill);
    process.off('exit', kill);
  }
}

/** Counts what is downloaded now; jars that an earlier run downloaded are only copied, which takes no time. */
function countJars(release: Release, onProgress: OnProgress): (line: string) => void {
  let jars = 0;
  let bytes = 0;
  let isPlugin = false;
  return (line) => {
    // From this line on Maven downloads what the plug-in itself needs.
    isPlugin ||= line.includes(':copy-dependencies ');
    const [, size, unit] = /^\[INFO\] Downloaded from .*\.jar \(([\d.]+) ([kM]?B)/u.exec(line) ?? [];
    if (size === undefined || isPlugin || line.includes('/maven/plugins/')) return;
    jars += 1;
    bytes += Number(size) * (BYTES_IN[unit ?? ''] ?? 0);
    const megabytes = Math.round(bytes / 1e6);
    onProgress({
      message: `Fetching Neo4j ${release.neo4j}: ${jars} of ${release.jars} jars, ${megabytes} of ${release.megabytes} MB`,
      fraction: Math.min(1, jars / release.jars),
    });
  };
}

function noMaven({ neo4j }: Release): StartupError {
  return new StartupError(
    `Neo4j ${neo4j} is not downloaded yet and no Maven was found on PATH to fetch it`,
    'Install Maven 3.6.3 or newer, or set NEO4J_URI to use a Neo4j server of your own',
  );
}

function mavenFailed({ neo4j }: Release, error: string): StartupError {
  // The cause stands last in Maven's sentence of nested causes.
  const reason =
    error
      .replace(/ -> \[Help \d+\]$/u, '')
      .split(/: (?=[A-Z][a-z])/u)
      .at(-1) ?? error;
  return new StartupError(
    `Maven could not fetch Neo4j ${neo4j}: ${reason.length > 300 ? `${reason.slice(0, 300)}…` : reason}`,
    "Check the network and Maven's proxy and mirror settings, then start again; what has arrived is kept",
  );
}
