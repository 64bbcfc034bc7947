import { type Box, meet } from '../box.ts';
import type { NodeView } from '../viewModel.ts';

/** A square, and the actors in it; `near` where it meets the region. */
export type Cell = { readonly nodes: readonly NodeView[]; readonly square: Box; readonly near: boolean };

/**
 * Pure: squares of a quadtree, at most `side` wide where they meet `region` and as wide as can be elsewhere. They lie
 * on a fixed grid, so that panning, or an actor more, regroups nobody else. `side` is a power of two.
 */
export function cut(nodes: readonly NodeView[], region: Box, side: number): readonly Cell[] {
  const cells: Cell[] = [];
  const divide = (inside: readonly NodeView[], x: number, y: number, width: number) => {
    const square = { x1: x, y1: y, x2: x + width, y2: y + width };
    const near = meet(square, region);
    if (inside.length === 1 || !near || width <= side) {
      cells.push({ nodes: inside, square, near });
      return;
    }
    const half = width / 2;
    const quarters: NodeView[][] = [[], [], [], []];
    for (const node of inside) quarters[(node.x < x + half ? 0 : 1) + (node.y < y + half ? 0 : 2)]?.push(node);
    for (const [index, quarter] of quarters.entries()) {
      if (quarter.length > 0) divide(quarter, x + half * (index % 2), y + (index < 2 ? 0 : half), half);
    }
  };
  const reach = nodes.reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), side) + 1;
  const whole = 2 ** Math.ceil(Math.log2(reach));
  if (nodes.length > 0) divide(nodes, -whole, -whole, 2 * whole);
  return cells;
}
