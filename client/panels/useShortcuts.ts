import { type RefObject, useEffect } from 'react';
import type { CanvasHandle } from '../graph/Canvas.tsx';
import { useStore } from '../store/context.ts';
import { kindOf } from '../store/model.ts';
import { isReady } from '../store/paths/question.ts';
import { currentPath } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { Layered } from '../store/view.ts';

type Targets = {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly canvas: RefObject<CanvasHandle | null>;
};

/** Keys that work wherever the focus is, except while typing or in a dialog. */
export function useShortcuts({ search, canvas }: Targets): void {
  const store = useStore();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || store.getState().help) return;
      const withModifier = event.ctrlKey || event.metaKey;
      // In the list of steps letters look for a step.
      if (!withModifier && store.getState().historyShown) return;
      const done = withModifier ? chord(event, store) : single(event, store);
      if (done === 'search') search.current?.focus();
      if (done === 'question') setTimeout(() => firstGap()?.focus());
      if (done === 'fit') canvas.current?.fit();
      if (done) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store, search, canvas]);
}

type Done = 'search' | 'question' | 'fit' | boolean;

/** The first end of the question that is still open; the panel has only just come up. */
function firstGap(): HTMLInputElement | undefined {
  return document.querySelector<HTMLInputElement>('.path-form [data-gap] input') ?? undefined;
}

function chord(event: KeyboardEvent, { dispatch }: Store): Done {
  if (isTyping(event.target)) return false;
  const key = event.key.toLowerCase();
  if (key === 'z') dispatch({ type: event.shiftKey ? 'redone' : 'undone' });
  else if (key === 'y') dispatch({ type: 'redone' });
  else return false;
  return true;
}

function single(event: KeyboardEvent, store: Store): Done {
  const { dispatch } = store;
  const state = store.getState();
  if (event.key === 'Escape') return leave(state, store);
  if (isTyping(event.target) || !state.shortcuts) return false;
  const id = actorInHand(state);
  switch (event.key) {
    case '/':
      return 'search';
    case '?':
      dispatch({ type: 'helpShown', shown: true });
      return true;
    case 'h':
      dispatch({ type: 'historyShown', shown: true });
      return true;
    case 'f':
      return 'fit';
    case 'p':
      dispatch({ type: 'panelShown', panel: state.view.panel === 'paths' ? null : 'paths' });
      return isReady(state.view.question) ? true : 'question';
    case 'l':
      dispatch({ type: 'modeChosen', mode: state.view.mode === 'list' ? 'canvas' : 'list' });
      return true;
    case 'q':
      dispatch({ type: 'consoleShown', shown: !state.view.console });
      return true;
    case 'v':
      if (state.view.panel === 'paths' && state.view.path !== null)
        dispatch({ type: 'layeredChosen', layered: NEXT[state.view.layered] });
      return state.view.panel === 'paths' && state.view.path !== null;
    case 'e':
      if (id !== null) dispatch({ type: 'expandAsked', id });
      return id !== null;
    case 'c':
      if (id !== null) dispatch({ type: 'collapsed', id });
      return id !== null;
    case 'Delete':
      if (id !== null) dispatch({ type: 'hidden', ids: [id] });
      return id !== null;
    default:
      return state.view.panel === 'paths' && stepPaths(event.key, state, store);
  }
}

/** Takes back one layer at a time: a pick, what runs, the selection, then the panel. */
function leave({ view, expanding, picking, work }: State, { dispatch }: Store): Done {
  if (picking !== null) dispatch({ type: 'pickAsked', part: null });
  else if (work.paths === 'running') dispatch({ type: 'pathsCancelled' });
  else if (expanding !== null) dispatch({ type: 'expandCancelled' });
  else if (view.panel === 'detail') dispatch({ type: 'selected', id: null });
  else if (view.panel !== null) dispatch({ type: 'panelShown', panel: null });
  else return false;
  return true;
}

const NEXT = { off: 'one', one: 'all', all: 'off' } as const satisfies Record<Layered, Layered>;

function stepPaths(key: string, state: State, { dispatch }: Store): Done {
  const { path, hop } = state.view;
  const current = currentPath(state);
  if (path === null || hop === null || !current) return false;
  const count = state.data.paths?.value.paths.length ?? 0;
  const steps: Readonly<Record<string, readonly [path: number, hop: number]>> = {
    j: [1, 0],
    ArrowDown: [1, 0],
    k: [-1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
  };
  const [paths, hops] = steps[key] ?? [0, 0];
  const [nextPath, nextHop] = [path + paths, hop + hops];
  if (paths !== 0 && nextPath >= 0 && nextPath < count) dispatch({ type: 'pathChosen', index: nextPath });
  else if (hops !== 0 && nextHop >= 0 && nextHop < current.hops.length) dispatch({ type: 'hopChosen', index: nextHop });
  else return false;
  return true;
}

function actorInHand({ cursor, view }: State): string | null {
  if (cursor !== null) return cursor;
  return view.selection !== null && kindOf(view.selection) === 'actor' ? view.selection : null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
  );
}
