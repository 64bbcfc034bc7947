import { addTo, tallyOf } from '../../store/tally.ts';
import { boxAround } from '../box.ts';
import type { EdgeView, NodeView } from '../viewModel.ts';
import type { Contents } from './picture.ts';

/** Contents while they are counted. */
export type Counting = {
  -readonly [Field in keyof Contents]: Contents[Field] extends ReadonlyMap<number, number>
    ? Map<number, number>
    : Contents[Field];
};

export function countingOf(nodes: readonly NodeView[]): Counting {
  const kinds = tallyOf(nodes.map(({ kind }) => kind));
  return { actors: nodes.map(({ id }) => id), kinds, ties: 0, families: new Map(), box: boxAround(nodes) };
}

export function countTie(counting: Counting, { family }: EdgeView): void {
  counting.ties += 1;
  addTo(counting.families, family);
}
