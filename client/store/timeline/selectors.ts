import { type Dates, type Filter, NO_FILTER } from '../filter.ts';
import { memo } from '../memo.ts';
import type { Tie, Vocabulary } from '../model.ts';
import { tiesHere } from '../selectors.ts';
import type { State } from '../state.ts';
import { type Bins, binsOver, type Span, widened } from './bins.ts';
import { datesOf, stepped } from './dates.ts';
import { type Histogram, histogramOf } from './histogram.ts';

const extent = memo((ties: readonly Tie[]): Span | null => {
  const dates = ties.flatMap(({ validFrom, validTo }) =>
    [validFrom, validTo].filter((date) => typeof date === 'string'),
  );
  const [from, to] = [minimum(dates), maximum(dates)];
  return from !== undefined && to !== undefined ? widened({ from, to }) : null;
});

const cut = memo((span: Span | null): Bins | null => span && binsOver(span));

const withoutDates = memo(
  (
    families: Filter['families'],
    instruments: Filter['instruments'],
    modalities: Filter['modalities'],
    statuses: Filter['statuses'],
    minConfidence: Filter['minConfidence'],
    seeds: Filter['seeds'],
  ): Filter => ({ ...NO_FILTER, families, instruments, modalities, statuses, minConfidence, seeds }),
);

const counted = memo(
  (ties: readonly Tie[], filter: Filter, vocabulary: Vocabulary | undefined, bins: Bins): Histogram =>
    histogramOf(ties, filter, vocabulary?.families.map(({ id }) => id) ?? [], bins),
);

/** The stretch that the timeline shows: the one zoomed to, else that of all known dates here. Null without any. */
export function binsHere(state: State): Bins | null {
  return cut(state.view.span ?? extent(tiesHere(state)));
}

export function histogramHere(state: State): Histogram | null {
  const bins = binsHere(state);
  return bins && counted(tiesHere(state), restOfFilter(state), state.data.vocabulary?.value, bins);
}

/** The filter without its dates. */
export function restOfFilter({ view: { filter } }: State): Filter {
  const { families, instruments, modalities, statuses, minConfidence, seeds } = filter;
  return withoutDates(families, instruments, modalities, statuses, minConfidence, seeds);
}

/** The dates so many bins later; null where time ends. */
export function datesAfter(state: State, by: number): Dates | null {
  const bins = binsHere(state);
  return bins && stepped(datesOf(state.view.filter), bins, by);
}

// ISO dates order as text. A spread of thousands into Math.min would not even compare texts.
function minimum(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>(
    (least, date) => (least === undefined || date < least ? date : least),
    undefined,
  );
}

function maximum(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>((most, date) => (most === undefined || date > most ? date : most), undefined);
}
