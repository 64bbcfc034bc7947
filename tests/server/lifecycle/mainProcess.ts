import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export type Ended = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };

/** Starts server/main.ts as `npm start` does, on free ports unless `env` says otherwise. It is killed after the test. */
export function startMain(env: NodeJS.ProcessEnv) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(BACKCHANNEL_(?!CACHE_DIR)|NEO4J_)/u.test(name)),
  );
  const node = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { ...inherited, BACKCHANNEL_PORT: '0', BACKCHANNEL_BOLT_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  node.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => {
    node.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  const address = new Promise<string>((resolve, reject) => {
    node.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      const found = /^Backchannel is ready at (\S+)$/mu.exec(stdout)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`main ended before it was ready: ${stdout}${stderr}`)));
  });
  // Not every test waits for readiness.
  address.catch(() => undefined);
  onTestFinished(() => void node.kill('SIGKILL'));
  return { node, address, ended, printed: () => stdout };
}

/** Posts a query and returns what came back. */
export async function ask(
  address: string,
  query: string,
): Promise<{ data?: Record<string, unknown>; errors?: unknown[] }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: Record<string, unknown>; errors?: unknown[] };
}
