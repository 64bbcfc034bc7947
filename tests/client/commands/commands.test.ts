import { describe, expect, it } from 'vitest';
import { ACTOR_COMMANDS } from '../../../client/commands/actorCommands.ts';
import { commandsFor, KEYED_COMMANDS } from '../../../client/commands/commands.ts';
import { initialState, type State } from '../../../client/store/state.ts';
import { createStore } from '../../../client/store/store.ts';
import { EMPTY_VIEW } from '../../../client/store/view.ts';

const state = (more: Partial<State> = {}) => initialState({ language: 'en', ...more });

describe('commands', () => {
  it('are each told once, and every key is in the help sheet', () => {
    const ids = KEYED_COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const told = KEYED_COMMANDS.filter(({ help }) => help).flatMap(({ group, keys = [] }) =>
      keys.map((key) => `${group === 'story' ? 'story ' : ''}${key}`),
    );
    const untold = KEYED_COMMANDS.filter(({ group }) => group !== 'story')
      .flatMap(({ keys = [] }) => keys)
      .filter((key) => !told.includes(key));
    expect(untold).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });

  it('on an actor are offered only with one in hand', () => {
    const actorIds = ACTOR_COMMANDS.map(({ id }) => id);
    const offered = (actor: string | null) =>
      commandsFor(state({ view: { ...EMPTY_VIEW, members: ['state:CHN'] } }), actor)
        .map(({ id }) => id)
        .filter((id) => actorIds.includes(id));
    expect(offered(null)).toEqual([]);
    expect(offered('state:CHN')).toEqual(['expand', 'hide', 'hold', 'path-from', 'path-to', 'path-via', 'path-avoid']);
  });

  it('act on all that are selected together, whatever is in hand', () => {
    const view = { ...EMPTY_VIEW, members: ['A', 'B', 'C'], several: ['A', 'B'] };
    const store = createStore(state({ view }));
    const hide = KEYED_COMMANDS.find(({ id }) => id === 'hide');
    hide?.run({ store, search: { current: null }, canvas: { current: null }, exporter: { current: null } }, 'C');
    expect(store.getState().view.members).toEqual(['C']);
  });

  it('that share a key are never both possible', () => {
    for (const view of [EMPTY_VIEW, { ...EMPTY_VIEW, panel: 'paths', mode: 'list', console: true } as const]) {
      const keys = KEYED_COMMANDS.filter(({ can }) => can?.(state({ view }), 'state:CHN') ?? true).flatMap(
        (command) => command.keys ?? [],
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
