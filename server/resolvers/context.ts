import type { Repositories } from '../repositories/index.ts';

/** What every resolver gets. */
export type Context = {
  /** Repositories of this request. */
  repositories: Repositories;
  /** Aborted when whoever asked has gone: work that takes long need not go on. */
  signal: AbortSignal;
};
