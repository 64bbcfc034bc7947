import { passes } from './filter.ts';
import { memo } from './memo.ts';
import type { Data, State } from './state.ts';
import { kindOf, type Path, type Tie } from './model.ts';
import type { View } from './view.ts';
import { toInput } from './filter.ts';

const among = memo((members: View['members'], positions: View['positions'], ties: Data['ties']): readonly Tie[] => {
  const here = new Set(members.filter((id) => positions[id]));
  return Object.values(ties)
    .filter((tie) => here.has(tie.source.id) && here.has(tie.target.id))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
});

const passing = memo((ties: readonly Tie[], filter: View['filter']) => ties.filter((tie) => passes(tie, filter)));

const unlinked = memo((ties: readonly Tie[], visible: readonly Tie[]): ReadonlySet<string> => {
  const ends = (list: readonly Tie[]) => new Set(list.flatMap((tie) => [tie.source.id, tie.target.id]));
  const linked = ends(visible);
  return new Set([...ends(ties)].filter((id) => !linked.has(id)));
});

/** Ties between members that have a place, filtered or not, by id. */
export function tiesHere({ view, data }: State): readonly Tie[] {
  return among(view.members, view.positions, data.ties);
}

export function visibleTies(state: State): readonly Tie[] {
  return passing(tiesHere(state), state.view.filter);
}

/** Members that have ties here of which the filter hides all. */
export function lonelyActors(state: State): ReadonlySet<string> {
  return unlinked(tiesHere(state), visibleTies(state));
}

/** The question with its filter and language, as one text: equal texts have equal answers. Null when not put. */
export function pathsKey({ view, language }: State): string | null {
  const { from, to, maxHops } = view.question;
  if (!view.asked || from === null || to === null || from === to) return null;
  return JSON.stringify([from, to, maxHops, toInput(view.filter), language]);
}

export function currentPath({ view, data }: State): Path | null {
  return view.path === null ? null : (data.paths?.value.paths[view.path] ?? null);
}

/** Tie of the hop that is being read. */
export function currentHopTie(state: State): string | null {
  return currentPath(state)?.hops[state.view.hop ?? 0]?.tie.id ?? null;
}

/** The tie whose evidence is on show: the selected one, else that of the hop. */
export function tieInFocus(state: State): string | null {
  const { selection, panel } = state.view;
  if (selection !== null) return kindOf(selection) === 'tie' ? selection : null;
  return panel === 'paths' ? currentHopTie(state) : null;
}
