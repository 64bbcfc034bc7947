import type { Actor } from '../../store/model.ts';
import { type Box, boxOf } from '../box.ts';

/** Canvas units more than the box, so that names that were squeezed in can be told apart. */
const APART = 5;

export function roomFor(actor: Actor): Box {
  const { halfWidth, above, below } = boxOf(actor);
  return { halfWidth: halfWidth + APART, above: above + APART, below: below + APART };
}
