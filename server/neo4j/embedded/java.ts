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
  /** The full version and vendor build, for caches that hold for one build only. */
  readonly version: string;
}

const run = promisify(execFile);
const INSTALL =
  'Install a JDK of version 17 or 21 (for example Eclipse Temurin) and put its java on PATH or name its directory in JAVA_HOME';

/**
 * The JDK that will run Neo4j: the one in `javaHome`, else the one `java` on PATH belongs to.
 * @throws StartupError when there is none, it is too old for the release, or it is a JRE without a compiler
 */
export async function findJdk(javaHome: string | null, release: Release): Promise<Jdk> {
  const java = javaHome === null ? 'java' : join(javaHome, 'bin', 'java');
  const properties = await settingsOf(java, javaHome);
  const home = properties.get('java.home') ?? '';
  const version = properties.get('java.runtime.version') ?? properties.get('java.version') ?? '';
  // Before Java 9 the specification version was "1.8".
  const major = Number(properties.get('java.specification.version')?.replace(/^1\./u, ''));
  const where = javaHome === null ? `the java on PATH (${home})` : `JAVA_HOME=${javaHome}`;
  if (!Number.isInteger(major) || major < release.minimumJava) {
    throw new StartupError(
      `Neo4j ${release.neo4j} needs Java ${release.minimumJava} or newer, but ${where} is Java ${version || 'unknown'}`,
      `Install a JDK of version ${release.minimumJava} or newer and set JAVA_HOME to its directory`,
    );
  }
  const javac = join(home, 'bin', 'javac');
  if (!(await exists(javac, constants.X_OK))) {
    throw new StartupError(
      `${where} is Java ${version} without a compiler (${javac} is missing)`,
      'Install the full JDK rather than a JRE and set JAVA_HOME to its directory',
    );
  }
  return { home, java: join(home, 'bin', 'java'), javac, major, version };
}

async function settingsOf(java: string, javaHome: string | null): Promise<Map<string, string>> {
  try {
    const { stdout, stderr } = await run(java, ['-XshowSettings:properties', '-version'], { timeout: 10_000 });
    const pairs = `${stdout}\n${stderr}`.matchAll(/^\s+([\w.]+) = (.*?)\s*$/gmu);
    return new Map(Array.from(pairs, ([, key = '', value = '']) => [key, value]));
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    if (javaHome !== null && isMissing) {
      throw new StartupError(`JAVA_HOME=${javaHome} holds no Java (${java} is missing)`, INSTALL);
    }
    // macOS has a stub on PATH that only says that no Java is installed: for the user the same case.
    const cause = isMissing || javaHome === null ? 'No working Java was found on PATH' : `${java} does not run`;
    throw new StartupError(cause, INSTALL);
  }
}
