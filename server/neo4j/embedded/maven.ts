import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StartupError } from '../../startupError.ts';
import type { OnProgress } from './progress.ts';
import type { Release } from './releases.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
// Pinned like the jars: Maven's own default plugin changes with Maven.
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

interface Download {
  readonly release: Release;
  /** An absolute path; Maven creates it. */
  readonly directory: string;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal | undefined;
}

/**
 * Has Maven put the release's jars into a directory, from Maven Central or from what it downloaded before.
 * @throws StartupError when there is no Maven or it fails, with Maven's reason in one line
 */
export async function downloadJars({ release, directory, onProgress, signal }: Download): Promise<void> {
  // -C refuses a file whose checksum differs; -B leaves out the redrawn progress lines that the parser below cannot read.
  const options = ['-B', '-C', '-f', POM, `-Dneo4j.version=${release.neo4j}`, `-Dgds.version=${release.gds}`];
  const child = spawn('mvn', [...options, GOAL, '-DincludeScope=runtime', `-DoutputDirectory=${directory}`], {
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
      throw isMissing(error) ? noMaven(release) : error;
    });
    signal?.throwIfAborted();
    if (code !== 0) throw mavenFailed(release, errors[0] ?? `it exited with code ${code}`);
  } finally {
    signal?.removeEventListener('abort', kill);
    process.off('exit', kill);
  }
}

/** Counts each jar once, whether Maven downloads it now or only copies what an earlier run downloaded. */
function countJars(release: Release, onProgress: OnProgress): (line: string) => void {
  const seen = new Set<string>();
  let kilobytes = 0;
  let isCopying = false;
  return (line) => {
    // From here on Maven downloads the plug-in's own jars and copies ours.
    isCopying ||= line.includes(':copy-dependencies ');
    const downloaded = /^\[INFO\] Downloaded from \S+: \S+\/([^/\s]+\.jar) \(([\d.]+) ([kM]?)B/u.exec(line);
    const copied = /^\[INFO\] Copying (\S+\.jar) /u.exec(line);
    const jar = copied?.[1] ?? (isCopying || line.includes('/maven/plugins/') ? undefined : downloaded?.[1]);
    if (jar === undefined || seen.has(jar)) return;
    seen.add(jar);
    kilobytes += Number(downloaded?.[2] ?? 0) * (downloaded?.[3] === 'M' ? 1000 : downloaded?.[3] === 'k' ? 1 : 0.001);
    const fraction = Math.min(1, seen.size / release.jars);
    const megabytes = kilobytes === 0 ? '' : `, ${Math.round(kilobytes / 1000)} MB of about ${release.megabytes}`;
    onProgress({
      message: `Fetching Neo4j ${release.neo4j}: ${seen.size} of ${release.jars} jars${megabytes}`,
      fraction,
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

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
