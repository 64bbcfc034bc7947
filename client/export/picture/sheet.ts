import type { Theme } from '../../graph/theme.ts';
import { escaped, tag } from '../xml.ts';
import type { Drawn } from './picture.ts';
import { type Measure, wrapped } from './text.ts';

/** Pixels. */
const EDGE = 16;
const LEAST_WIDTH = 720;
const TITLE = { size: 17, line: 23, weight: 600 } as const;
const SMALL = { size: 11, line: 16, weight: 400 } as const;

export type Svg = { readonly markup: string; readonly width: number; readonly height: number };

/** How wide the lines of a sheet around this picture may be. */
export function roomOf(picture: Drawn): number {
  return Math.ceil(Math.max(picture.width, LEAST_WIDTH));
}

/** Title, picture, legend and what it rests on, one above the other, so that the picture can stand alone. */
export function sheetOf(
  { title, picture, legend, foot }: { title: string; picture: Drawn; legend: Drawn; foot: readonly string[] },
  theme: Theme & { readonly quiet: string; readonly font: string },
  measure: Measure,
): Svg {
  const room = roomOf(picture);
  const lines = (text: string, { size, weight }: typeof TITLE | typeof SMALL) =>
    wrapped(text, room, (part) => measure(part, size, weight));
  const heading = title === '' ? [] : lines(title, TITLE);
  const notes = foot.flatMap((text) => lines(text, SMALL));
  const top = EDGE + heading.length * TITLE.line;
  const middle = top + Math.ceil(picture.height);
  const bottom = middle + legend.height + EDGE;
  const [width, height] = [room + 2 * EDGE, bottom + notes.length * SMALL.line + EDGE];
  const text = (line: string, y: number, { size, weight }: typeof TITLE | typeof SMALL, fill: string) =>
    tag('text', { x: EDGE, y, 'font-size': size, 'font-weight': weight, fill }, escaped(line));
  const inside = [
    tag('rect', { width, height, fill: theme.canvas }),
    ...heading.map((line, row) => text(line, EDGE + TITLE.size + row * TITLE.line, TITLE, theme.text)),
    moved(picture.markup, EDGE + (room - picture.width) / 2 - picture.x, top - picture.y),
    moved(legend.markup, EDGE, middle),
    ...notes.map((line, row) => text(line, bottom + SMALL.size + row * SMALL.line, SMALL, theme.quiet)),
  ].join('\n');
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': theme.font,
    fill: theme.text,
  };
  return { markup: tag('svg', root, `\n${inside}\n`), width, height };
}

function moved(markup: string, x: number, y: number): string {
  return markup === '' ? '' : tag('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, `\n${markup}\n`);
}
