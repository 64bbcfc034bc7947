import type { MessageId } from '../i18n/languages/en.ts';
import { currentPath } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import type { Layered } from '../store/view.ts';
import type { Command } from './command.ts';

const NEXT = { off: 'one', one: 'all', all: 'off' } as const satisfies Record<Layered, Layered>;

/** Acts on the list of paths that is open. */
export const PATH_COMMANDS: readonly Command[] = [
  pathStep('nextPath', 'help.nextPath', ['J', '↓'], 1),
  pathStep('previousPath', 'help.previousPath', ['K', '↑'], -1),
  hopStep('nextHop', 'paths.nextHop', ['→'], 1),
  hopStep('previousHop', 'paths.previousHop', ['←'], -1),
  {
    id: 'layers',
    group: 'paths',
    name: 'help.layers',
    help: 'help.layers',
    keys: ['V'],
    can: (state) => isReading(state),
    run: ({ store }) => store.dispatch({ type: 'layeredChosen', layered: NEXT[store.getState().view.layered] }),
  },
  {
    id: 'keepGuests',
    group: 'paths',
    name: 'command.keepGuests',
    can: ({ view }) => view.guests.length > 0,
    run: ({ store }) => store.dispatch({ type: 'guestsKept' }),
  },
];

function isReading({ view }: State): boolean {
  return view.panel === 'paths' && view.path !== null;
}

function pathStep(id: string, name: MessageId, keys: readonly string[], by: 1 | -1): Command {
  const next = ({ view }: State) => (view.path ?? 0) + by;
  return {
    id,
    group: 'paths',
    alsoIn: ['embed'],
    name,
    help: name,
    keys,
    can: (state) => isReading(state) && Boolean(state.data.paths?.value.paths[next(state)]),
    run: ({ store }) => store.dispatch({ type: 'pathChosen', index: next(store.getState()) }),
  };
}

function hopStep(id: string, name: MessageId, keys: readonly string[], by: 1 | -1): Command {
  const next = ({ view }: State) => (view.hop ?? 0) + by;
  return {
    id,
    group: 'paths',
    alsoIn: ['embed'],
    name,
    help: name,
    keys,
    can: (state) => isReading(state) && state.view.hop !== null && Boolean(currentPath(state)?.hops[next(state)]),
    run: ({ store }) => store.dispatch({ type: 'hopChosen', index: next(store.getState()) }),
  };
}
