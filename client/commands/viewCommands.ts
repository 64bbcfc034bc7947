import type { Action } from '../store/actions.ts';
import { redoable, undoable } from '../store/history/tree.ts';
import { isReady } from '../store/paths/question.ts';
import type { State } from '../store/state.ts';
import { askThrough } from './ask.ts';
import type { Command, Desk } from './command.ts';

/** Milliseconds. */
const FRAME = 16;

export const VIEW_COMMANDS: readonly Command[] = [
  {
    id: 'palette',
    group: 'view',
    name: 'help.palette',
    help: 'help.palette',
    keys: ['Ctrl K'],
    typing: true,
    can: ({ palette }) => palette === null,
    run: ({ store }) => store.dispatch({ type: 'paletteShown', shown: true }),
  },
  {
    id: 'search',
    group: 'view',
    name: 'help.search',
    help: 'help.search',
    keys: ['/'],
    run: ({ search }) => search.current?.focus(),
  },
  {
    id: 'paths',
    group: 'view',
    name: 'help.paths',
    help: 'help.paths',
    keys: ['P'],
    can: ({ view }) => view.panel !== 'paths',
    run: openPaths,
  },
  {
    id: 'closePaths',
    group: 'view',
    name: 'command.closePaths',
    keys: ['P'],
    can: ({ view }) => view.panel === 'paths',
    run: ({ store }) => store.dispatch({ type: 'panelShown', panel: null }),
  },
  {
    id: 'list',
    group: 'view',
    alsoIn: ['embed'],
    name: 'command.list',
    help: 'help.list',
    keys: ['L'],
    can: ({ view }) => view.mode !== 'list',
    run: ({ store }) => store.dispatch({ type: 'modeChosen', mode: 'list' }),
  },
  {
    id: 'canvas',
    group: 'view',
    alsoIn: ['embed'],
    name: 'command.canvas',
    keys: ['L'],
    can: ({ view }) => view.mode !== 'canvas',
    run: ({ store }) => store.dispatch({ type: 'modeChosen', mode: 'canvas' }),
  },
  {
    id: 'console',
    group: 'view',
    name: 'command.console',
    help: 'help.console',
    keys: ['Q'],
    can: ({ view }) => !view.console,
    run: ({ store }) => store.dispatch({ type: 'consoleShown', shown: true }),
  },
  {
    id: 'closeConsole',
    group: 'view',
    name: 'console.close',
    keys: ['Q'],
    can: ({ view }) => view.console,
    run: ({ store }) => store.dispatch({ type: 'consoleShown', shown: false }),
  },
  {
    id: 'fit',
    group: 'view',
    alsoIn: ['embed', 'story'],
    name: 'help.fit',
    help: 'help.fit',
    keys: ['F'],
    can: ({ view }) => view.mode === 'canvas',
    run: ({ canvas }) => canvas.current?.fit(),
  },
  {
    id: 'minimap',
    group: 'view',
    name: 'help.minimap',
    help: 'help.minimap',
    keys: ['M'],
    can: ({ view }) => view.mode === 'canvas',
    run: ({ store }) => store.dispatch({ type: 'minimapSet', on: !store.getState().minimap }),
  },
  {
    id: 'undo',
    group: 'view',
    alsoIn: ['embed'],
    name: 'help.undo',
    help: 'help.undo',
    keys: ['Ctrl Z'],
    can: ({ history }) => undoable(history) !== null,
    run: ({ store }) => store.dispatch({ type: 'undone' }),
  },
  {
    id: 'redo',
    group: 'view',
    alsoIn: ['embed'],
    name: 'help.redo',
    help: 'help.redo',
    keys: ['Ctrl Shift Z', 'Ctrl Y'],
    can: ({ history }) => redoable(history) !== null,
    run: ({ store }) => store.dispatch({ type: 'redone' }),
  },
  {
    id: 'history',
    group: 'view',
    name: 'help.history',
    help: 'help.history',
    keys: ['H'],
    run: ({ store }) => store.dispatch({ type: 'historyShown', shown: true }),
  },
  {
    id: 'save',
    group: 'view',
    name: 'kept.save',
    help: 'kept.save',
    keys: ['Ctrl S'],
    typing: true,
    run: ({ store }) => {
      store.dispatch({ type: 'panelShown', panel: 'kept' });
      focusSoon('[data-save-name]');
    },
  },
  {
    id: 'print',
    group: 'view',
    name: 'export.print',
    help: 'export.print',
    keys: ['Ctrl P'],
    typing: true,
    run: ({ exporter }) => exporter.current?.run('print'),
  },
  {
    id: 'kept',
    group: 'view',
    name: 'command.kept',
    can: ({ view }) => view.panel !== 'kept',
    run: ({ store }) => store.dispatch({ type: 'panelShown', panel: 'kept' }),
  },
  {
    id: 'selectAll',
    group: 'view',
    alsoIn: ['embed'],
    name: 'help.selectAll',
    help: 'help.selectAll',
    keys: ['Ctrl A'],
    can: ({ view }) => view.members.length > 0,
    run: ({ store }) => store.dispatch({ type: 'severalSelected', ids: store.getState().view.members }),
  },
  {
    id: 'attemptEvidence',
    group: 'view',
    name: 'command.attemptEvidence',
    can: ({ view }) => view.attempt !== null,
    run: ({ store }) => store.dispatch({ type: 'selected', id: store.getState().view.attempt }),
  },
  {
    id: 'attemptPaths',
    group: 'view',
    name: 'command.attemptPaths',
    can: (state) => endsOfAttempt(state) !== null,
    run: ({ store }) => {
      const ends = endsOfAttempt(store.getState());
      if (ends) askThrough(store).between(ends[0], [ends[1]]);
    },
  },
  {
    id: 'startOver',
    group: 'view',
    name: 'empty.startOver',
    run: ({ store }) => store.dispatch({ type: 'startedOver' }),
  },
  {
    id: 'leave',
    group: 'view',
    alsoIn: ['embed'],
    name: 'help.escape',
    help: 'help.escape',
    keys: ['Esc'],
    typing: true,
    can: (state) => layerToLeave(state) !== null,
    run: ({ store }) => {
      const layer = layerToLeave(store.getState());
      if (layer) store.dispatch(layer);
    },
  },
  {
    id: 'help',
    group: 'view',
    name: 'help.title',
    help: 'help.help',
    keys: ['?'],
    run: ({ store }) => store.dispatch({ type: 'helpShown', shown: true }),
  },
];

