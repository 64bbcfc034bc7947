import type { KeyboardEvent } from 'react';
import { formatDate } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect, useStore } from '../../store/context.ts';
import { binAt, type Bins, countOf, type Unit } from '../../store/timeline/bins.ts';
import { datesOf, resized, steppedWithin } from '../../store/timeline/dates.ts';
import { dayOf } from '../../store/timeline/days.ts';
import type { Bound } from './useBrush.ts';

type Props = {
  readonly bins: Bins;
  readonly bound: Bound;
  /** 0..1 of the width. */
  readonly at: number;
};

const LABEL = { asOf: 'legend.asOf', from: 'legend.from', to: 'legend.to' } as const;

/** Bins that make a larger step: a week, a year, a decade, a century. */
const LARGER: Readonly<Record<Unit, number>> = { DAY: 7, MONTH: 12, YEAR: 10, DECADE: 10 };

/** The day, or one end of the period, for pointer and keyboard. */
export function Handle({ bins, bound, at }: Props) {
  const text = useText();
  const locale = useLocale();
  const dispatch = useDispatch();
  const store = useStore();
  const date = useSelect((state) => state.view.filter[bound]);
  const count = countOf(bins);
  const move = (event: KeyboardEvent) => {
    const by = binsBy(event, count, LARGER[bins.unit]);
    if (by === null) return;
    const dates = datesOf(store.getState().view.filter);
    const next = bound === 'asOf' ? steppedWithin(dates, bins, by) : resized(dates, bins, bound, by);
    dispatch({ type: 'scrubbed', dates: next, held: false });
    event.preventDefault();
  };
  return (
    // An input of type range would take pointers for itself, and Escape, Shift and Space mean something of their own.
    <div
      className={date === null ? 'time-handle unset' : 'time-handle'}
      style={{ left: `${at * 100}%` }}
      data-bound={bound}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      aria-label={text(LABEL[bound])}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={date === null ? count : binAt(bins, dayOf(date)) + 1}
      aria-valuetext={date === null ? text('time.noDay') : formatDate(date, 'DAY', locale)}
      onKeyDown={move}
    />
  );
}

function binsBy({ key, shiftKey }: KeyboardEvent, count: number, larger: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? larger : 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? -larger : -1;
    case 'PageUp':
      return larger;
    case 'PageDown':
      return -larger;
    case 'End':
      return count;
    case 'Home':
      return -count;
    default:
      return null;
  }
}
