import type { State } from './state.ts';
import type { View } from './view.ts';

/** Older acts are not worth the memory. */
const LONGEST = 100;

// Undo gives back what the graph showed; it does not retrace which entries were read in between.
const UNDONE = ['members', 'anchors', 'expanded', 'guests', 'filter', 'positions'] as const satisfies (keyof View)[];

export function remembered(before: State, after: State): State {
  if (UNDONE.every((field) => before.view[field] === after.view[field])) return after;
  return { ...after, past: [...before.past.slice(-LONGEST), before.view], future: [] };
}

export function undo(state: State): State {
  const view = state.past.at(-1);
  if (!view) return state;
  return { ...state, view, past: state.past.slice(0, -1), future: [state.view, ...state.future] };
}

export function redo(state: State): State {
  const [view, ...future] = state.future;
  if (!view) return state;
  return { ...state, view, past: [...state.past, state.view], future };
}
