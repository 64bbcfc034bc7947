import { randomBytes } from 'node:crypto';
import { access, chmod, constants, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupError } from '../../startupError.ts';
import { NEO4J_VERSIONS, type Release } from './releases.ts';
import { codeOf } from './system.ts';

/** The launcher's lock file: the first thing ever made in a data directory, and so the sign that one is ours. */
export const lockFile = (dataDir: string): string => join(dataDir, 'lock');
const versionFile = (dataDir: string): string => join(dataDir, 'neo4j-version');
const passwordFile = (dataDir: string): string => join(dataDir, 'password');
const addressFile = (dataDir: string): string => join(dataDir, 'bolt-address');

/**
 * Makes sure the directory exists, is ours, is closed to other users and holds data this release can open.
 * @throws StartupError when one of these cannot be
 */
export async function prepareDataDir(dataDir: string, release: Release): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    await refuseForeign(dataDir);
    await (await open(lockFile(dataDir), 'a')).close();
    await chmod(dataDir, 0o700);
  } catch (error) {
    throw explain(error, dataDir);
  }
  await checkVersion(dataDir, release);
}

/**
 * Refuses data of another release line and of a newer patch: Neo4j migrates stores forward only, and silently.
 * @throws StartupError
 */
export async function checkVersion(dataDir: string, release: Release): Promise<void> {
  const found = await readIfThere(versionFile(dataDir));
  if (found === null || opens(release.neo4j, found)) return;
  throw new StartupError(
    `The data directory ${dataDir} was written by Neo4j ${found} and cannot be opened with ${release.neo4j}`,
    NEO4J_VERSIONS.some((version) => version === found)
      ? `Set BACKCHANNEL_NEO4J_VERSION=${found}, or BACKCHANNEL_DATA_DIR to another directory`
      : 'Open it with the Backchannel that wrote it, or set BACKCHANNEL_DATA_DIR to another directory',
  );
}

/** Only while the lock is held. */
export async function recordVersion(dataDir: string, release: Release): Promise<void> {
  await replace(versionFile(dataDir), `${release.neo4j}\n`);
}

/**
 * The database's password, made up when there is none; only while the lock is held.
 * `isNew` with data already there means that the file was lost, and the database must be given the new one.
 */
export async function readOrMakePassword(dataDir: string): Promise<{ password: string; isNew: boolean }> {
  const found = await readIfThere(passwordFile(dataDir));
  if (found !== null && found !== '') return { password: found, isNew: false };
  // Not base64url: neo4j-admin takes a password that begins with a dash for an option, and one in 64 would.
  const password = randomBytes(24).toString('hex');
  await replace(passwordFile(dataDir), `${password}\n`);
  return { password, isNew: true };
}

/** Lets other processes of this user, such as the seed tool, use the Neo4j that runs on this data directory. */
export async function recordAddress(dataDir: string, uri: string): Promise<void> {
  await replace(addressFile(dataDir), `${uri}\n`);
}

export async function forgetAddress(dataDir: string): Promise<void> {
  await rm(addressFile(dataDir), { force: true });
}

/** Where a Neo4j on this data directory last said that it runs, with its password; it may be gone. Null if none did. */
export async function readAddress(dataDir: string): Promise<{ uri: string; password: string } | null> {
  const [uri, password] = await Promise.all([readIfThere(addressFile(dataDir)), readIfThere(passwordFile(dataDir))]);
  return uri === null || password === null ? null : { uri, password };
}

function opens(running: string, found: string): boolean {
  const [year, line, patch] = running.split('.');
  const [foundYear, foundLine, foundPatch] = found.split('.');
  return year === foundYear && line === foundLine && Number(foundPatch) <= Number(patch);
}

async function refuseForeign(dataDir: string): Promise<void> {
  const names = await readdir(dataDir);
  if (names.length === 0 || names.includes('lock')) return;
  throw new StartupError(
    `The data directory ${dataDir} holds files that are not Backchannel's (${names.slice(0, 3).join(', ')})`,
    'Set BACKCHANNEL_DATA_DIR to a new or empty directory',
  );
}

async function replace(path: string, content: string): Promise<void> {
  await writeFile(`${path}.tmp`, content, { mode: 0o600 });
  await rename(`${path}.tmp`, path);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function explain(error: unknown, dataDir: string): unknown {
  if (codeOf(error) === '') return error;
  return new StartupError(
    `The data directory ${dataDir} cannot be written (${codeOf(error)})`,
    'Give this user the right to write there, or set BACKCHANNEL_DATA_DIR to another directory',
  );
}
