import type { SimulationNodeDatum } from 'd3-force';
import type { Box } from './box.ts';

export type Boxed = { readonly box: Box };
type Body = SimulationNodeDatum & Boxed;

/** Above it, bodies are compared with those near them in a row from left to right, and no longer all with all. */
const CROWD = 300;

/**
 * A force that moves overlapping boxes apart along the shorter way out. It corrects positions, not speeds, so
 * that boxes do not swing.
 */
export function pushApart() {
  let bodies: readonly Body[] = [];
  let widest = 0;
  const force = (): void => {
    if (bodies.length <= CROWD) return separateAll(bodies, () => false);
    const inRow = bodies.toSorted((one, other) => (one.x ?? 0) - (other.x ?? 0));
    separateAll(inRow, (one, other) => (other.x ?? 0) - (one.x ?? 0) > 2 * widest);
  };
  force.initialize = (given: readonly Body[]): void => {
    bodies = given;
    widest = Math.max(...given.map(({ box }) => box.halfWidth));
  };
  return force;
}

function separateAll(bodies: readonly Body[], isBeyond: (one: Body, other: Body) => boolean): void {
  for (const [index, one] of bodies.entries()) {
    for (let next = index + 1; next < bodies.length; next += 1) {
      const other = bodies[next];
      if (!other || isBeyond(one, other)) break;
      separate(one, other);
    }
  }
}

function separate(one: Body, other: Body): void {
  const dx = (other.x ?? 0) - (one.x ?? 0);
  const dy = (other.y ?? 0) - (one.y ?? 0);
  const overlapX = one.box.halfWidth + other.box.halfWidth - Math.abs(dx);
  const overlapY = (dy >= 0 ? one.box.below + other.box.above : one.box.above + other.box.below) - Math.abs(dy);
  if (overlapX <= 0 || overlapY <= 0) return;
  const oneStays = one.fx !== undefined && one.fx !== null;
  const otherStays = other.fx !== undefined && other.fx !== null;
  if (oneStays && otherStays) return;
  const share = oneStays || otherStays ? 1 : 0.5;
  const axis = overlapX < overlapY ? 'x' : 'y';
  const push = (axis === 'x' ? overlapX * sign(dx) : overlapY * sign(dy)) * share;
  if (!oneStays) one[axis] = (one[axis] ?? 0) - push;
  if (!otherStays) other[axis] = (other[axis] ?? 0) + push;
}

function sign(value: number): 1 | -1 {
  return value < 0 ? -1 : 1;
}
