import { memo } from '../memo.ts';
import type { Path } from '../model.ts';
import type { State } from '../state.ts';
import type { View } from '../view.ts';

const NONE: readonly Path[] = [];

/** Paths of the list that the canvas follows: the chosen one, the one beside it, or all of them. */
export const pathsOf = memo(
  (paths: readonly Path[], layered: View['layered'], path: number | null, other: number | null): readonly Path[] => {
    if (path === null) return NONE;
    if (layered === 'all') return paths;
    return [path, other].flatMap((index) => (index === null ? [] : (paths[index] ?? [])));
  },
);

/** None while an actor is picked: everybody must be there to be read. */
export function shownPaths({ view, data, picking }: State): readonly Path[] {
  if (view.panel !== 'paths' || picking !== null) return NONE;
  return pathsOf(data.paths?.value.paths ?? NONE, view.layered, view.path, view.otherPath);
}

/** The path to compare the chosen one with. */
export function otherPath({ view, data }: State): Path | null {
  return view.path === null || view.otherPath === null ? null : (data.paths?.value.paths[view.otherPath] ?? null);
}
