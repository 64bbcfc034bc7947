import { LABEL, wrapped } from '../../layout/box.ts';
import { type Box, meet } from '../box.ts';

/** A shape on the canvas, and the name that may stand under it. */
export type Nameable = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Across, in canvas units. */
  readonly size: number;
  readonly name: string;
  /** Named whether there is room or not. */
  readonly always: boolean;
};

/** Between names, at scale 1. */
const APART = 4;

/** Pure: ids of those whose names find room beside the names before them and all shapes. The first have the choice. */
export function namesWithRoom(shapes: readonly Nameable[], scale: number): ReadonlySet<string> {
  const bodies = shapes.map(({ x, y, size }) => around(x, y, size / 2, size / 2));
  const taken: Box[] = [];
  const named = new Set<string>();
  for (const [index, { id, x, y, size, name, always }] of shapes.entries()) {
    const { width, lines } = wrapped(name);
    const font = (scale * LABEL.font) / LABEL.most;
    const height = lines * LABEL.line * font;
    const top = y + size / 2 + LABEL.gap * scale;
    const box = around(x, top + height / 2, (width * font) / 2 + APART * scale, height / 2);
    const free =
      !taken.some((other) => meet(box, other)) && !bodies.some((body, at) => at !== index && meet(box, body));
    if (!free && !always) continue;
    taken.push(box);
    named.add(id);
  }
  return named;
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { x1: x - halfWidth, y1: y - halfHeight, x2: x + halfWidth, y2: y + halfHeight };
}
