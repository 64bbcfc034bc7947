import type { Action, Dispatch } from './actions.ts';
import { reducer } from './reducer.ts';
import type { State } from './state.ts';

export type Store = {
  readonly getState: () => State;
  readonly dispatch: Dispatch;
  /** Returns how to unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void;
};

export function createStore(start: State): Store {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(action: Action) {
      const next = reducer(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
