import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { datesOf, restarted } from '../store/timeline/dates.ts';
import { binsHere, datesAfter } from '../store/timeline/selectors.ts';
import type { Command } from './command.ts';

export const TIME_COMMANDS: readonly Command[] = [
  {
    id: 'timeline',
    group: 'view',
    name: 'command.timeline',
    help: 'help.timeline',
    keys: ['T'],
    can: ({ view }) => !view.timeline,
    run: ({ store }) => store.dispatch({ type: 'timelineShown', shown: true }),
  },
  {
    id: 'closeTimeline',
    group: 'view',
    name: 'time.close',
    keys: ['T'],
    can: ({ view }) => view.timeline,
    run: ({ store }) => store.dispatch({ type: 'timelineShown', shown: false }),
  },
  {
    id: 'play',
    group: 'view',
    name: 'time.play',
    can: (state) => canStep(state) && !state.playing,
    run: ({ store }) => togglePlay(store),
  },
  {
    id: 'pause',
    group: 'view',
    name: 'time.pause',
    can: ({ playing }) => playing,
    run: ({ store }) => togglePlay(store),
  },
  {
    id: 'earlier',
    group: 'view',
    name: 'time.earlier',
    help: 'time.earlier',
    keys: ['['],
    can: canStep,
    run: ({ store }) => stepTime(store, -1),
  },
  {
    id: 'later',
    group: 'view',
    name: 'time.later',
    help: 'time.later',
    keys: [']'],
    can: canStep,
    run: ({ store }) => stepTime(store, 1),
  },
];

function canStep(state: State): boolean {
  return state.view.timeline && binsHere(state) !== null;
}

export function stepTime(store: Store, by: number): void {
  const dates = datesAfter(store.getState(), by);
  if (dates) store.dispatch({ type: 'scrubbed', dates, held: false });
}

/** Plays on from where the dates are; from the end, anew. */
export function togglePlay(store: Store): void {
  const state = store.getState();
  const bins = binsHere(state);
  if (state.playing || !bins) {
    store.dispatch({ type: 'playStopped' });
    return;
  }
  const dates = datesAfter(state, 1) ?? restarted(datesOf(state.view.filter), bins);
  store.dispatch({ type: 'scrubbed', dates, held: true });
  store.dispatch({ type: 'playStarted' });
}
