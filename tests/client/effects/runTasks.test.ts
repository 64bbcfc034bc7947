import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../client/api/apiError.ts';
import { runTasks } from '../../../client/effects/runTasks.ts';
import type { Task } from '../../../client/effects/task.ts';
import type { Action } from '../../../client/store/actions.ts';
import { createStore } from '../../../client/store/store.ts';
import { openedState } from '../fixtures.ts';

type Call = { key: string; signal: AbortSignal; answer: (action: Action) => void; fail: (error: unknown) => void };

/** A store with one task, whose requests the test answers by hand. */
function harness() {
  const calls: Call[] = [];
  const task: Task = {
    name: 'actor',
    key: (state) => state.view.selection,
    run: (state, _execute, signal) =>
      new Promise<Action>((answer, fail) => {
        calls.push({ key: state.view.selection ?? '', signal, answer, fail });
      }),
  };
  const store = createStore(openedState());
  const stop = runTasks([task], store, () => Promise.reject(new Error('not used')));
  return { store, calls, stop };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('runTasks', () => {
  it('asks when the state calls for it, once', () => {
    const { store, calls } = harness();
    store.dispatch({ type: 'selected', id: 'A' });
    store.dispatch({ type: 'helpShown', shown: true });
    expect(calls.map((call) => call.key)).toEqual(['A']);
    expect(store.getState().work.actor).toBe('running');
  });

  it('aborts what is superseded and ignores its answer', async () => {
    const { store, calls } = harness();
    store.dispatch({ type: 'selected', id: 'A' });
    store.dispatch({ type: 'selected', id: 'B' });
    expect(calls.map((call) => call.signal.aborted)).toEqual([true, false]);
    calls[0]?.answer({ type: 'helpShown', shown: true });
    await settled();
    expect(store.getState().help).toBe(false);
  });

  it('cancels when nothing is wanted any more', () => {
    const { store, calls } = harness();
    store.dispatch({ type: 'selected', id: 'A' });
    store.dispatch({ type: 'selected', id: null });
    expect(calls[0]?.signal.aborted).toBe(true);
    expect(store.getState().work).toEqual({});
  });

  it('keeps a failure until the reader retries', async () => {
    const { store, calls } = harness();
    store.dispatch({ type: 'selected', id: 'A' });
    calls[0]?.fail(new ApiError('network', 'gone'));
    await settled();
    expect(store.getState().work.actor).toMatchObject({ failure: 'network' });
    store.dispatch({ type: 'retried' });
    expect(calls).toHaveLength(2);
    calls[1]?.answer({ type: 'helpShown', shown: true });
    await settled();
    expect(store.getState().work).toEqual({});
  });

  it('stops with the page', () => {
    const { store, calls, stop } = harness();
    store.dispatch({ type: 'selected', id: 'A' });
    stop();
    expect(calls[0]?.signal.aborted).toBe(true);
  });
});
