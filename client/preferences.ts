import type { State, Theme } from './store/state.ts';
import type { Store } from './store/store.ts';

type Preferences = { language?: string; theme?: Theme; shortcuts?: boolean };

const KEY = 'backchannel.preferences';

/** What the reader chose on an earlier visit. Storage may be switched off: then nothing is remembered. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
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
    const { language, theme, shortcuts } = state;
    try {
      localStorage.setItem(KEY, JSON.stringify({ language, theme, shortcuts }));
    } catch {
      // A full or forbidden storage costs only the memory of a preference.
    }
  });
}

function same(one: State, other: State): boolean {
  return one.language === other.language && one.theme === other.theme && one.shortcuts === other.shortcuts;
}
