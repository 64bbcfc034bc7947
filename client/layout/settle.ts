import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Point, Points, Tie } from '../store/model.ts';
import { boxOf } from './box.ts';
import { type Boxed, pushApart } from './pushApart.ts';
import type { Actor } from '../store/model.ts';

type Body = SimulationNodeDatum & Boxed & { id: string };

const STEPS = 320;
const TIE_LENGTH = 150;

/**
 * Places actors by forces from the given starts; those in `fixed` stay where they are. Pure and free of chance:
 * d3-force breaks ties with a generator of fixed seed, and STEPS does not depend on a clock.
 */
export function settle(actors: readonly Actor[], ties: readonly Tie[], starts: Points, fixed: Points): Points {
  const bodies = actors.map((actor): Body => {
    const still = fixed[actor.id];
    const start: Point | undefined = still ?? starts[actor.id];
    return {
      id: actor.id,
      box: boxOf(actor),
      ...(start ? { x: start.x, y: start.y } : {}),
      ...(still ? { fx: still.x, fy: still.y } : {}),
    };
  });
  const present = new Set(actors.map((actor) => actor.id));
  const links = pairsOf(ties).filter(({ source, target }) => present.has(source) && present.has(target));
  const simulation = forceSimulation(bodies)
    .force(
      'ties',
      forceLink<Body, { source: string; target: string }>(links)
        .id((body) => body.id)
        .distance(TIE_LENGTH)
        .strength(0.22),
    )
    .force('charge', forceManyBody().strength(-620).distanceMax(520))
    // Screens are wider than high, and labels too.
    .force('x', forceX(0).strength(0.035))
    .force('y', forceY(0).strength(0.095))
    .force('boxes', pushApart())
    .stop();
  simulation.tick(STEPS);
  return Object.fromEntries(
    bodies.map((body) => [body.id, { x: Math.round(body.x ?? 0), y: Math.round(body.y ?? 0) }]),
  );
}

// Parallel ties would pull the more the more reports there are, and crush the pair together.
function pairsOf(ties: readonly Tie[]): { source: string; target: string }[] {
  const pairs = new Map<string, { source: string; target: string }>();
  for (const { source, target } of ties) {
    if (source.id === target.id) continue;
    const [first, second] = source.id < target.id ? [source.id, target.id] : [target.id, source.id];
    pairs.set(`${first} ${second}`, { source: first, target: second });
  }
  return [...pairs.values()];
}
