import type { Actor, Points } from '../store/model.ts';
import { type Box, boxOf } from './box.ts';
import { columnsOf } from './columns.ts';

/** Canvas units between columns, between boxes of one column, and around the band. */
const COLUMN = 290;
const GAP = 26;
const MARGIN = 60;

type Band = { readonly points: Points; readonly top: number; readonly bottom: number };

/**
 * Paths left to right: actors in columns by their place on the paths, the best path on the middle line. Everybody else
 * stays where they were, but for those that the band would cover: they move up or down together, as if the picture had
 * been cut open for it.
 */
export function layeredLayout(
  paths: readonly (readonly string[])[],
  actors: Readonly<Record<string, Actor>>,
  rest: Points,
): Points {
  const columns = columnsOf(paths);
  const here = columns.flat();
  const own = new Set(here);
  const before = here.flatMap((id) => rest[id] ?? []);
  const middle = {
    x: mean(before.map((point) => point.x)),
    y: mean(before.map((point) => point.y)),
  };
  const band = bandOf(columns, actors, middle);
  const others = Object.entries(rest).filter(([id]) => !own.has(id));
  const above = others.filter(([, { y }]) => y < middle.y);
  const below = others.filter(([, { y }]) => y >= middle.y);
  const up = Math.max(0, ...above.map(([id, { y }]) => y + boxFor(id, actors).below + MARGIN - band.top));
  const down = Math.max(0, ...below.map(([id, { y }]) => band.bottom + MARGIN - (y - boxFor(id, actors).above)));
  return Object.fromEntries([
    ...above.map(([id, { x, y }]) => [id, { x, y: y - Math.round(up) }] as const),
    ...below.map(([id, { x, y }]) => [id, { x, y: y + Math.round(down) }] as const),
    ...Object.entries(band.points),
  ]);
}

function bandOf(
  columns: readonly (readonly string[])[],
  actors: Readonly<Record<string, Actor>>,
  middle: { x: number; y: number },
): Band {
  const left = middle.x - ((columns.length - 1) * COLUMN) / 2;
  const placed = columns.flatMap((column, index) => stack(column, actors, middle.y, left + index * COLUMN));
  return {
    points: Object.fromEntries(placed.map(({ id, x, y }) => [id, { x, y }])),
    top: Math.min(...placed.map(({ y, box }) => y - box.above)),
    bottom: Math.max(...placed.map(({ y, box }) => y + box.below)),
  };
}

/** A column from top to bottom, with its middle on `centre`. */
function stack(column: readonly string[], actors: Readonly<Record<string, Actor>>, centre: number, at: number) {
  const boxes = column.map((id) => ({ id, box: boxFor(id, actors) }));
  const height = boxes.reduce((sum, { box }) => sum + box.above + box.below, (boxes.length - 1) * GAP);
  const [first] = boxes;
  // One actor alone stands with its shape, not its label, on the line.
  let top = boxes.length === 1 && first ? centre - first.box.above : centre - height / 2;
  return boxes.map(({ id, box }) => {
    const y = top + box.above;
    top = y + box.below + GAP;
    return { id, box, x: Math.round(at), y: Math.round(y) };
  });
}

function boxFor(id: string, actors: Readonly<Record<string, Actor>>): Box {
  return boxOf(actors[id] ?? { id, kind: 'STATE', names: [] });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
