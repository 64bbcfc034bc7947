import type { Points } from '../store/model.ts';
import { type Scene, settle } from './settle.ts';

/** Canvas units between the columns of a leverage attempt, and between the actors of one column. */
const COLUMN = 300;
const ROW = 105;

/**
 * The attempt reads left to right: acting side, brokers, target side, with the first of each on one line. All others
 * settle around them.
 */
export function openingLayout(scene: Scene, columns: readonly (readonly string[])[]): Points {
  const left = (-(columns.length - 1) * COLUMN) / 2;
  const spine: Points = Object.fromEntries(
    columns.flatMap(([first], index) => (first === undefined ? [] : [[first, { x: left + index * COLUMN, y: 0 }]])),
  );
  const starts: Points = Object.fromEntries(
    columns.flatMap((column, index) =>
      column.slice(1).map((id, row) => [
        id,
        {
          x: left + index * COLUMN + outward(index, columns.length) * 80,
          y: (row % 2 === 0 ? 1 : -1) * ROW * (1 + Math.floor(row / 2)),
        },
      ]),
    ),
  );
  return settle(scene, starts, spine);
}

// Officials stand on the outer side of their column, out of the way of the ties between columns.
function outward(index: number, count: number): number {
  return Math.sign(index - (count - 1) / 2);
}
