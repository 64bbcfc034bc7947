import { nameOf, type Actor } from '../store/model.ts';

/** Space that an actor takes on the canvas, around its position: the shape above, the label under it. */
export type Box = { readonly halfWidth: number; readonly above: number; readonly below: number };

/** CSS pixels at zoom 1; the style sheet draws with the same numbers. `most` is the font when zoomed out. */
export const SHAPE = 34;
export const LABEL = { font: 13, most: 15.5, line: 18, wrap: 140, gap: 3 } as const;

const AVERAGE_LETTER = 0.6 * LABEL.most;
const MARGIN = 7;

/** The box that fits the name in every language, so that changing the language moves nothing. */
export function boxOf(actor: Actor): Box {
  const sizes =
    actor.names.length > 0 ? actor.names.map((name) => wrapped(name.text)) : [wrapped(nameOf(actor, actor.id, 'en'))];
  const width = Math.max(SHAPE, ...sizes.map((size) => size.width));
  const lines = Math.max(...sizes.map((size) => size.lines));
  return {
    halfWidth: width / 2 + MARGIN,
    above: SHAPE / 2 + MARGIN,
    below: SHAPE / 2 + LABEL.gap + lines * LABEL.line + MARGIN,
  };
}

/** Of a name in lines, at the largest font. */
export function wrapped(text: string): { width: number; lines: number } {
  let width = 0;
  let lines = 1;
  let current = 0;
  for (const word of text.split(/\s+/)) {
    const length = word.length * AVERAGE_LETTER;
    const joined = current === 0 ? length : current + AVERAGE_LETTER + length;
    if (current > 0 && joined > LABEL.wrap) {
      lines += 1;
      current = length;
    } else current = joined;
    width = Math.max(width, current);
  }
  return { width, lines };
}
