import type { Camera } from '../camera.ts';

const NUMBER = '(-?[0-9a-z]{1,7})';
const SHAPE = new RegExp(`^${[NUMBER, NUMBER, NUMBER, NUMBER, NUMBER].join('\\.')}$`);
/** Zoom in thousandths. */
const FINE = 1000;

export function writeCamera({ x, y, zoom, width, height }: Camera): string {
  return [x, y, zoom * FINE, width, height].map((each) => Math.round(each).toString(36)).join('.');
}

/** Null for what is no camera. */
export function readCamera(text: string): Camera | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [x = 0, y = 0, zoom = 0, width = 0, height = 0] = match.slice(1).map((each) => Number.parseInt(each, 36) || 0);
  if (zoom <= 0 || width <= 0 || height <= 0) return null;
  return { x, y, zoom: zoom / FINE, width, height };
}
