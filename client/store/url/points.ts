import type { Point } from '../model.ts';

/** Keeps the place of an actor without a point, as the list is read by order. */
export const NO_POINT = '_';

/** `7s.-b4`: whole canvas units, base 36. */
export function writePoint(point: Point | undefined): string {
  return point ? `${Math.round(point.x).toString(36)}.${Math.round(point.y).toString(36)}` : NO_POINT;
}

/** Null for what is no point. */
export function readPoint(text: string): Point | null {
  const match = /^(-?[0-9a-z]{1,5})\.(-?[0-9a-z]{1,5})$/.exec(text);
  if (!match) return null;
  // `|| 0` turns the -0 that "-0" parses to into 0.
  return { x: Number.parseInt(match[1] ?? '', 36) || 0, y: Number.parseInt(match[2] ?? '', 36) || 0 };
}
