import type { SimulationNodeDatum } from 'd3-force';
import type { Box } from './box.ts';

export type Boxed = { readonly box: Box };
type Body = SimulationNodeDatum & Boxed;

/**
 * A force that moves overlapping boxes apart along the shorter way out. It corrects positions, not speeds, so
 * that boxes do not swing.
 */
export function pushApart() {
  let bodies: readonly Body[] = [];
  const force = (): void => {
    for (const [index, one] of bodies.entries()) {
      for (let next = index + 1; next < bodies.length; next += 1) {
        const other = bodies[next];
        if (other) separate(one, other);
      }
    }
  };
  force.initialize = (given: readonly Body[]): void => {
    bodies = given;
  };
  return force;
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
