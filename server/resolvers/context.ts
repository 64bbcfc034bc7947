import type { Repositories } from '../repositories/index.ts';

/** What every resolver gets: repositories of this request. */
export type Context = { repositories: Repositories };
