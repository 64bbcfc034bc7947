import { createHash, randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartupError } from '../../startupError.ts';
import type { Jdk } from './java.ts';
import { downloadJars } from './maven.ts';
import type { OnProgress } from './progress.ts';
import type { Release } from './releases.ts';
import { codeOf, exists } from './system.ts';

/** Paths are relative to the runtime's directory, with forward slashes. */
const manifest = z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() }));
type Jar = z.infer<typeof manifest>[number];

interface Wish {
  readonly cacheDir: string;
  readonly release: Release;
  readonly jdk: Jdk;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal | undefined;
}

const MANIFEST = 'manifest.json';
/** Procedures are registered only from jars in the plugins directory, although all of them are on the class path too. */
const DECLARES_PROCEDURES = /^(proc|alpha-proc|pregel|\w+(-\w+)*-procedure)/u;
const HOUR_MS = 60 * 60 * 1000;

export function runtimeDirectory(cacheDir: string, release: Release): string {
  return join(cacheDir, 'neo4j', release.neo4j);
}

/** Whether the cache has every jar of the release in the size it was written with. Costs milliseconds: no hashes. */
export async function inspectCache(cacheDir: string, release: Release): Promise<'sound' | 'damaged' | 'absent'> {
  const directory = runtimeDirectory(cacheDir, release);
  try {
    const jars = manifest.parse(JSON.parse(await readFile(join(directory, MANIFEST), 'utf8')));
    const sizes = await Promise.all(
      jars.map(async (jar) => (await stat(join(directory, jar.path))).size === jar.bytes),
    );
    return sizes.every(Boolean) ? 'sound' : 'damaged';
  } catch {
    return (await exists(directory)) ? 'damaged' : 'absent';
  }
}

/**
 * Fetches the release into the cache. The result appears by one rename, so a process killed at any moment leaves
 * nothing half, and of two that fetch at once the second finds the first one's result and uses it.
 * @throws StartupError when Maven is missing or fails, or the cache cannot be written
 */
export async function provision({ cacheDir, release, jdk, onProgress, signal }: Wish): Promise<void> {
  const target = runtimeDirectory(cacheDir, release);
  const scratch = join(cacheDir, 'neo4j', `.${release.neo4j}-${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(scratch, { recursive: true });
    onProgress({ message: `Fetching Neo4j ${release.neo4j}, ${release.megabytes} MB, with Maven`, fraction: 0 });
    await downloadJars({ release, jdk, directory: scratch, onProgress, signal });
    await linkProcedures(scratch);
    await writeFile(join(scratch, MANIFEST), JSON.stringify(await describeJars(scratch), null, 1));
    await putInPlace(scratch, target, async () => (await inspectCache(cacheDir, release)) === 'sound');
    onProgress({ message: `Neo4j ${release.neo4j} is in ${target}`, fraction: 1 });
  } catch (error) {
    throw explain(error, cacheDir);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function linkProcedures(directory: string): Promise<void> {
  await mkdir(join(directory, 'plugins'));
  for (const name of await readdir(join(directory, 'lib'))) {
    if (!DECLARES_PROCEDURES.test(name) || name.startsWith('neo4j-')) continue;
    const from = join(directory, 'lib', name);
    const to = join(directory, 'plugins', name);
    // Some file systems have no hard links.
    await link(from, to).catch(() => copyFile(from, to));
  }
}

async function describeJars(directory: string): Promise<Jar[]> {
  const paths: string[] = [];
  for (const folder of ['lib', 'plugins']) {
    for (const name of (await readdir(join(directory, folder))).toSorted()) paths.push(`${folder}/${name}`);
  }
  const jars: Jar[] = [];
  for (const path of paths) {
    const content = await readFile(join(directory, path));
    jars.push({ path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
  }
  return jars;
}

async function putInPlace(scratch: string, target: string, isTargetSound: () => Promise<boolean>): Promise<void> {
  if ((await isRenamed(scratch, target)) || (await isTargetSound())) return;
  // A damaged copy stands there, and no rename replaces a full directory. Another process may be mending it, too.
  await rename(target, `${scratch}-replaced`).catch(() => undefined);
  await rm(`${scratch}-replaced`, { recursive: true, force: true });
  if ((await isRenamed(scratch, target)) || (await isTargetSound())) return;
  throw new StartupError(`The directory ${target} cannot be replaced`, 'Delete it and start again');
}

/** False when the target is there already. */
async function isRenamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error))) return false;
    throw error;
  }
}

/** Removes what a killed process left of a download; not before an hour, because another one may be filling it. */
export async function removeAbandoned(cacheDir: string): Promise<void> {
  const directory = join(cacheDir, 'neo4j');
  for (const name of await readdir(directory).catch(() => [])) {
    if (!name.startsWith('.')) continue;
    const path = join(directory, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > HOUR_MS) await rm(path, { recursive: true, force: true });
  }
}

function explain(error: unknown, cacheDir: string): unknown {
  const code = codeOf(error);
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC', 'EEXIST'].includes(code)) return error;
  return new StartupError(
    `The cache directory ${cacheDir} cannot be written (${code})`,
    'Set BACKCHANNEL_CACHE_DIR to a directory of your own on a disk with 400 MB free',
  );
}
