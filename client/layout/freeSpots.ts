import type { Point } from '../store/model.ts';
import type { Box } from './box.ts';

export type Placed = { readonly id: string; readonly box: Box; readonly at: Point; readonly still: boolean };

/** Canvas units and radians between the places tried; after that many, each next one is so much farther out. */
const SPIRAL = { step: 9, turn: 0.7, tries: 4000, stride: 1.01 } as const;

/** Canvas units: about as large as most boxes. */
const CELL = 160;

/**
 * Moves what still overlaps to the nearest free place, those first in the list with least. Forces find good places but
 * between things that must not move they can end in a deadlock, and a name on a name cannot be read.
 */
export function freeSpots(placed: readonly Placed[]): readonly Placed[] {
  const done: Placed[] = [];
  const cells = new Map<string, Placed[]>();
  const settle = (one: Placed) => {
    done.push(one);
    for (const cell of cellsOf(one)) {
      const inside = cells.get(cell);
      if (inside) inside.push(one);
      else cells.set(cell, [one]);
    }
  };
  const isFree = (one: Placed) => cellsOf(one).every((cell) => !cells.get(cell)?.some((other) => overlap(one, other)));
  for (const each of placed) if (each.still) settle(each);
  for (const each of placed) if (!each.still) settle({ ...each, at: freeSpot(each, isFree) });
  return done;
}

function freeSpot(one: Placed, isFree: (one: Placed) => boolean): Point {
  for (let index = 0; ; index += 1) {
    const beyond = Math.max(0, index - SPIRAL.tries);
    const reach = SPIRAL.step * Math.sqrt(index - beyond) * SPIRAL.stride ** beyond;
    const angle = SPIRAL.turn * index;
    const at = {
      x: Math.round(one.at.x + reach * Math.cos(angle)),
      y: Math.round(one.at.y + reach * Math.sin(angle)),
    };
    if (isFree({ ...one, at })) return at;
  }
}

function cellsOf({ at, box }: Placed): string[] {
  const cells: string[] = [];
  for (let x = Math.floor((at.x - box.halfWidth) / CELL); x <= (at.x + box.halfWidth) / CELL; x += 1) {
    for (let y = Math.floor((at.y - box.above) / CELL); y <= (at.y + box.below) / CELL; y += 1) cells.push(`${x} ${y}`);
  }
  return cells;
}

function overlap(one: Placed, other: Placed): boolean {
  const [dx, dy] = [Math.abs(one.at.x - other.at.x), other.at.y - one.at.y];
  if (dx >= one.box.halfWidth + other.box.halfWidth) return false;
  return dy >= 0 ? dy < one.box.below + other.box.above : -dy < one.box.above + other.box.below;
}
