import { expect, it } from 'vitest';
import type { Action } from '../../../client/store/actions.ts';
import { reducer } from '../../../client/store/reducer.ts';
import type { State } from '../../../client/store/state.ts';
import { actor, openedState } from '../fixtures.ts';

const run = (state: State, ...actions: Action[]) => actions.reduce(reducer, state);
const ids = (actors: readonly { readonly id: string }[]) => actors.map(({ id }) => id);

it('the last eight who were read about come back, last first, each once', () => {
  const select = (id: string): Action => ({ type: 'selected', id });
  const state = run(openedState(), select('A'), select('B'), select('A'), select('tie:A-B'), select('nobody'));
  expect(ids(state.familiar.recent)).toEqual(['A', 'B']);
  const added = Array.from({ length: 9 }, (_, index): Action => ({ type: 'actorAdded', actor: actor(`new${index}`) }));
  expect(ids(run(state, ...added).familiar.recent)).toEqual([8, 7, 6, 5, 4, 3, 2, 1].map((index) => `new${index}`));
});

it('stars stay in order when the recent are forgotten, and undo leaves them', () => {
  const star = (id: string, on: boolean): Action => ({ type: 'starred', actor: actor(id), on });
  const state = run(openedState(), star('B', true), star('A', true), { type: 'recentCleared' }, { type: 'undone' });
  expect(ids(state.familiar.starred)).toEqual(['B', 'A']);
  expect(ids(run(state, star('B', false)).familiar.starred)).toEqual(['A']);
});
