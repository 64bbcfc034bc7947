import { readStored, write } from './storage.ts';
import { type ConsoleState, type Draft, EMPTY_CONSOLE, EMPTY_DRAFT, type Past } from './store/console/model.ts';
import type { Store } from './store/store.ts';

const KEY = 'backchannel.console';

/** The console as an earlier visit left it: the text and the history, never an answer. */
export function readConsole(): ConsoleState {
  return keptConsole(readStored(KEY));
}

/** What can be used of a stored text, which anything may have written. */
export function keptConsole(text: string | null): ConsoleState {
  try {
    const { draft, history } = recordOf(JSON.parse(text ?? '{}'));
    return {
      ...EMPTY_CONSOLE,
      draft: isDraft(draft) ? draft : EMPTY_DRAFT,
      history: Array.isArray(history) ? history.filter(isPast) : [],
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
    write(KEY, JSON.stringify({ draft: console.draft, history: console.history }));
  });
}

function isDraft(value: unknown): value is Draft {
  const { statement, query, fields, json } = recordOf(value);
  return (
    typeof statement === 'string' &&
    typeof json === 'string' &&
    (query === null || typeof query === 'string') &&
    isRecord(fields) &&
    Object.values(fields).every((field) => typeof field === 'string')
  );
}

function isPast(value: unknown): value is Past {
  const { statement, parameters } = recordOf(value);
  return typeof statement === 'string' && isRecord(parameters);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
