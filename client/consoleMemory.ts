import { type ConsoleState, type Draft, EMPTY_CONSOLE, EMPTY_DRAFT, type Past } from './store/console/model.ts';
import type { Store } from './store/store.ts';

const KEY = 'backchannel.console';

type Kept = { readonly draft?: Partial<Draft>; readonly history?: readonly Past[] };

/** The console as an earlier visit left it: the text and the history, never an answer. */
export function readConsole(): ConsoleState {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const { draft, history } = (typeof stored === 'object' && stored !== null ? stored : {}) as Kept;
    return {
      ...EMPTY_CONSOLE,
      draft: { ...EMPTY_DRAFT, ...draft },
      history: Array.isArray(history) ? (history as readonly Past[]) : [],
    };
  } catch {
    return EMPTY_CONSOLE;
  }
}

export function rememberConsole(store: Store): () => void {
  let before = store.getState().console;
  return store.subscribe(() => {
    const { console } = store.getState();
    if (console.draft === before.draft && console.history === before.history) return;
    before = console;
    try {
      localStorage.setItem(KEY, JSON.stringify({ draft: console.draft, history: console.history }));
    } catch {
      // A full or forbidden storage costs only the memory of a text.
    }
  });
}
