import { SHAPE } from '../layout/box.ts';
import type { Colour } from '../store/look.ts';

/**
 * How terms look, by their place in the vocabulary: a term added there gets the next look, and no type is named here.
 * The canvas and the legend both draw from these.
 */

/** Line patterns in pixels, by modality. The first is solid. */
export const DASHES: readonly (readonly number[])[] = [[], [9, 4], [2.5, 3.5], [10, 3, 2.5, 3], [4, 2]];

/** Shapes by actor kind. */
export const SHAPES = ['ellipse', 'diamond', 'round-rectangle', 'hexagon'] as const;

/** Across an actor by its kind, in canvas units: states are larger than the bodies and people that act for them. */
const KIND_SIZES: readonly number[] = [SHAPE, SHAPE - 10, SHAPE - 8, SHAPE - 8];
/** Across an actor that stands for many. */
export const GROUP_SIZE = SHAPE + 6;
/** Across what is no actor. */
const OTHER_SIZE = 16;
/** Across an actor by its ties: the area grows with their number, until the shape would reach its neighbours. */
const TIE_SIZES = { none: 14, each: 6, most: 44 } as const;
/** From so many ties on, an actor is as large as actors are. */
export const MANY_TIES = ((TIE_SIZES.most - TIE_SIZES.none) / TIE_SIZES.each) ** 2;

export function sizeOfKind(kind: number): number {
  return kind < 0 ? OTHER_SIZE : (KIND_SIZES[kind] ?? SHAPE);
}

export function sizeOfTies(ties: number): number {
  return Math.min(TIE_SIZES.none + TIE_SIZES.each * Math.sqrt(ties), TIE_SIZES.most);
}

/** Marks on the line by status; the first status is the usual one and has none. */
export const MARKS: readonly string[] = ['', '≠', '✓', '✕', '•'];

/** On actors and ties that readers have written notes on. */
export const NOTE_MARK = '✎';

/** A drawing pin on 16×16, for actors that are held in place. */
export const PIN = 'M5.5 2h5l-.8 4.5 2.3 2.5H4l2.3-2.5zM8 9v5';

/** The pin as an image to lay over an actor. */
export function pinImage(colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 16 16"><path d="${PIN}" fill="${colour}" stroke="${colour}" stroke-width="1.4" stroke-linejoin="round" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** Number of `--family-n` and of `--hue-n` colours in styles/tokens.css. */
const FAMILY_COLOURS = 6;
const HUES = 5;

/** Colours of lines, as tokens: those of families, then those of whatever else colour may stand for. None means two things. */
export const LINE_COLOURS: readonly string[] = [
  ...Array.from({ length: FAMILY_COLOURS }, (_, index) => `--family-${index}`),
  ...Array.from({ length: HUES }, (_, index) => `--hue-${index}`),
];

/** Place among the colours of lines of the term at this place of its vocabulary; -1 for a term that is not there. */
export function colourAt(by: Colour, place: number): number {
  if (place < 0) return -1;
  if (by === 'families') return place < FAMILY_COLOURS ? place : -1;
  return place < HUES ? FAMILY_COLOURS + place : -1;
}

/** Pixels. A tie of unknown strength has its own width and a hollow arrowhead: no value stands in for it. */
export const WIDTH = { unknown: 1.4, least: 2, most: 7 } as const;

export function widthOf(strength: number | null): number {
  return strength === null ? WIDTH.unknown : WIDTH.least + strength * (WIDTH.most - WIDTH.least);
}
