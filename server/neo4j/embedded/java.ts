import { execFile } from 'node:child_process';
import { constants } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../../startupError.ts';
import type { Release } from './releases.ts';
import { codeOf, exists } from './system.ts';

export interface Jdk {
  readonly home: string;
  readonly java: string;
  readonly javac: string;
  /** The feature release: 17, 21, 25. */
  readonly major: number;
}

const run = promisify(execFile);
/**
 * The JDK that will run Neo4j: the one in `javaHome`, else the one `java` on PATH belongs to.
 * @throws StartupError when there is none, it is too old for the release, or it is a JRE without a compiler
 */
export async function findJdk(javaHome: string | null, release: Release): Promise<Jdk> {
  const java = javaHome === null ? 'java' : join(javaHome, 'bin', 'java');
  const install = `Install a JDK of version ${release.minimumJava} or newer (for example Eclipse Temurin) and set JAVA_HOME to its directory`;
  const properties = await settingsOf(java).catch((error: unknown) => {
    throw new StartupError(noJava(java, javaHome, error), install);
  });
  const home = properties.get('java.home') ?? '';
  const version = properties.get('java.runtime.version') ?? properties.get('java.version') ?? '';
  // Before Java 9 the specification version was "1.8".
  const major = Number(properties.get('java.specification.version')?.replace(/^1\./u, ''));
  const where = javaHome === null ? `the java on PATH (${home})` : `JAVA_HOME=${javaHome}`;
  if (!Number.isInteger(major) || major < release.minimumJava) {
    throw new StartupError(
      `Neo4j ${release.neo4j} needs Java ${release.minimumJava} or newer, but ${where} is Java ${version || 'unknown'}`,
      install,
    );
  }
  const javac = join(home, 'bin', 'javac');
  if (!(await exists(javac, constants.X_OK))) {
    throw new StartupError(
      `${where} is Java ${version} without a compiler (${javac} is missing)`,
      'Install the full JDK rather than a JRE and set JAVA_HOME to its directory',
    );
  }
  return { home, java: join(home, 'bin', 'java'), javac, major };
}

async function settingsOf(java: string): Promise<Map<string, string>> {
  const { stdout, stderr } = await run(java, ['-XshowSettings:properties', '-version'], { timeout: 10_000 });
  const pairs = `${stdout}\n${stderr}`.matchAll(/^\s+([\w.]+) = (.*?)\s*$/gmu);
  return new Map(Array.from(pairs, ([, key = '', value = '']) => [key, value]));
}

function noJava(java: string, javaHome: string | null, error: unknown): string {
  // macOS has a stub on PATH that only says that no Java is installed: for the user the same case as none.
  if (javaHome === null) return 'No working Java was found on PATH';
  const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
  return `JAVA_HOME=${javaHome} holds no working Java (${java} ${isMissing ? 'is missing' : 'fails'})`;
}
