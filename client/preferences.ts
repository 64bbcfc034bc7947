import { readStored, write } from './storage.ts';
import type { State, Theme } from './store/state.ts';
import type { Store } from './store/store.ts';

type Preferences = { language?: string; theme?: Theme; shortcuts?: boolean; minimap?: boolean };

const KEY = 'backchannel.preferences';

/** What the reader chose on an earlier visit. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(readStored(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

export function rememberPreferences(store: Store): () => void {
  let before = store.getState();
  return store.subscribe(() => {
    const state = store.getState();
    if (same(before, state)) return;
    before = state;
    const { language, theme, shortcuts, minimap } = state;
    write(KEY, JSON.stringify({ language, theme, shortcuts, minimap }));
  });
}

function same(one: State, other: State): boolean {
  const kept = ['language', 'theme', 'shortcuts', 'minimap'] as const;
  return kept.every((each) => one[each] === other[each]);
}
