import { ApiError } from '../api/apiError.ts';
import type { Execute } from '../api/execute.ts';
import type { Failure } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { Task } from './task.ts';

/**
 * Keeps one request per task in step with the state: starts it when its key appears, aborts it when the key changes
 * or goes, starts it again when the reader retries. Returns how to stop.
 */
export function runTasks(tasks: readonly Task[], store: Store, execute: Execute): () => void {
  const runners = tasks.map((task) => runner(task, store, execute));
  const look = () => {
    for (const each of runners) each.look();
  };
  const unsubscribe = store.subscribe(look);
  look();
  return () => {
    unsubscribe();
    for (const each of runners) each.stop();
  };
}

function runner(task: Task, store: Store, execute: Execute) {
  let key: string | null = null;
  let retries = 0;
  let abort: AbortController | null = null;
  let failed = false;

  const stop = () => {
    abort?.abort();
    abort = null;
  };

  const start = async () => {
    const mine = new AbortController();
    abort = mine;
    failed = false;
    store.dispatch({ type: 'taskStarted', task: task.name });
    try {
      const answer = await task.run(store.getState(), execute, mine.signal);
      if (mine.signal.aborted) return;
      abort = null;
      store.dispatch({ type: 'taskEnded', task: task.name });
      store.dispatch(answer);
    } catch (error) {
      if (mine.signal.aborted) return;
      abort = null;
      failed = true;
      store.dispatch({ type: 'taskFailed', task: task.name, failure: failureOf(error) });
    }
  };

  return {
    stop,
    look() {
      const state = store.getState();
      const wanted = task.key(state);
      const again = failed && state.retries !== retries;
      retries = state.retries;
      if (wanted === key && !again) return;
      const busy = abort !== null || failed;
      key = wanted;
      stop();
      failed = false;
      if (wanted !== null) void start();
      else if (busy) store.dispatch({ type: 'taskEnded', task: task.name });
    },
  };
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof ApiError)) throw error;
  const { code, line, column } = error.extensions;
  const place = line !== undefined && column !== undefined ? { line, column } : null;
  return { failure: error.failure, code, message: error.message, place };
}
