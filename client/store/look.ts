import type { Tie } from './model.ts';

/** What the width of a line may stand for. */
export const WIDTHS = ['strength', 'confidence', 'origins', 'none'] as const;

export type Width = (typeof WIDTHS)[number];

/** What the colour of a line may stand for. */
export const COLOURS = ['families', 'instruments', 'statuses'] as const;

export type Colour = (typeof COLOURS)[number];

/** Lists of the vocabulary that have the terms of a colour. */
export const COLOUR_TERMS = {
  families: 'families',
  instruments: 'instruments',
  statuses: 'tieStatuses',
} as const satisfies Record<Colour, string>;

/** What the size of an actor may stand for. */
export const SIZES = ['kind', 'ties'] as const;

export type Size = (typeof SIZES)[number];

/** From so many independent origins on, a line is as wide as lines are. */
export const MANY_ORIGINS = 4;

/** Width of a line where it stands for nothing. */
const EVEN = 0.2;

/** 0..1; null where the tie does not say. */
export function widthBy(by: Width, tie: Tie): number | null {
  switch (by) {
    case 'strength':
      return tie.strength ?? null;
    case 'confidence':
      return typeof tie.confidence === 'number' ? tie.confidence / 100 : null;
    case 'origins':
      return Math.min(Math.max(tie.origins - 1, 0), MANY_ORIGINS - 1) / (MANY_ORIGINS - 1);
    case 'none':
      return EVEN;
  }
}
