import type { Part } from '../store/view.ts';
import { askThrough } from './ask.ts';
import type { Command } from './command.ts';

const pathCommand = (part: Part): Command => ({
  id: `path-${part}`,
  group: 'actor',
  name: `command.path.${part}`,
  can: (_state, actor) => actor !== null,
  run: ({ store }, actor) => askThrough(store).with(part, actor),
});

/** Acts on the actor in hand. */
export const ACTOR_COMMANDS: readonly Command[] = [
  {
    id: 'expand',
    group: 'actor',
    alsoIn: ['embed'],
    name: 'command.expand',
    help: 'help.expand',
    keys: ['E'],
    can: (_state, actor) => actor !== null,
    run: ({ store }, id) => store.dispatch({ type: 'expandAsked', id }),
  },
  {
    id: 'collapse',
    group: 'actor',
    alsoIn: ['embed'],
    name: 'command.collapse',
    help: 'help.collapse',
    keys: ['C'],
    can: ({ view }, actor) => actor !== null && view.expanded.includes(actor),
    run: ({ store }, id) => store.dispatch({ type: 'collapsed', id }),
  },
  {
    id: 'hide',
    group: 'actor',
    alsoIn: ['embed'],
    name: 'command.hide',
    help: 'help.hide',
    keys: ['Delete'],
    can: ({ view }, actor) => actor !== null && view.members.includes(actor),
    run: ({ store }, id) => store.dispatch({ type: 'hidden', ids: [id] }),
  },
  {
    id: 'hold',
    group: 'actor',
    alsoIn: ['embed'],
    name: 'command.hold',
    help: 'help.hold',
    keys: ['X'],
    can: ({ view }, actor) => actor !== null && view.members.includes(actor) && !view.held.includes(actor),
    run: ({ store }, id) => store.dispatch({ type: 'held', ids: [id] }),
  },
  {
    id: 'release',
    group: 'actor',
    alsoIn: ['embed'],
    name: 'command.release',
    keys: ['X'],
    can: ({ view }, actor) => actor !== null && view.held.includes(actor),
    run: ({ store }, id) => store.dispatch({ type: 'released', ids: [id] }),
  },
  pathCommand('from'),
  pathCommand('to'),
  pathCommand('via'),
  pathCommand('avoid'),
];
