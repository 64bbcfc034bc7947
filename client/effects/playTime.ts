import type { Store } from '../store/store.ts';
import { datesAfter } from '../store/timeline/selectors.ts';

/** Milliseconds without a step after which keys have let go of a date. */
const REST = 700;

/** Moves the dates while time plays, and ends a scrub that nothing holds. Returns how to stop. */
export function playTime(store: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before = store.getState();

  const step = () => {
    const dates = datesAfter(store.getState(), 1);
    store.dispatch(dates ? { type: 'scrubbed', dates, held: true } : { type: 'playStopped' });
  };
  const look = () => {
    const state = store.getState();
    const { playing, pace, scrub } = state;
    if (playing === before.playing && pace === before.pace && scrub === before.scrub) return;
    before = state;
    clearTimeout(timer);
    if (playing) timer = setTimeout(step, 1000 / pace);
    else if (scrub && !scrub.held) timer = setTimeout(() => store.dispatch({ type: 'scrubEnded' }), REST);
  };

  const unsubscribe = store.subscribe(look);
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
