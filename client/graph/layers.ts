import { columnsOf } from '../layout/columns.ts';
import { layeredLayout } from '../layout/layered.ts';
import { memo } from '../store/memo.ts';
import type { Path, Points, Tie } from '../store/model.ts';
import { shownPaths } from '../store/paths/shown.ts';
import { tiesHere, visibleTies } from '../store/selectors.ts';
import type { Data, State } from '../store/state.ts';

/** How the canvas differs while paths are laid out left to right. */
export type Layers = {
  readonly points: Points;
  readonly routeTies: ReadonlySet<string>;
  /** Of the hops, by tie; null when unknown. */
  readonly weights: ReadonlyMap<string, number | null>;
  /** All ties drawn or hidden by the filter, and those that the filter shows; the ties of the paths are among both. */
  readonly ties: readonly Tie[];
  readonly visible: readonly Tie[];
  /** Bow of a line that passes a column, so that it does not run through the actors there. */
  readonly detours: ReadonlyMap<string, number>;
  readonly focus: readonly string[];
};

/** Canvas units by which a line bows for each column that it passes. */
const DETOUR = 70;

/** Null when the canvas draws everybody in place. */
export function layersOf(state: State): Layers | null {
  const paths = state.view.layered === 'off' ? [] : shownPaths(state);
  if (paths.length === 0) return null;
  return computed(
    paths,
    state.data.actors,
    state.view.positions,
    state.view.members,
    state.view.groups,
    tiesHere(state),
    visibleTies(state),
  );
}

const computed = memo(
  (
    paths: readonly Path[],
    actors: Data['actors'],
    positions: Points,
    members: readonly string[],
    groups: readonly string[],
    here: readonly Tie[],
    visible: readonly Tie[],
  ): Layers => {
    const chains = paths.map((path) => path.actors.map((actor) => actor.id));
    const hops = paths.flatMap((path) => path.hops);
    const routes = new Map(hops.map((hop) => [hop.tie.id, hop.tie as Tie]));
    const rest = Object.fromEntries(
      [...members, ...groups].flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])),
    );
    const focus = [...new Set(chains.flat())];
    return {
      points: layeredLayout(chains, actors, rest),
      routeTies: new Set(routes.keys()),
      weights: new Map(hops.map((hop) => [hop.tie.id, hop.weight ?? null])),
      ties: joined(here, routes),
      visible: joined(visible, routes),
      detours: detoursOf(chains, [...routes.values()]),
      focus,
    };
  },
);

function joined(ties: readonly Tie[], routes: ReadonlyMap<string, Tie>): readonly Tie[] {
  return [...ties.filter((tie) => !routes.has(tie.id)), ...routes.values()].toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  );
}

function detoursOf(chains: readonly (readonly string[])[], ties: readonly Tie[]): ReadonlyMap<string, number> {
  const columns = new Map(columnsOf(chains).flatMap((column, index) => column.map((id) => [id, index] as const)));
  return new Map(
    ties.flatMap((tie) => {
      const passed = (columns.get(tie.target.id) ?? 0) - (columns.get(tie.source.id) ?? 0);
      // Upwards in both directions: names stand below the actors.
      if (Math.abs(passed) < 2) return [];
      return [[tie.id, DETOUR * (Math.abs(passed) - 1) * (passed > 0 ? -1 : 1)] as const];
    }),
  );
}
