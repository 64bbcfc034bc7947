import type { Columns } from '../index/columns.ts';
import type { Found, Task } from '../search/task.ts';

/** Columns are in shared memory: a message carries handles, not data. */
export type ToWorker = { id: number; columns: Columns; task: Task } | { cancel: number };

export type FromWorker = { id: number; found: Found } | { id: number; failure: string };
