import type { Label } from './level.ts';
import type { Levels } from './levels.ts';

/** What can come before an actor or after it: a walk of some length, and what it has met. */
export type Signpost = { product: number; length: number; met: number; label: Label | null };

/** Nothing needs to come any more. */
export const ARRIVED: Signpost = { product: 1, length: 0, met: 0, label: null };

/** Labels of all lengths by actor, the best first. */
export function signposts({ walks }: Levels, actorCount: number): Map<number, Signpost[]> {
  const all = new Map<number, Signpost[]>();
  for (const [i, { labels }] of walks.entries()) {
    for (const label of labels) {
      const actor = label.key % actorCount;
      const { product } = label;
      const post = { product, length: i + 1, met: (label.key - actor) / actorCount, label };
      const known = all.get(actor);
      if (known === undefined) all.set(actor, [post]);
      else known.push(post);
    }
  }
  for (const posts of all.values()) posts.sort((a, b) => b.product - a.product || a.length - b.length);
  return all;
}
