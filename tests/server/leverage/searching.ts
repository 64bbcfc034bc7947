import { explainEmpty } from '../../../server/leverage/empty.ts';
import { indexTies } from '../../../server/leverage/index/tieIndex.ts';
import type { FoundPath, PathAttempt, PathTie, Question } from '../../../server/leverage/model.ts';
import { namedPath, numberedTask } from '../../../server/leverage/numbered.ts';
import { searchPaths as search } from '../../../server/leverage/search/searchPaths.ts';
import { finish } from '../../../server/leverage/search/task.ts';

/** One bit a tie for each seed, as the server reads them from the graph. */
export function bitsOf(ties: readonly PathTie[]): Map<string, Uint8Array> {
  const sorted = ties.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const bits = new Map<string, Uint8Array>();
  for (const [rank, tie] of sorted.entries()) {
    for (const seed of tie.seeds) {
      const known = bits.get(seed) ?? new Uint8Array(Math.ceil(ties.length / 8));
      known[rank >>> 3] = (known[rank >>> 3] ?? 0) | (1 << (rank & 7));
      bits.set(seed, known);
    }
  }
  return bits;
}

/** The search as the server runs it, over ties at hand. */
export function searchPaths(
  ties: readonly PathTie[],
  attempts: readonly PathAttempt[],
  question: Question,
  steps = 1_000_000,
): { paths: FoundPath[]; truncated: boolean } {
  const index = indexTies(ties);
  const task = numberedTask(index, question, { attempts, seedBits: bitsOf(ties), steps });
  if (task === null) return { paths: [], truncated: false };
  const { paths, more, gaveUp } = finish(search(index.columns, task));
  return {
    paths: paths.map((path) => namedPath(index, path, { filter: task.filter, attempts })),
    truncated: more || gaveUp,
  };
}

export const explain = (ties: readonly PathTie[], attempts: readonly PathAttempt[], question: Question) =>
  explainEmpty(question, (asked) =>
    Promise.resolve(searchPaths(ties, attempts, { ...asked, first: 1 }).paths.length > 0),
  );
