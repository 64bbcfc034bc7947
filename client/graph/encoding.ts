/**
 * How terms look, by their place in the vocabulary: a term added there gets the next look, and no type is named here.
 * The canvas and the legend both draw from these.
 */

/** Line patterns in pixels, by modality. The first is solid. */
export const DASHES: readonly (readonly number[])[] = [[], [9, 4], [2.5, 3.5], [10, 3, 2.5, 3], [4, 2]];

/** Shapes by actor kind. */
export const SHAPES = ['ellipse', 'diamond', 'round-rectangle', 'hexagon'] as const;

/** Marks on the line by status; the first status is the usual one and has none. */
export const MARKS: readonly string[] = ['', '≠', '✓', '✕', '•'];

/** On actors and ties that readers have written notes on. */
export const NOTE_MARK = '✎';

/** Number of `--family-n` colours in styles/tokens.css. */
export const FAMILY_COLOURS = 6;

/** Pixels. A tie of unknown strength has its own width and a hollow arrowhead: no value stands in for it. */
export const WIDTH = { unknown: 1.4, least: 2, most: 7 } as const;

export function widthOf(strength: number | null): number {
  return strength === null ? WIDTH.unknown : WIDTH.least + strength * (WIDTH.most - WIDTH.least);
}
