import { boxOf } from '../../../client/layout/box.ts';
import type { Actor, Points } from '../../../client/store/model.ts';

/** Pairs of actors whose shapes or names lie on each other. */
export function overlaps(placed: Points, all: readonly Actor[]): string[] {
  const boxes = all.map((each) => {
    const at = placed[each.id] ?? { x: Number.NaN, y: Number.NaN };
    const box = boxOf(each);
    return {
      id: each.id,
      left: at.x - box.halfWidth,
      right: at.x + box.halfWidth,
      top: at.y - box.above,
      bottom: at.y + box.below,
    };
  });
  // Positions are whole units, so that boxes may touch by one.
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left + 1 < other.right - 1 &&
          other.left + 1 < one.right - 1 &&
          one.top + 1 < other.bottom - 1 &&
          other.top + 1 < one.bottom - 1,
      )
      .map((other) => `${one.id} ${other.id}`),
  );
}
