import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { lockFile } from './dataDir.ts';
import type { Jdk } from './java.ts';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What Launcher.java says, and its end; `complaint` is the first thing the JVM said on its own, if anything. */
export type Message =
  | { readonly kind: 'busy'; readonly state: string; readonly pid: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'exit'; readonly exit: Exit; readonly complaint: string };

export interface Jvm {
  readonly pid: number;
  /** Ends after `exit`. */
  readonly messages: AsyncGenerator<Message, void, void>;
  readonly exited: Promise<Exit>;
  /** The one order the launcher awaits after `locked`. */
  order(line: string): void;
  /** Closing its standard input is what makes the launcher shut down. */
  closeInput(): void;
  kill(): void;
}

interface LaunchOptions {
  readonly jdk: Jdk;
  /** The provisioned runtime's directory: the JVM's working directory, so that its class path can be relative. */
  readonly runtime: string;
  /** Relative to the runtime. */
  readonly launcher: string;
  readonly dataDir: string;
  readonly heap: string;
}

/** What a JVM prints besides its reason for not starting, which is its first other line. */
const NOISE = /^(NOTE: Picked up|Picked up|WARNING|Error occurred during initialization)/u;
const OPENS = ['java.nio', 'java.lang', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** Starts Launcher.java. A JVM that cannot be started shows as an `exit` message. */
export async function startJvm({ jdk, runtime, launcher, dataDir, heap }: LaunchOptions): Promise<Jvm> {
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  const flags = [...OPENS, `-Xmx${heap}`, '-Djava.awt.headless=true'];
  const classPath = [launcher, join('lib', '*')].join(delimiter);
  const program = ['Launcher', dataDir, join(runtime, 'plugins'), lockFile(dataDir)];
  const child = spawn(jdk.java, [...flags, '-cp', classPath, ...program], {
    cwd: runtime,
    // Ctrl-C in a terminal goes to the whole process group: the JVM must outlive the server's own draining.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const queue = messageQueue();
  let complaint = '';
  const log = createWriteStream(join(dataDir, 'logs', 'jvm.log'), { flags: 'a', mode: 0o600 });
  // Losing the log (a full disk) must not take the server down.
  log.on('error', () => undefined);
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const message = line.startsWith('@') ? parse(line.slice(1)) : null;
      if (message !== null) return queue.put(message);
      if (!NOISE.test(line)) complaint ||= line;
      log.write(`${line}\n`);
    });
  }
  // The launcher may be gone when the order is written; its exit tells.
  child.stdin.on('error', () => undefined);
  const exited = new Promise<Exit>((resolve) => {
    child.once('error', (error) => {
      complaint ||= error.message;
      if (child.pid === undefined) resolve({ code: null, signal: null });
    });
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  void exited.then((exit) => {
    log.end();
    queue.put({ kind: 'exit', exit, complaint });
  });
  return {
    pid: child.pid ?? 0,
    messages: queue.messages(),
    exited,
    order: (line) => void child.stdin.write(`${line}\n`),
    closeInput: () => void child.stdin.end(),
    kill: () => void child.kill('SIGKILL'),
  };
}

function parse(line: string): Message | null {
  const [kind = '', ...words] = line.split(/\s+/u);
  switch (kind) {
    case 'busy':
      return { kind, state: words[0] ?? '', pid: words[1] ?? '' };
    case 'locked':
    case 'ready':
      return { kind };
    case 'failed':
      return { kind, reason: words.join(' ') };
    default:
      return null;
  }
}

function messageQueue() {
  const waiting: Message[] = [];
  let wake: (() => void) | null = null;
  return {
    put(message: Message): void {
      waiting.push(message);
      wake?.();
    },
    async *messages(): AsyncGenerator<Message, void, void> {
      for (;;) {
        const message = waiting.shift();
        if (message === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        yield message;
        if (message.kind === 'exit') return;
      }
    },
  };
}
