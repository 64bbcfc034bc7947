import type { Part } from '../store/view.ts';
import { openingOf } from '../store/groups/opening.ts';
import { kindOf } from '../store/model.ts';
import type { State } from '../store/state.ts';
import { without } from '../store/view.ts';
import { askThrough } from './ask.ts';
import type { Command } from './command.ts';

const pathCommand = (part: Part): Command => ({
  id: `path-${part}`,
  group: 'actor',
  name: `command.path.${part}`,
  can: (_state, actor) => actor !== null && kindOf(actor) === 'actor',
  run: ({ store }, actor) => askThrough(store).with(part, actor),
});

/** The actors selected together, else the one in hand, as far as they are on the canvas. */
function those({ view }: State, actor: string | null): readonly string[] {
  if (view.several.length > 0) return view.several;
  return actor !== null && view.members.includes(actor) ? [actor] : [];
}

function isHeld(ids: readonly string[], { view }: State): boolean {
  return ids.length > 0 && without(ids, view.held).length === 0;
}

/** Acts on the actor in hand; some on all that are selected together. */
export const ACTOR_COMMANDS: readonly Command[] = [
  {
    id: 'expand',
    group: 'actor',
    alsoIn: ['embed'],
    name: 'command.expand',
    help: 'help.expand',
    keys: ['E'],
    can: ({ view }, actor) => actor !== null || view.several.length > 0,
    run: ({ store }, id) => {
      const { several } = store.getState().view;
      store.dispatch(several.length > 0 ? { type: 'expandAsked', ids: several } : openingOf(store.getState(), id));
    },
  },
  {
    id: 'collapse',
    group: 'actor',
    alsoIn: ['embed'],
    name: 'command.collapse',
    help: 'help.collapse',
    keys: ['C'],
    can: ({ view }, actor) => actor !== null && (view.expanded.includes(actor) || view.groups.includes(actor)),
    run: ({ store }, id) => store.dispatch({ type: 'collapsed', id }),
  },
  {
    id: 'hide',
    group: 'actor',
    alsoIn: ['embed'],
    name: 'command.hide',
    help: 'help.hide',
    keys: ['Delete'],
    can: (state, actor) => those(state, actor).length > 0 || (actor !== null && state.view.groups.includes(actor)),
    run: ({ store }, id) => {
      const ids = those(store.getState(), id);
      store.dispatch({ type: 'hidden', ids: ids.length > 0 ? ids : [id] });
    },
  },
  {
    id: 'hold',
    group: 'actor',
    alsoIn: ['embed'],
    name: 'command.hold',
    help: 'help.hold',
    keys: ['X'],
    can: (state, actor) => without(those(state, actor), state.view.held).length > 0,
    run: ({ store }, id) => store.dispatch({ type: 'held', ids: those(store.getState(), id) }),
  },
  {
    id: 'release',
    group: 'actor',
    alsoIn: ['embed'],
    name: 'command.release',
    keys: ['X'],
    can: (state, actor) => isHeld(those(state, actor), state),
    run: ({ store }, id) => store.dispatch({ type: 'released', ids: those(store.getState(), id) }),
  },
  pathCommand('from'),
  pathCommand('to'),
  pathCommand('via'),
  pathCommand('avoid'),
];
