import type { EdgeView, NodeView } from '../viewModel.ts';
import type { Box } from './cut.ts';
import type { Contents } from './picture.ts';

/** Contents while they are counted. */
export type Counting = {
  -readonly [Field in keyof Contents]: Contents[Field] extends ReadonlyMap<number, number>
    ? Map<number, number>
    : Contents[Field];
};

export function countingOf(nodes: readonly NodeView[]): Counting {
  const kinds = new Map<number, number>();
  for (const { kind } of nodes) more(kinds, kind);
  return { actors: nodes.map(({ id }) => id), kinds, ties: 0, families: new Map(), box: boxAround(nodes) };
}

export function countTie(counting: Counting, { family }: EdgeView): void {
  counting.ties += 1;
  more(counting.families, family);
}

/** Inside out when there are no nodes. */
export function boxAround(nodes: readonly { readonly x: number; readonly y: number }[]): Box {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of nodes) {
    x1 = Math.min(x1, x);
    y1 = Math.min(y1, y);
    x2 = Math.max(x2, x);
    y2 = Math.max(y2, y);
  }
  return { x1, y1, x2, y2 };
}

function more<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
