import type { Repositories } from '../repositories/index.ts';
import { loadAllExisting } from '../repositories/loader.ts';

/** Number of independent origins behind ties of these ids together. */
export async function originsOf(ids: readonly string[], { ties }: Repositories): Promise<number> {
  const walked = await loadAllExisting(ties.byId, ids);
  return new Set(walked.flatMap((tie) => tie.originIds)).size;
}
