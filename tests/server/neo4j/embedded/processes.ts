import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const PROGRAM = fileURLToPath(new URL('serverProcess.ts', import.meta.url));
/** Halves what a short-lived JVM spends on compiling. */
export const QUICK_JVM = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

const ready = z.object({ uri: z.string(), username: z.string(), password: z.string(), pid: z.number() });
type Ready = z.infer<typeof ready>;

export interface Server {
  readonly node: ChildProcess;
  /** Rejects with what was printed when the process ends first. */
  readonly ready: Promise<Ready>;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty directory that is removed after the test, with whatever still runs on it. */
export async function temporaryDirectory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'backchannel-embedded-'));
  onTestFinished(async () => {
    await until('no JVM on the directory', async () => (await jvmsOn(path)).length === 0);
    await rm(path, { recursive: true, force: true });
  });
  return path;
}

/** Starts serverProcess.ts; a variable given as undefined is left out of its environment. */
export function startServer(env: NodeJS.ProcessEnv, options: { uid?: number } = {}): Server {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(BACKCHANNEL_(?!CACHE_DIR|NEO4J_VERSION)|NEO4J_)/u.test(name)),
  );
  const node = spawn(process.execPath, ['--import', 'tsx', PROGRAM], {
    cwd: ROOT,
    env: { ...inherited, JAVA_TOOL_OPTIONS: QUICK_JVM, BACKCHANNEL_BOLT_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  let stdout = '';
  let stderr = '';
  node.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => {
    node.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  const isReady = new Promise<Ready>((resolve, reject) => {
    node.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      const line = /^ready (.*)\n/mu.exec(stdout)?.[1];
      if (line !== undefined) resolve(ready.parse(JSON.parse(line)));
    });
    void ended.then(() => reject(new Error(`The server ended before it was ready: ${stdout}${stderr}`)));
  });
  // Not every test waits for readiness.
  isReady.catch(() => undefined);
  onTestFinished(() => void node.kill('SIGKILL'));
  return { node, ready: isReady, ended };
}

/** Runs one statement, without retries, and returns the first column. */
export async function query({ uri, username, password }: Ready, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.session().run(statement);
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

/** Process ids of the launchers that work on a data directory. */
export async function jvmsOn(dataDir: string): Promise<number[]> {
  const { stdout } = await run('ps', ['-eo', 'pid=,args=']);
  const lines = stdout.split('\n').filter((line) => line.includes(' Launcher ') && line.includes(dataDir));
  return lines.map((line) => Number.parseInt(line, 10));
}

/** False for a zombie too: it holds nothing any more, and its new parent may take its time to collect it. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) Z /u.test(state);
}

/** Polls until the condition holds. Generous, because test machines are busy: it bounds a wait, it measures nothing. */
export async function until(what: string, condition: () => Promise<boolean>, seconds = 30): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited ${seconds} s in vain for: ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
