import type { Point, Points } from '../store/model.ts';
import { type Box, boxAround } from './box.ts';

export type Scale = {
  readonly factor: number;
  /** From the canvas to the map, and back. */
  readonly on: (at: Point) => Point;
  readonly off: (at: Point) => Point;
};

/** Pixels around the outermost dots. */
const MARGIN = 10;
/** A handful of actors is not blown up. */
const MOST = 0.2;

/** How what lies within these bounds fits into a map of this size, in its middle. */
export function scaleOf({ x1, y1, x2, y2 }: Box, { width, height }: { width: number; height: number }): Scale {
  const factor = Math.min((width - 2 * MARGIN) / (x2 - x1), (height - 2 * MARGIN) / (y2 - y1), MOST);
  const [left, top] = [(width - (x1 + x2) * factor) / 2, (height - (y1 + y2) * factor) / 2];
  return {
    factor,
    on: ({ x, y }) => ({ x: x * factor + left, y: y * factor + top }),
    off: ({ x, y }) => ({ x: (x - left) / factor, y: (y - top) / factor }),
  };
}

/** One path for all of them, as round ends of strokes without length. */
export function dotsOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `M${tenth(x)} ${tenth(y)}h0`).join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The origin where there is nobody. */
export function boundsOf(places: Points): Box {
  const all = Object.values(places);
  return all.length === 0 ? { x1: 0, y1: 0, x2: 0, y2: 0 } : boxAround(all);
}
