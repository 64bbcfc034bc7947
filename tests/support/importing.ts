import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../../server/neo4j/database.ts';
import { IMPORTERS } from '../../server/seeds/import/index.ts';
import type { Importer } from '../../server/seeds/import/model.ts';

export function importerOf(id: string): Importer {
  const importer = IMPORTERS.find((one) => one.id === id);
  if (importer === undefined) throw new Error(`There is no importer ${id}.`);
  return importer;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs an import in a process of its own and kills it as `kill -9` would after so many milliseconds. Null: not at all. */
export async function importInProcess(
  address: DatabaseAddress,
  id: string,
  path: string,
  killAfter: number | null,
): Promise<{ wasKilled: boolean }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/importProcess.ts'], {
    cwd: ROOT,
    env: { ...process.env, IMPORT: JSON.stringify({ address, id, path }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  // The first line says that writing begins: that is when an interruption can leave something behind.
  await Promise.race([once(child.stdout, 'data'), ended]);
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  await ended;
  clearTimeout(timer);
  if (child.exitCode !== 0 && child.signalCode !== 'SIGKILL')
    throw new Error(`The import ended with ${child.exitCode}.`);
  return { wasKilled: child.signalCode === 'SIGKILL' };
}
