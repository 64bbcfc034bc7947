import type { Point } from '../../store/model.ts';

export type Curve = { readonly from: Point; readonly bow: Point; readonly to: Point };

type End = { readonly at: Point; readonly radius: number };

/** The line of a tie as the canvas bows it, from border to border. */
export function curveOf(source: End, target: End, bend: number): Curve {
  const straight = direction(source.at, target.at);
  const [near, far] = [along(source.at, straight, source.radius), along(target.at, straight, -target.radius)];
  const bow = {
    x: (near.x + far.x) / 2 - straight.y * bend,
    y: (near.y + far.y) / 2 + straight.x * bend,
  };
  return {
    from: along(source.at, direction(source.at, bow), source.radius),
    bow,
    to: along(target.at, direction(target.at, bow), target.radius),
  };
}

export function middleOf({ from, bow, to }: Curve): Point {
  return { x: (from.x + 2 * bow.x + to.x) / 4, y: (from.y + 2 * bow.y + to.y) / 4 };
}

/** Towards the other; right where they are the same point. */
export function direction(from: Point, to: Point): Point {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  return length === 0 ? { x: 1, y: 0 } : { x: x / length, y: y / length };
}

export function along(at: Point, way: Point, by: number): Point {
  return { x: at.x + way.x * by, y: at.y + way.y * by };
}
