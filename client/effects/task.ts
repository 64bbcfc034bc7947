import type { Execute } from '../api/execute.ts';
import type { Action } from '../store/actions.ts';
import type { State, TaskName } from '../store/state.ts';

/** A request that the state calls for. */
export type Task = {
  readonly name: TaskName;
  /** Null when nothing is wanted; another key supersedes the running request. */
  readonly key: (state: State) => string | null;
  readonly run: (state: State, execute: Execute, signal: AbortSignal) => Promise<Action>;
};
