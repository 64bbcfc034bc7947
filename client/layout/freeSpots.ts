import type { Point } from '../store/model.ts';
import type { Box } from './box.ts';

export type Placed = { readonly id: string; readonly box: Box; readonly at: Point; readonly still: boolean };

/** Canvas units and radians between the places tried. */
const SPIRAL = { step: 9, turn: 0.7, tries: 4000 } as const;

/**
 * Moves what still overlaps to the nearest free place. Forces find good places but between things that must not move
 * they can end in a deadlock, and a name on a name cannot be read.
 */
export function freeSpots(placed: readonly Placed[]): readonly Placed[] {
  const done: Placed[] = placed.filter((each) => each.still);
  for (const each of placed) {
    if (each.still) continue;
    done.push({ ...each, at: freeSpot(each, done) });
  }
  return done;
}

function freeSpot(one: Placed, others: readonly Placed[]): Point {
  for (let index = 0; index < SPIRAL.tries; index += 1) {
    const reach = SPIRAL.step * Math.sqrt(index);
    const angle = SPIRAL.turn * index;
    const at = {
      x: Math.round(one.at.x + reach * Math.cos(angle)),
      y: Math.round(one.at.y + reach * Math.sin(angle)),
    };
    if (!others.some((other) => overlap({ ...one, at }, other))) return at;
  }
  return one.at;
}

function overlap(one: Placed, other: Placed): boolean {
  const [dx, dy] = [Math.abs(one.at.x - other.at.x), other.at.y - one.at.y];
  if (dx >= one.box.halfWidth + other.box.halfWidth) return false;
  return dy >= 0 ? dy < one.box.below + other.box.above : -dy < one.box.above + other.box.below;
}
