import type { Execute } from '../api/execute.ts';
import { TieSources } from '../api/tieSources.ts';
import { foldedNeighbours } from '../store/groups/neighbourhood.ts';
import { tiesHere, visibleTies } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import { type About, exported, type Exported, type TieSource } from './exported.ts';

/** Ids that the server takes at once. */
const AT_ONCE = 100;

/** Asks for what the ties on the desk rest on. Rejects as `execute`; all of it or nothing. */
export async function gather(
  state: State,
  about: Omit<About, 'language' | 'hiddenTies' | 'foldedNeighbours'>,
  { execute, signal }: { execute: Execute; signal: AbortSignal },
): Promise<Exported> {
  const { language, view, data } = state;
  const ties = visibleTies(state);
  const found = new Map<string, TieSource>();
  for (let first = 0; first < ties.length; first += AT_ONCE) {
    const ids = ties.slice(first, first + AT_ONCE).map(({ id }) => id);
    const { nodes } = await execute(TieSources, { ids, language }, signal);
    for (const node of nodes) if (node && 'summary' in node) found.set(node.id, node);
  }
  const actors = view.members.filter((id) => view.positions[id]).map((id) => [id, data.actors[id]] as const);
  const hiddenTies = tiesHere(state).length - ties.length;
  return exported(
    { ...about, language, hiddenTies, foldedNeighbours: foldedNeighbours(state) },
    { actors, ties },
    found,
  );
}
