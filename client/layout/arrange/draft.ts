import type { Mark } from '../../store/arrangement.ts';
import type { Point } from '../../store/model.ts';

/** Where a layout would have everybody, about a middle of its own. Those first in the list give way least. */
export type Draft = { readonly points: readonly (readonly [id: string, at: Point])[]; readonly marks: readonly Mark[] };
