import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { playTime } from '../../../client/effects/playTime.ts';
import { createStore } from '../../../client/store/store.ts';
import { NO_DATES } from '../../../client/store/timeline/dates.ts';
import { openedState } from '../fixtures.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Four days. */
function opened() {
  const store = createStore(openedState({ timeline: true, span: { from: '2024-10-01', to: '2024-10-04' } }));
  return { store, stop: playTime(store), steps: () => Object.keys(store.getState().history.steps).length };
}

test('playing moves the day at its pace, stops at the end, and is one step', () => {
  const { store, stop, steps } = opened();
  store.dispatch({ type: 'playStarted' });
  const days = [500, 500, 500, 500].map((ms) => {
    vi.advanceTimersByTime(ms);
    return store.getState().view.filter.asOf;
  });
  expect(days).toEqual(['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04']);
  expect([store.getState().playing, steps()]).toEqual([true, 1]);
  vi.advanceTimersByTime(500);
  expect([store.getState().playing, store.getState().scrub, steps()]).toEqual([false, null, 2]);
  stop();
});

test('another pace holds from the next step on, and a pause keeps the day', () => {
  const { store, stop } = opened();
  store.dispatch({ type: 'playStarted' });
  store.dispatch({ type: 'paceChosen', pace: 4 });
  vi.advanceTimersByTime(500);
  store.dispatch({ type: 'playStopped' });
  vi.advanceTimersByTime(5000);
  expect(store.getState().view.filter.asOf).toBe('2024-10-02');
  stop();
});

test('a day that keys moved rests when they do, one that a pointer holds does not', () => {
  const { store, stop, steps } = opened();
  const scrub = (asOf: string, held: boolean) =>
    store.dispatch({ type: 'scrubbed', dates: { ...NO_DATES, asOf }, held });
  scrub('2024-10-01', true);
  vi.advanceTimersByTime(5000);
  expect(store.getState().scrub).not.toBeNull();
  scrub('2024-10-02', false);
  vi.advanceTimersByTime(600);
  scrub('2024-10-03', false);
  vi.advanceTimersByTime(600);
  expect(steps()).toBe(1);
  vi.advanceTimersByTime(200);
  expect([store.getState().scrub, steps()]).toEqual([null, 2]);
  stop();
});
