import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Belonging } from '../store/belonging.ts';
import type { Actor, Point, Points, Tie } from '../store/model.ts';
import { boxOf } from './box.ts';
import { freeSpots } from './freeSpots.ts';
import { keepOffTies, type Segment } from './keepOffTies.ts';
import { type Boxed, pushApart } from './pushApart.ts';

type Body = SimulationNodeDatum & Boxed & { readonly id: string };

export type Scene = {
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly belongings: readonly Belonging[];
};

/** A crowd is settled less finely. */
const STEPS = {
  usual: 320,
  crowd: 120,
  crowdFrom: 120,
  throng: 50,
  throngFrom: 600,
  host: 15,
  hostFrom: 3000,
} as const;
/** Movable actors × lines above which no actor is kept off the lines of others: each step would cost as much. */
const MOST_CROSSINGS = 150_000;
const MIDDLE: Point = { x: 0, y: 0 };
const HOLD = 0.16;
const TIE = { length: 150, pull: 0.2 } as const;
const BELONGING = { length: 95, pull: 0.5 } as const;

/**
 * Places actors by forces from the given starts; those in `fixed` stay where they are. Pure and free of chance:
 * d3-force breaks ties with a generator of fixed seed, and the steps do not depend on a clock.
 */
export function settle({ actors, ties, belongings }: Scene, starts: Points, fixed: Points): Points {
  const bodies = actors.map((actor, index): Body => {
    const still = fixed[actor.id];
    const start = still ?? starts[actor.id] ?? (actors.length < STEPS.throngFrom ? null : placeInSpiral(index));
    return {
      id: actor.id,
      box: boxOf(actor),
      ...(start ? { x: start.x, y: start.y } : {}),
      ...(still ? { fx: still.x, fy: still.y } : {}),
    };
  });
  const growing = actors.every(({ id }) => fixed[id] ?? starts[id]);
  const home = ({ id }: Body) => (growing ? (starts[id] ?? MIDDLE) : MIDDLE);
  const present = new Set(actors.map((actor) => actor.id));
  const lines = pairsOf(ties).filter(({ source, target }) => present.has(source) && present.has(target));
  const households = belongings.map(({ member, body }) => ({ source: member, target: body }));
  const movable = bodies.filter(({ fx }) => typeof fx !== 'number').length;
  const segments = [...lines, ...households];
  const simulation = forceSimulation(bodies)
    .force('ties', springs(lines, TIE))
    .force('belongings', springs(households, BELONGING))
    .force('charge', forceManyBody().strength(-620).distanceMax(520))
    // Screens are wider than high, and labels too. Newcomers are held where they start: beyond what is there already.
    .force('x', forceX<Body>((body) => home(body).x).strength(growing ? HOLD : 0.035))
    .force('y', forceY<Body>((body) => home(body).y).strength(growing ? HOLD : 0.095))
    .force('lines', keepOffTies(movable * segments.length > MOST_CROSSINGS ? [] : segments))
    .force('boxes', pushApart())
    .stop();
  simulation.tick(stepsFor(actors.length));
  const settled = bodies.map(({ id, box, x = 0, y = 0, fx }) => ({
    id,
    box,
    at: { x: Math.round(x), y: Math.round(y) },
    still: typeof fx === 'number',
  }));
  // Of a host only the names that have room are drawn, and a search for places would take many seconds.
  const free = actors.length < STEPS.hostFrom ? freeSpots(settled) : settled;
  return Object.fromEntries(free.map(({ id, at }) => [id, at]));
}

/** Canvas units between neighbours: as much as most names need. */
const SPIRAL = 110;

/** A few steps could not draw so many apart if all began in the middle, as d3-force has it. */
function placeInSpiral(index: number): Point {
  const away = SPIRAL * Math.sqrt(index);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return { x: away * Math.cos(angle), y: away * Math.sin(angle) };
}

function stepsFor(actors: number): number {
  if (actors < STEPS.crowdFrom) return STEPS.usual;
  if (actors < STEPS.throngFrom) return STEPS.crowd;
  return actors < STEPS.hostFrom ? STEPS.throng : STEPS.host;
}

function springs(segments: readonly Segment[], { length, pull }: { readonly length: number; readonly pull: number }) {
  // d3-force writes into the links it is given.
  const links = segments.map((segment) => ({ ...segment }));
  return forceLink<Body, Segment>(links)
    .id((body) => body.id)
    .distance(length)
    .strength(pull);
}

// Parallel ties would pull the more the more reports there are, and crush the pair together.
function pairsOf(ties: readonly Tie[]): Segment[] {
  const pairs = new Map<string, Segment>();
  for (const { source, target } of ties) {
    if (source.id === target.id) continue;
    const [first, second] = source.id < target.id ? [source.id, target.id] : [target.id, source.id];
    pairs.set(`${first} ${second}`, { source: first, target: second });
  }
  return [...pairs.values()];
}
