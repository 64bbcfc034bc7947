import { type PointerEvent, useRef } from 'react';
import { useDispatch, useStore } from '../../store/context.ts';
import { type Bins, countOf } from '../../store/timeline/bins.ts';
import type { Dates } from '../../store/filter.ts';
import { boundAt, datesOf, dayIn, periodOf, sameDates } from '../../store/timeline/dates.ts';

export type Bound = 'asOf' | 'from' | 'to';

type Drag = { readonly bound: Bound | null; readonly start: number; readonly bin: number; moved: boolean };

/** Pixels below which a press is a click. */
const STILL = 4;

/** Pointer events of a strip of bins; `pointed` gets the bin under the pointer. */
export function useBrush(bins: Bins, pointed: (bin: number | null) => void) {
  const dispatch = useDispatch();
  const store = useStore();
  const drag = useRef<Drag>(null);
  const binUnder = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const count = countOf(bins);
    return Math.min(Math.max(Math.floor(((clientX - left) / width) * count), 0), count - 1);
  };
  const scrub = (dates: Dates) => {
    if (!sameDates(dates, datesOf(store.getState().view.filter))) dispatch({ type: 'scrubbed', dates, held: true });
  };
  const end = () => {
    drag.current = null;
    dispatch({ type: 'scrubEnded' });
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { bound: boundOf(event), start: event.clientX, bin: binUnder(event), moved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const bin = binUnder(event);
      pointed(bin);
      const now = drag.current;
      if (!now) return;
      now.moved ||= Math.abs(event.clientX - now.start) >= STILL;
      if (!now.moved) return;
      const dates = datesOf(store.getState().view.filter);
      if (now.bound === null) scrub(periodOf(bins, now.bin, bin));
      else scrub(now.bound === 'asOf' ? dayIn(bins, bin) : boundAt(dates, bins, now.bound, bin));
    },
    onPointerUp: (event: PointerEvent) => {
      const now = drag.current;
      if (now && !now.moved && now.bound === null) scrub(dayIn(bins, binUnder(event)));
      if (now) end();
    },
    onPointerCancel: end,
    onPointerLeave: () => pointed(null),
  };
}

function boundOf({ target }: PointerEvent): Bound | null {
  const handle = target instanceof Element ? target.closest<HTMLElement>('[data-bound]') : null;
  return (handle?.dataset['bound'] as Bound | undefined) ?? null;
}
