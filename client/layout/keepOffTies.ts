import type { SimulationNodeDatum } from 'd3-force';
import type { Boxed } from './pushApart.ts';

type Body = SimulationNodeDatum & Boxed & { readonly id: string };
export type Segment = { readonly source: string; readonly target: string };

/** Canvas units that an actor keeps from a tie that is not its own, so that no line runs through its name. */
const CLEARANCE = 46;

/** A force that moves actors off the lines between other actors. Corrects positions, as pushApart does. */
export function keepOffTies(segments: readonly Segment[]) {
  let bodies: readonly Body[] = [];
  let movable: readonly Body[] = [];
  const force = (alpha: number): void => {
    const at = new Map(bodies.map((body) => [body.id, body]));
    for (const segment of segments) {
      const [start, end] = [at.get(segment.source), at.get(segment.target)];
      if (!start || !end) continue;
      for (const body of movable) {
        if (body !== start && body !== end) moveOff(body, start, end, alpha);
      }
    }
  };
  force.initialize = (given: readonly Body[]): void => {
    bodies = given;
    movable = given.filter((body) => typeof body.fx !== 'number');
  };
  return force;
}

function moveOff(body: Body, start: Body, end: Body, alpha: number): void {
  const [ax, ay] = [start.x ?? 0, start.y ?? 0];
  const [dx, dy] = [(end.x ?? 0) - ax, (end.y ?? 0) - ay];
  const squared = dx * dx + dy * dy || 1;
  const [bx, by] = [(body.x ?? 0) - ax, (body.y ?? 0) - ay];
  const along = (bx * dx + by * dy) / squared;
  // Near its ends the line is covered by the actors there, which have boxes of their own.
  if (along <= 0.08 || along >= 0.92) return;
  const length = Math.sqrt(squared);
  const side = (bx * -dy + by * dx) / length;
  const missing = CLEARANCE - Math.abs(side);
  if (missing <= 0) return;
  const push = missing * Math.min(1, 0.25 + alpha) * (side < 0 ? -1 : 1);
  body.x = (body.x ?? 0) + (-dy / length) * push;
  body.y = (body.y ?? 0) + (dx / length) * push;
}
