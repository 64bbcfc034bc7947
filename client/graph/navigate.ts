import type { Points } from '../store/model.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const HEADINGS: Readonly<Record<Arrow, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function isArrow(key: string): key is Arrow {
  return key in HEADINGS;
}

/**
 * The actor that an arrow key leads to: the neighbour that lies most in that direction, else any actor that does, so
 * that none is out of the keyboard's reach.
 */
export function actorTowards(
  arrow: Arrow,
  from: string,
  neighbours: ReadonlySet<string>,
  positions: Points,
): string | null {
  const all = Object.keys(positions);
  return (
    best(
      arrow,
      from,
      all.filter((id) => neighbours.has(id)),
      positions,
    ) ?? best(arrow, from, all, positions)
  );
}

function best(arrow: Arrow, from: string, candidates: readonly string[], positions: Points): string | null {
  const here = positions[from];
  if (!here) return null;
  const [headX, headY] = HEADINGS[arrow];
  let found: { id: string; cost: number } | null = null;
  for (const id of candidates) {
    const there = positions[id];
    if (!there || id === from) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const along = dx * headX + dy * headY;
    const aside = Math.abs(dx * headY) + Math.abs(dy * headX);
    // Outside the quarter of the plane that the arrow points into.
    if (along <= 0 || aside > along) continue;
    const cost = along + 2 * aside;
    if (found === null || cost < found.cost) found = { id, cost };
  }
  return found?.id ?? null;
}
