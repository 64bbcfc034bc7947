import { expect, test } from 'vitest';
import type { Action } from '../../../../client/store/actions.ts';
import { reducer } from '../../../../client/store/reducer.ts';
import { pathsKey } from '../../../../client/store/selectors.ts';
import type { State } from '../../../../client/store/state.ts';
import { NO_DATES } from '../../../../client/store/timeline/dates.ts';
import { NO_QUESTION } from '../../../../client/store/view.ts';
import { openedState } from '../../fixtures.ts';

const on = (asOf: string): Action => ({ type: 'scrubbed', dates: { ...NO_DATES, asOf }, held: true });
const after = (state: State, ...actions: Action[]) => actions.reduce(reducer, state);
const steps = (state: State) => Object.keys(state.history.steps).length;
const end: Action = { type: 'scrubEnded' };

test('dates on their way filter at once, and are one step and one page when they rest', () => {
  const start = openedState();
  const moving = after(start, on('2024-01-31'), on('2024-02-29'), on('2024-03-31'));
  expect(moving.view.filter.asOf).toBe('2024-03-31');
  expect([steps(moving), moving.acts]).toEqual([steps(start), start.acts]);
  const still = after(moving, end);
  expect(still.scrub).toBeNull();
  expect([steps(still), still.acts]).toEqual([steps(start) + 1, start.acts + 1]);
  expect(after(still, { type: 'undone' }).view.filter.asOf).toBeNull();
});

test('dates that come back to where they were are no step', () => {
  const start = openedState({ filter: { ...openedState().view.filter, asOf: '2024-01-31' } });
  const still = after(start, on('2024-02-29'), on('2024-01-31'), end);
  expect(still.view.filter).toBe(start.view.filter);
  expect(steps(still)).toBe(steps(start));
});

test('another act finds the dates at rest, and both are undone one by one', () => {
  const start = openedState();
  const both = after(start, on('2024-01-31'), { type: 'hidden', ids: ['leaf'] });
  expect(steps(both)).toBe(steps(start) + 2);
  const one = after(both, { type: 'undone' });
  expect([one.view.members.length, one.view.filter.asOf]).toEqual([5, '2024-01-31']);
  expect(after(one, { type: 'undone' }).view.filter.asOf).toBeNull();
});

test('Undo stops playing and takes the whole play back', () => {
  const playing = after(openedState(), { type: 'playStarted' }, on('2024-01-31'), on('2024-02-29'));
  const undone = after(playing, { type: 'undone' });
  expect([undone.playing, undone.view.filter.asOf]).toEqual([false, null]);
});

test('paths are not asked for on the way', () => {
  const start = openedState({ asked: true, question: { ...NO_QUESTION, from: ['A'], to: ['C'] } });
  const moving = after(start, on('2024-01-31'));
  expect(pathsKey(moving)).toBe(pathsKey(start));
  expect(pathsKey(after(moving, end))).not.toBe(pathsKey(start));
});
