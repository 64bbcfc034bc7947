import type { Point } from './model.ts';

export const LAYOUTS = ['force', 'flow', 'concentric', 'geographic', 'timeline'] as const;

export type Layout = (typeof LAYOUTS)[number];

/** A label that the layout sets on the canvas. */
export type Mark = {
  readonly at: Point;
  /** A day, month or year as `2024-10`; null for what is unknown. */
  readonly date: string | null;
};

/** By which layout the actors were placed last. What was moved or added since stands elsewhere. */
export type Arrangement = { readonly layout: Layout; readonly marks: readonly Mark[] };
