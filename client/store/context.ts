import { createContext, use, useSyncExternalStore } from 'react';
import type { Execute } from '../api/execute.ts';
import type { Dispatch } from './actions.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

export const StoreContext = createContext<{ readonly store: Store; readonly execute: Execute } | null>(null);

function useContextValue() {
  const value = use(StoreContext);
  if (!value) throw new Error('StoreContext is missing above this component');
  return value;
}

/** `select` must return the same object for the same state, or the component renders for ever. */
export function useSelect<T>(select: (state: State) => T): T {
  const { store } = useContextValue();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export function useDispatch(): Dispatch {
  return useContextValue().store.dispatch;
}

export function useStore(): Store {
  return useContextValue().store;
}

export function useExecute(): Execute {
  return useContextValue().execute;
}
