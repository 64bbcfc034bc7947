import { readStored, write } from './storage.ts';
import { type Familiar, NOBODY_FAMILIAR } from './store/familiar.ts';
import type { Actor } from './store/model.ts';
import type { Store } from './store/store.ts';

const KEY = 'backchannel.actors';

/** The actors that were starred in this browser, and those read about last. */
export function readFamiliar(): Familiar {
  return keptFamiliar(readStored(KEY));
}

/** What can be used of a stored text, which anything may have written. */
export function keptFamiliar(text: string | null): Familiar {
  try {
    const { starred, recent } = JSON.parse(text ?? '{}') as Record<string, unknown>;
    return { starred: actorsIn(starred), recent: actorsIn(recent) };
  } catch {
    return NOBODY_FAMILIAR;
  }
}

export function rememberFamiliar(store: Store): () => void {
  let before = store.getState().familiar;
  return store.subscribe(() => {
    const { familiar } = store.getState();
    if (familiar === before) return;
    before = familiar;
    const names = (actors: readonly Actor[]) => actors.map(({ id, kind, names: own }) => ({ id, kind, names: own }));
    write(KEY, JSON.stringify({ starred: names(familiar.starred), recent: names(familiar.recent) }));
  });
}

function actorsIn(value: unknown): readonly Actor[] {
  return Array.isArray(value) ? value.filter(isActor) : [];
}

function isActor(value: unknown): value is Actor {
  const { id, kind, names } = (value ?? {}) as Partial<Record<keyof Actor, unknown>>;
  return typeof id === 'string' && typeof kind === 'string' && Array.isArray(names) && names.every(isName);
}

function isName(value: unknown): value is Actor['names'][number] {
  const { language, text } = (value ?? {}) as { language?: unknown; text?: unknown };
  return typeof language === 'string' && typeof text === 'string';
}
