import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../../server/neo4j/database.ts';

const BIN = fileURLToPath(new URL('../../server/cli/backchannel.js', import.meta.url));

export type Finished = { code: number | null; stdout: string; stderr: string };

/** Environment in which the tool uses this database. */
export const usingDatabase = ({ uri, username, password, database }: DatabaseAddress): NodeJS.ProcessEnv => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});

/** Runs `backchannel seed …` from a directory that is not the project's. Standard output is no terminal. */
export function startSeed(parameters: readonly string[], env: NodeJS.ProcessEnv) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(BACKCHANNEL_(?!CACHE_DIR)|NEO4J_)/u.test(name)),
  );
  const child = spawn(process.execPath, [BIN, 'seed', ...parameters], {
    cwd: tmpdir(),
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString();
  });
  const finished = new Promise<Finished>((resolve) => {
    child.once('close', (code) => resolve({ code, ...said }));
  });
  return { child, finished, said };
}
