import { parentPort } from 'node:worker_threads';
import type { Columns } from '../index/columns.ts';
import type { Stepwise } from '../search/task.ts';
import type { FromWorker, Job, ToWorker } from './messages.ts';
import { SEARCHES } from './searches.ts';
import type { SearchName } from './searches.ts';

/** Milliseconds that a search has before the next one has its turn. */
const TURN = 1;

type Running = { id: number; search: Stepwise<unknown> };

/** Searches under way. A new one goes first: most are done within one turn, and must not wait for a long one. */
const running: Running[] = [];

/** Of the latest message that had any. */
let latest: Columns | null = null;

const port = parentPort;
if (port === null) throw new Error('This file is a worker thread.');
const tell = (message: FromWorker) => port.postMessage(message);

const begin = <Name extends SearchName>(columns: Columns, { name, task }: Job<Name>): Stepwise<unknown> =>
  SEARCHES[name](columns, task);

/** Goes on with a search for one turn; true when it is over. */
function advance({ id, search }: Running): boolean {
  try {
    for (const until = performance.now() + TURN; ;) {
      const { done, value } = search.next();
      if (done === true) {
        tell({ id, found: value });
        return true;
      }
      if (performance.now() >= until) return false;
    }
  } catch (error) {
    tell({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    return true;
  }
}

function turn(): void {
  const next = running.shift();
  if (next === undefined) return;
  if (!advance(next)) running.push(next);
  // Not at once: questions and cancellations come in between two turns.
  if (running.length > 0) setImmediate(turn);
}

port.on('message', (message: ToWorker) => {
  if ('cancel' in message) {
    const at = running.findIndex(({ id }) => id === message.cancel);
    if (at >= 0) running.splice(at, 1);
    return;
  }
  latest = message.columns ?? latest;
  if (latest === null) throw new Error('The first message to a thread has columns.');
  const isIdle = running.length === 0;
  running.unshift({ id: message.id, search: begin(latest, message.job) });
  if (isIdle) turn();
});
