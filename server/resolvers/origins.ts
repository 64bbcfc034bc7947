import type { Repositories } from '../repositories/index.ts';
import { loadAllExisting, whenKnown } from '../repositories/loader.ts';
import type { MaybePromise } from '../repositories/loader.ts';

/** Number of independent origins behind ties of these ids together. */
export function originsOf(ids: readonly string[], { ties }: Repositories): MaybePromise<number> {
  return whenKnown(loadAllExisting(ties.byId, ids), (walked) => new Set(walked.flatMap((tie) => tie.originIds)).size);
}
