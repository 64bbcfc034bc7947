import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Columns } from '../index/columns.ts';
import type { FromWorker, Job, ToWorker } from './messages.ts';
import type { SearchName, Searches } from './searches.ts';

/** One core stays with the web server. */
const MOST_WORKERS = 4;

type Waiting = { take: (found: unknown) => void; fail: (error: Error) => void };

/** A worker thread and the searches that it was given. */
class SearchWorker {
  readonly waiting = new Map<number, Waiting>();
  readonly #worker: Worker;
  /** Those that it was given last. */
  #columns: Columns | null = null;

  /** @param onEnd called when the thread has ended, whatever the reason */
  constructor(onEnd: () => void) {
    // The loader by its own file: a thread does not inherit the one of a test runner.
    const start = "import('tsx/esm/api').then(({ register }) => { register(); return import(process.argv[2]); })";
    this.#worker = new Worker(start, {
      eval: true,
      argv: [new URL('./pathWorker.ts', import.meta.url).href],
      execArgv: [],
    });
    this.#worker.unref();
    this.#worker.on('message', (message: FromWorker) => {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if ('found' in message) waiting?.take(message.found);
      else waiting?.fail(new Error(`The path search failed: ${message.failure}`));
    });
    const end = (reason: string) => {
      for (const { fail } of this.waiting.values()) fail(new Error(`The path search ended: ${reason}`));
      this.waiting.clear();
      onEnd();
    };
    this.#worker.on('error', (error: Error) => end(error.message));
    this.#worker.on('exit', (code) => end(`exit code ${code}`));
  }

  begin(id: number, columns: Columns, job: Job): void {
    this.#post({ id, columns: columns === this.#columns ? null : columns, job });
    this.#columns = columns;
  }

  cancel(id: number): void {
    this.#post({ cancel: id });
  }

  #post(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, not a window.
    this.#worker.postMessage(message);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/**
 * Path searches in threads of their own, which take turns: a question that takes seconds holds up neither the web server
 * nor the questions beside it.
 */
export class SearchPool {
  readonly #size = Math.max(1, Math.min(MOST_WORKERS, availableParallelism() - 1));
  readonly #workers = new Set<SearchWorker>();
  #asked = 0;

  /** The worker with the least to do; a new one while there are fewer than there may be and all are busy. */
  #leastBusy(): SearchWorker {
    const [worker] = [...this.#workers].toSorted((a, b) => a.waiting.size - b.waiting.size);
    if (worker !== undefined && (worker.waiting.size === 0 || this.#workers.size >= this.#size)) return worker;
    const added = new SearchWorker(() => this.#workers.delete(added));
    this.#workers.add(added);
    return added;
  }

  /** Rejects with the signal's reason once that is aborted; the search then stops within a turn. */
  search<Name extends SearchName>(
    columns: Columns,
    job: Job<Name>,
    signal: AbortSignal,
  ): Promise<Searches[Name]['found']> {
    const worker = this.#leastBusy();
    const id = this.#asked;
    this.#asked += 1;
    return new Promise((resolve, reject) => {
      const cancel = () => {
        worker.waiting.delete(id);
        worker.cancel(id);
        reject(signal.reason instanceof Error ? signal.reason : new Error('The question was withdrawn.'));
      };
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          signal.removeEventListener('abort', cancel);
          settle(value);
        };
      const take = (found: unknown) => resolve(found as Searches[Name]['found']);
      worker.waiting.set(id, { take: settled(take), fail: settled(reject) });
      worker.begin(id, columns, job);
      if (signal.aborted) cancel();
      else signal.addEventListener('abort', cancel, { once: true });
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.close()));
  }
}
