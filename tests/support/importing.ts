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

/** A process that waits for `run` to begin its import. */
export type ImportProcess = {
  /**
   * Lets the import begin, and kills it as `kill -9` would after so many milliseconds; null: not at all. Resolves when
   * the process is gone, with the phase it was in and how long it ran. Throws when the import fails.
   */
  run: (killAfter: number | null) => Promise<{ wasKilled: boolean; phase: string; milliseconds: number }>;
};

/** Starts an import in a process of its own, up to where it can begin at once. */
export async function startImport(address: DatabaseAddress, id: string, path: string): Promise<ImportProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/importProcess.ts'], {
    cwd: ROOT,
    env: { ...process.env, IMPORT: JSON.stringify({ address, id, path }) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  // One that died already says so by its exit.
  child.stdin.on('error', () => undefined);
  let phase = '';
  child.stdout.on('data', (chunk: Buffer) => {
    phase = chunk.toString().trim().split('\n').at(-1) ?? '';
  });
  await Promise.race([once(child.stdout, 'data'), ended]);
  return {
    run: async (killAfter) => {
      child.stdin.end('begin\n');
      const since = performance.now();
      const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
      await ended;
      clearTimeout(timer);
      const wasKilled = child.signalCode === 'SIGKILL';
      if (child.exitCode !== 0 && !wasKilled) throw new Error(`The import ended with ${child.exitCode}.`);
      return { wasKilled, phase, milliseconds: performance.now() - since };
    },
  };
}
