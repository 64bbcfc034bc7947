import type { KeyboardEvent } from 'react';
import { togglePlay } from '../../commands/timeCommands.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect, useStore } from '../../store/context.ts';
import { datesOf, NO_DATES, sameDates, withoutDates } from '../../store/timeline/dates.ts';
import { binsHere, histogramHere } from '../../store/timeline/selectors.ts';
import { IconButton } from '../IconButton.tsx';
import { BinTable } from './BinTable.tsx';
import { Chart } from './Chart.tsx';
import { LifeTable } from './LifeTable.tsx';
import { Lifespans } from './Lifespans.tsx';
import { TimeControls } from './TimeControls.tsx';

/** Ties by time, under the canvas: what held when, and the day or period that the desk is filtered by. */
export function Timeline() {
  const text = useText();
  const dispatch = useDispatch();
  const store = useStore();
  const mode = useSelect((state) => state.view.mode);
  const bins = useSelect(binsHere);
  const histogram = useSelect(histogramHere);
  const press = (event: KeyboardEvent) => {
    const { filter } = store.getState().view;
    const isOn = (selector: string) => event.target instanceof HTMLElement && event.target.matches(selector);
    // A list that is open has its own use for both keys, a button for the bar.
    if (isOn('select')) return;
    if (event.key === ' ' && !isOn('button')) togglePlay(store);
    else if (event.key === 'Escape' && !sameDates(datesOf(filter), NO_DATES))
      dispatch({ type: 'filtered', filter: withoutDates(filter) });
    else return;
    event.preventDefault();
  };
  return (
    // Its controls are what is interactive; these two keys work on all of them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="timeline" aria-label={text('time.title')} onKeyDown={press}>
      <div className="time-head">
        <TimeControls bins={bins} />
        <IconButton
          icon="close"
          label={text('time.close')}
          onClick={() => dispatch({ type: 'timelineShown', shown: false })}
        />
      </div>
      {bins === null || histogram === null ? (
        <p className="empty-line">{text('time.none')}</p>
      ) : mode === 'canvas' ? (
        <>
          <Chart bins={bins} histogram={histogram} />
          <Lifespans bins={bins} />
        </>
      ) : (
        <>
          <BinTable bins={bins} histogram={histogram} />
          <LifeTable />
        </>
      )}
    </section>
  );
}
