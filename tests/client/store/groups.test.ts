import { describe, expect, it } from 'vitest';
import type { Action } from '../../../client/store/actions.ts';
import { NO_FILTER } from '../../../client/store/filter.ts';
import { groupId, readGroup } from '../../../client/store/groups/group.ts';
import {
  ANY,
  countOf,
  filterKey,
  foldedIn,
  foldedNeighbours,
  type Row,
} from '../../../client/store/groups/neighbourhood.ts';
import { canSplit, openingOf } from '../../../client/store/groups/opening.ts';
import { reducer } from '../../../client/store/reducer.ts';
import type { State } from '../../../client/store/state.ts';
import { actor, expansion, openedState, tie } from '../fixtures.ts';

const run = (state: State, ...actions: Action[]) => actions.reduce(reducer, state);

const ROWS: readonly Row[] = [
  { kind: 'STATE', outgoing: ['INFLUENCE'], incoming: [], actors: 40 },
  { kind: 'STATE', outgoing: ['INFLUENCE', 'PRESSURE'], incoming: [], actors: 20 },
  { kind: 'OFFICIAL', outgoing: [], incoming: ['PRESSURE'], actors: 10 },
];
const neighbours = (filter = NO_FILTER) => ({ A: { filter: filterKey(filter), rows: ROWS, all: 75 } });
const STATES = 'group:STATE~~A';
const OFFICIALS = 'group:OFFICIAL~~A';

/** A, which has B here, with its other neighbours in groups. */
const folded = () => run(openedState(), expansion(['A'], { groups: [STATES, OFFICIALS], neighbours: neighbours() }));
const count = (state: State, id: string) => {
  const group = readGroup(id);
  return group && foldedIn(state, group);
};

describe('groups', () => {
  it('are named by kind, family and actor, whatever stands in the id of the actor', () => {
    const group = { actor: 'org:a~b', kind: 'STATE', family: 'PRESSURE' };
    expect(readGroup(groupId(group))).toEqual(group);
    expect(readGroup('state:USA')).toBeNull();
  });

  it('count who is not here', () => {
    expect(countOf(ROWS, ANY)).toBe(70);
    // B is a state here that A influences and presses.
    expect(count(folded(), STATES)).toBe(59);
    expect(count(folded(), 'group:STATE~PRESSURE~A')).toBe(19);
    expect(foldedNeighbours(folded())).toBe(69);
  });

  it('do not know their count under another filter until it is loaded', () => {
    const filter = { ...NO_FILTER, asOf: '2024-01-01' };
    const state = run(folded(), { type: 'filtered', filter });
    expect(count(state, STATES)).toBeNull();
    expect(count(run(state, { type: 'neighboursLoaded', values: neighbours(filter) }), STATES)).toBeGreaterThan(50);
  });

  it('get a place and keep it', () => {
    const state = folded();
    expect(state.view.positions[STATES]).toBeDefined();
    expect(state.view.positions['A']).toEqual(openedState().view.positions['A']);
  });

  it('fall into families when large, and join again', () => {
    const state = folded();
    expect(canSplit(state, STATES)).toBe(true);
    expect(openingOf(state, STATES)).toEqual({ type: 'groupSplit', id: STATES });
    const split = run(state, openingOf(state, STATES));
    expect(split.view.groups).toEqual(['group:STATE~INFLUENCE~A', 'group:STATE~PRESSURE~A', OFFICIALS]);
    const joined = run(split, { type: 'collapsed', id: 'group:STATE~PRESSURE~A' });
    expect(joined.view.groups).toEqual([STATES, OFFICIALS]);
    expect(run(split, { type: 'undone' }).view.groups).toEqual([STATES, OFFICIALS]);
  });

  it('show their next actors when small, and fold them back', () => {
    const state = folded();
    const choice = { kinds: ['OFFICIAL' as const], outgoing: null, incoming: null };
    expect(openingOf(state, OFFICIALS)).toEqual({ type: 'expandAsked', ids: ['A'], choice, page: true });
    const graph = {
      actors: [actor('official:x')],
      ties: [tie('official:x', 'A', { family: 'PRESSURE' })],
      truncated: false,
    };
    const shown = run(state, expansion(['A'], { actors: graph.actors, choice }), {
      type: 'graphLoaded',
      asked: [...state.view.members, 'official:x'],
      graph: { ...graph, actors: [...Object.values(state.data.actors), ...graph.actors] },
    });
    expect(count(shown, OFFICIALS)).toBe(9);
    const back = run(shown, { type: 'collapsed', id: OFFICIALS });
    expect(back.view.members).not.toContain('official:x');
    expect(count(back, OFFICIALS)).toBe(10);
  });

  it('leave with their actor, by themselves, and when it is collapsed', () => {
    expect(run(folded(), { type: 'hidden', ids: ['A'] }).view.groups).toEqual([]);
    expect(run(folded(), { type: 'hidden', ids: [STATES] }).view.groups).toEqual([OFFICIALS]);
    expect(run(folded(), { type: 'collapsed', id: 'A' }).view.groups).toEqual([]);
  });
});