function openPaths({ store }: Desk): void {
  store.dispatch({ type: 'panelShown', panel: 'paths' });
  if (isReady(store.getState().view.question)) return;
  // On to the first end of the question that is still open.
  focusSoon('.path-form [data-gap] input');
}

/** Of a panel that has only just come up, or is on its way. */
function focusSoon(selector: string, tries = 20): void {
  setTimeout(() => {
    const field = document.querySelector<HTMLInputElement>(selector);
    if (field) field.focus();
    else if (tries > 0) focusSoon(selector, tries - 1);
  }, FRAME);
}

/** Takes back one layer at a time: a pick, what runs, the selection, then the panel. */
function layerToLeave({ view, expanding, picking, work }: State): Action | null {
  if (picking !== null) return { type: 'pickAsked', part: null };
  if (work.paths === 'running') return { type: 'pathsCancelled' };
  if (expanding !== null) return { type: 'expandCancelled' };
  if (view.several.length > 0) return { type: 'selected', id: null };
  if (view.panel === 'detail') return { type: 'selected', id: null };
  return view.panel === null ? null : { type: 'panelShown', panel: null };
}

function endsOfAttempt({ view, data }: State): [from: string, to: string] | null {
  const attempt = view.attempt === null ? null : data.attempts[view.attempt]?.value;
  const [from, to] = [attempt?.by[0]?.id, attempt?.on[0]?.id];
  return from !== undefined && to !== undefined ? [from, to] : null;
}
