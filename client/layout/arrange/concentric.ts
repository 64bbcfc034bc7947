import type { Point } from '../../store/model.ts';
import { tallyOf } from '../../store/tally.ts';
import type { Scene } from '../settle.ts';
import type { Draft } from './draft.ts';

/** Canvas units between rings, and between actors on a ring; how many more each ring holds than the one before. */
const RING = { apart: 150, room: 150, more: 6 } as const;
/** Screens are wider than high, and names too. */
const STRETCH = 1.35;

/**
 * Rings around the one actor, by the fewest ties that lead there, with those whom none leads to outermost; without it,
 * the more ties an actor has the nearer to the middle it stands.
 */
export function concentric(scene: Scene, around: string | null): Draft {
  const near = neighbours(scene);
  const rings = around !== null && near.has(around) ? byDistance(near, around) : byTies(scene);
  const at = new Map<string, Point>();
  let radius = 0;
  for (const [index, ring] of rings.entries()) {
    const alone = index === 0 && ring.length === 1;
    radius = alone ? 0 : Math.max(radius + RING.apart, (ring.length * RING.room) / (2 * Math.PI));
    for (const [id, point] of placeRing(ring, radius, near, at)) at.set(id, point);
  }
  return { points: [...at].map(([id, { x, y }]) => [id, { x: x * STRETCH, y }] as const), marks: [] };
}

function neighbours({ actors, ties, belongings }: Scene): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map(actors.map(({ id }) => [id, new Set<string>()]));
  const join = (one: string, other: string) => {
    near.get(one)?.add(other);
    near.get(other)?.add(one);
  };
  for (const { source, target } of ties) join(source.id, target.id);
  for (const { member, body } of belongings) join(member, body);
  return near;
}

function byDistance(near: ReadonlyMap<string, ReadonlySet<string>>, around: string): string[][] {
  const rings = [[around]];
  const seen = new Set([around]);
  for (let ring = rings[0]; ring && ring.length > 0;) {
    const next: string[] = [...new Set(ring.flatMap((id) => [...(near.get(id) ?? [])]))].filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  const beyond = [...near.keys()].filter((id) => !seen.has(id));
  return beyond.length > 0 ? [...rings, beyond] : rings;
}

function byTies({ actors, ties }: Scene): string[][] {
  const counts = tallyOf(ties.flatMap(({ source, target }) => [source.id, target.id]));
  const ranked = actors
    .map(({ id }) => [id, counts.get(id) ?? 0] as const)
    .toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  const rings: string[][] = [];
  for (let from = 0, size = 1; from < ranked.length; from += size, size = rings.length * RING.more) {
    rings.push(ranked.slice(from, from + size).map(([id]) => id));
  }
  return rings;
}

/** Evenly on the ring, each as near as that allows to the side where its neighbours farther in stand. */
function placeRing(
  ring: readonly string[],
  radius: number,
  near: ReadonlyMap<string, ReadonlySet<string>>,
  at: ReadonlyMap<string, Point>,
): (readonly [string, Point])[] {
  const wished = ring
    .map((id) => ({ id, angle: sideOf([...(near.get(id) ?? [])].flatMap((other) => at.get(other) ?? [])) }))
    .toSorted((one, other) => one.angle - other.angle || (one.id < other.id ? -1 : 1));
  const step = (2 * Math.PI) / ring.length;
  // Turned so that all together are as near as they can be to where they wish to stand.
  const turns = wished.map(({ angle }, index) => angle - index * step);
  const turn = Math.atan2(total(turns.map(Math.sin)), total(turns.map(Math.cos)));
  return wished.map(({ id }, index) => {
    const angle = turn + index * step;
    return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
  });
}

/** Radians; straight up where nothing decides. */
function sideOf(points: readonly Point[]): number {
  const [x, y] = [total(points.map((point) => point.x)), total(points.map((point) => point.y))];
  return x === 0 && y === 0 ? -Math.PI / 2 : Math.atan2(y, x);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
