import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../client/store/actions.ts';
import { NO_FILTER } from '../../../client/store/filter.ts';
import { redoable, trunk, undoable } from '../../../client/store/history/tree.ts';
import { reducer } from '../../../client/store/reducer.ts';
import type { State } from '../../../client/store/state.ts';
import { actor, expansion, openedState } from '../fixtures.ts';

const run = (state: State, ...actions: Action[]) => actions.reduce(reducer, state);
const hide = (...ids: string[]): Action => ({ type: 'hidden', ids });
const UNDO: Action = { type: 'undone' };
const REDO: Action = { type: 'redone' };
const camera = { x: 1, y: 2, zoom: 1.5, width: 800, height: 600 };

/** One of each act that changes what is shown, on the opened fixture. */
const ACTS: readonly Action[] = [
  { type: 'actorAdded', actor: actor('new') },
  { type: 'actorsAdded', actors: [actor('new'), actor('newer')] },
  expansion(['leaf'], { actors: [actor('new')] }),
  expansion(['leaf'], { groups: ['group:STATE~~leaf'] }),
  { type: 'collapsed', id: 'B' },
  hide('leaf', 'shared'),
  { type: 'moved', to: { A: { x: 7, y: 8 }, B: { x: 9, y: 9 } } },
  { type: 'filtered', filter: { ...NO_FILTER, asOf: '2024-11-01' } },
  { type: 'questionChanged', question: { ...openedState().view.question, from: ['A'] } },
  { type: 'layeredChosen', layered: 'all' },
  { type: 'otherDateChosen', date: '2024-01-01' },
  { type: 'startedOver' },
];

describe('undo', () => {
  it.each(ACTS.map((act) => [act.type, act] as const))('takes %s back, and redo does it again', (_type, act) => {
    const start = openedState();
    const after = run(start, act);
    expect(after.view).not.toEqual(start.view);
    const undone = run(after, UNDO);
    expect(undone.view).toBe(start.view);
    expect(run(undone, REDO).view).toBe(after.view);
  });

  it('stops at the beginning and at the end', () => {
    expect(run(openedState(), UNDO).view).toEqual(openedState().view);
    expect(run(openedState(), REDO).view).toEqual(openedState().view);
  });

  it.each([
    { type: 'selected', id: 'A' },
    { type: 'panelShown', panel: 'paths' },
    { type: 'cameraMoved', camera },
    { type: 'filtered', filter: NO_FILTER },
    hide('nobody'),
  ] satisfies Action[])('does not count what changes nothing that is shown: $type', (act) => {
    expect(undoable(run(openedState(), act).history)).toBeNull();
  });

  it('gives back what was read and how it was looked at, when the step was left', () => {
    const read = run(openedState(), { type: 'selected', id: 'A' }, { type: 'cameraMoved', camera });
    const undone = run(read, hide('leaf'), { type: 'cameraMoved', camera: null }, UNDO);
    expect([undone.view.selection, undone.view.camera]).toEqual(['A', camera]);
  });

  it('reading after an undo leaves the redo', () => {
    const state = run(openedState(), hide('leaf'), UNDO, { type: 'selected', id: 'A' }, REDO);
    expect(state.view.members).not.toContain('leaf');
  });

  it('ends what was under way for the view that is left', () => {
    expect(run(openedState(), hide('leaf'), { type: 'expandAsked', ids: ['A'] }, UNDO).expanding).toBeNull();
  });
});

describe('branches', () => {
  const forked = () => run(openedState(), hide('leaf'), hide('shared'), UNDO, hide('C'));

  it('an act after an undo takes nothing away', () => {
    const { history } = forked();
    expect(Object.values(history.steps).map((step) => [step.id, step.parent, step.deed.ids])).toEqual([
      [0, null, []],
      [1, 0, ['leaf']],
      [2, 1, ['shared']],
      [3, 1, ['C']],
    ]);
    expect([...trunk(history)].toSorted()).toEqual([0, 1, 3]);
  });

  it('any step can be visited, and undo and redo go on from there', () => {
    const state = run(forked(), { type: 'stepVisited', id: 2 });
    expect(state.view.members).toEqual(['A', 'B', 'C']);
    expect(run(state, UNDO).view.members).toEqual(['A', 'B', 'C', 'shared']);
    // Redo leads along the branch that the reader was on last.
    expect(run(state, UNDO, UNDO, REDO, REDO).view.members).toEqual(['A', 'B', 'C']);
    expect(run(state, { type: 'stepVisited', id: 3 }).view.members).toEqual(['A', 'B', 'shared']);
  });

  it('a page of the browser comes back at its step', () => {
    const before = run(openedState(), { type: 'selected', id: 'A' });
    const state = run(before, hide('leaf'), { type: 'pageVisited', step: 0, view: before.view });
    expect(state.view).toBe(before.view);
    expect(redoable(state.history)?.deed.ids).toEqual(['leaf']);
  });

  it('whatever is done, every step that was left is seen again as it was', () => {
    const act = fc.oneof(
      fc.constantFrom(...ACTS, UNDO, REDO),
      fc.nat({ max: 30 }).map((id): Action => ({ type: 'stepVisited', id })),
      fc.constantFrom<Action>({ type: 'selected', id: 'A' }, { type: 'selected', id: 'B' }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let state = openedState();
        const seen = new Map([[0, state.view]]);
        for (const each of acts) {
          state = reducer(state, each);
          seen.set(state.history.now, state.view);
        }
        expect(Object.keys(state.history.steps)).toHaveLength(seen.size);
        for (const [id, view] of seen) {
          expect(run(state, { type: 'stepVisited', id }).view).toBe(view);
        }
      }),
    );
  });

  it('says when it had to let the oldest steps go, and still takes back the others', () => {
    const moves = Array.from({ length: 305 }, (_, x): Action => ({ type: 'moved', to: { A: { x, y: 1 } } }));
    const { history, ...state } = run(openedState(), ...moves);
    expect(history.forgetful).toBe(true);
    expect(Object.keys(history.steps)).toHaveLength(300);
    const back = run({ ...state, history }, ...Array.from({ length: 400 }, () => UNDO));
    expect(back.view.positions['A']).toEqual({ x: 5, y: 1 });
  });
});
