import type { Columns } from '../index/columns.ts';
import type { SearchName, Searches } from './searches.ts';

export type Job<Name extends SearchName = SearchName> = { name: Name; task: Searches[Name]['task'] };

/**
 * Columns are in shared memory: a message carries handles, not data, and even these only when they are others than
 * those of the message before.
 */
export type ToWorker = { id: number; columns: Columns | null; job: Job } | { cancel: number };

/** `found` is as the search of that name gives it. */
export type FromWorker = { id: number; found: unknown } | { id: number; failure: string };
