import { type Filter, passes, toInput } from './filter.ts';
import { isReady } from './paths/question.ts';
import { memo } from './memo.ts';
import type { Data, State } from './state.ts';
import type { Story } from './kept/model.ts';
import { kindOf, type Path, type Tie } from './model.ts';
import { tallyOf } from './tally.ts';
import type { View } from './view.ts';

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

export type SeedCount = { readonly version: string; readonly description: string; readonly count: number };

const counted = memo((ties: readonly Tie[], filter: View['filter']): readonly SeedCount[] => {
  const seeds = new Map((filter.seeds ?? []).map((version) => [version, { version, description: '', count: 0 }]));
  for (const tie of ties) {
    const more = passes(tie, { ...filter, seeds: null }) ? 1 : 0;
    for (const { version, description } of tie.seeds) {
      seeds.set(version, { version, description, count: (seeds.get(version)?.count ?? 0) + more });
    }
  }
  return [...seeds.values()].toSorted((one, other) => (one.version < other.version ? -1 : 1));
});

/** Ties between members that have a place, filtered or not, by id. */
export function tiesHere({ view, data }: State): readonly Tie[] {
  return among(view.members, view.positions, data.ties);
}

export function visibleTies(state: State): readonly Tie[] {
  return passing(tiesHere(state), state.view.filter);
}

const countsOf = memo((ties: readonly Tie[]): ReadonlyMap<string, number> =>
  tallyOf(ties.flatMap(({ source, target }) => (source.id === target.id ? [source.id] : [source.id, target.id]))),
);

/** Ties that are shown, by the id of each of their actors; actors without any are not in it. */
export function shownTieCounts(state: State): ReadonlyMap<string, number> {
  return countsOf(visibleTies(state));
}

/** Members that have ties here of which the filter hides all. */
export function lonelyActors(state: State): ReadonlySet<string> {
  return unlinked(tiesHere(state), visibleTies(state));
}

/** Seeds of the ties here, and those that the filter wants, by version; each with how many ties here it would show. */
export function seedsHere(state: State): readonly SeedCount[] {
  return counted(tiesHere(state), state.view.filter);
}

/** Ties of the actor to actors that are not here; 0 until the actor's details are known. */
export function tiesBeyond(state: State, id: string): number {
  const total = state.data.actorDetails[id]?.value?.tieCount ?? 0;
  return total === 0 ? 0 : Math.max(0, total - touching(tiesHere(state), id).length);
}

export function touching(ties: readonly Tie[], id: string): Tie[] {
  return ties.filter((tie) => tie.source.id === id || tie.target.id === id);
}

/** The question with its filter and language, as one text: equal texts have equal answers. Null when not put. */
export function pathsKey(state: State): string | null {
  return keyUnder(state, restingFilter(state));
}

/** As `pathsKey`, of the same question on the other day. */
export function otherPathsKey(state: State): string | null {
  const { view } = state;
  if (view.otherDate === null) return null;
  return keyUnder(state, { ...restingFilter(state), asOf: view.otherDate });
}

/** What requests go by: while dates are on their way the filter before, or each step on the way would ask. */
export function restingFilter({ scrub, view }: State): Filter {
  return scrub?.before ?? view.filter;
}

function keyUnder({ view, language }: State, filter: Filter): string | null {
  if (!view.asked || !isReady(view.question)) return null;
  return JSON.stringify([view.question, toInput(filter), language]);
}

export function currentPath({ view, data }: State): Path | null {
  return view.path === null ? null : (data.paths?.value.paths[view.path] ?? null);
}

export function presentedStory({ presenting, kept }: State): Story | null {
  return presenting ? (kept.stories?.find(({ id }) => id === presenting.story) ?? null) : null;
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

/** Members that are selected, together or alone. */
export function selectedActors({ several, selection, members }: View): readonly string[] {
  if (several.length > 0) return several;
  return selection !== null && members.includes(selection) ? [selection] : [];
}

/** The actor or group that acts without a name of their own are about: under the keyboard on the canvas, else the selected one. */
export function actorInHand({ cursor, view }: State): string | null {
  if (cursor !== null) return cursor;
  return view.selection !== null && ['actor', 'group'].includes(kindOf(view.selection)) ? view.selection : null;
}
