import type {
  Family,
  Instrument,
  Modality,
  PeriodTest as PeriodTests,
  TieFilter,
  TieStatus,
} from '../generated/graphql.ts';
import type { Tie } from './model.ts';

export type PeriodTest = Exclude<PeriodTests, 'HOLDS'>;

/** Null means no restriction. */
export type Filter = {
  readonly families: readonly Family[] | null;
  readonly instruments: readonly Instrument[] | null;
  readonly modalities: readonly Modality[] | null;
  readonly statuses: readonly TieStatus[] | null;
  /** ISO dates. */
  readonly asOf: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** What of a tie must lie in from..to; null is that it holds. Without them it asks nothing. */
  readonly period: PeriodTest | null;
  /** 0..100 */
  readonly minConfidence: number | null;
  /** Versions, e.g. `003`: ties that any of these seeds states. */
  readonly seeds: readonly string[] | null;
};

/** The part of the filter that time is. */
export type Dates = Pick<Filter, 'asOf' | 'from' | 'to'>;

/** Sets of terms of the vocabulary. */
export type FilterSet = 'families' | 'instruments' | 'modalities' | 'statuses';

export const NO_FILTER: Filter = {
  families: null,
  instruments: null,
  modalities: null,
  statuses: null,
  asOf: null,
  from: null,
  to: null,
  period: null,
  minConfidence: null,
  seeds: null,
};

export function isFiltering(filter: Filter): boolean {
  const { period: _alone, ...rest } = filter;
  return Object.values(rest).some((value) => value !== null);
}

/** The rules of the SDL's TieFilter, applied to ties already here, so that a toggle answers at once. */
export function passes(tie: Tie, filter: Filter): boolean {
  return (
    holds(filter.families, tie.family) &&
    holds(filter.instruments, tie.instrument) &&
    holds(filter.modalities, tie.modality) &&
    holds(filter.statuses, tie.status) &&
    mayHold({ from: tie.validFrom, to: tie.validTo }, filter) &&
    liesIn(tie, filter) &&
    (filter.minConfidence === null || (tie.confidence ?? -1) >= filter.minConfidence) &&
    (filter.seeds === null || statedBy(tie, filter.seeds))
  );
}

export function statedBy(tie: Tie, seeds: readonly string[]): boolean {
  return tie.seeds.some(({ version }) => seeds.includes(version));
}

function holds<T>(wanted: readonly T[] | null, value: T | null | undefined): boolean {
  return wanted === null || (value !== null && value !== undefined && wanted.includes(value));
}

type Held = { readonly from?: string | null | undefined; readonly to?: string | null | undefined };

/** Whether a tie or a term may hold then: an unknown bound contradicts nothing. */
export function mayHold(held: Held, { asOf, from, to }: Dates): boolean {
  return meets(held, asOf, asOf) && meets(held, from, to);
}

/** A day that nobody knows lies in no period. */
function liesIn({ validFrom, validTo }: Tie, { from, to, period }: Filter): boolean {
  if (period === null || (from === null && to === null)) return true;
  const day = period === 'STARTS' ? validFrom : validTo;
  return Boolean(day && (from === null || day >= from) && (to === null || day <= to));
}

// Calendar dates of ISO 8601 order as text.
function meets(held: Held, from: string | null, to: string | null): boolean {
  if (to !== null && held.from && held.from > to) return false;
  return !(from !== null && held.to && held.to < from);
}

/** Only the restrictions; null when there are none. */
export function toInput(filter: Filter): TieFilter | null {
  const entries = Object.entries(filter).filter(([, value]) => value !== null);
  return entries.length > 0 ? (Object.fromEntries(entries) as TieFilter) : null;
}

/** Switches one term on or off; a set of all terms is no restriction. */
export function toggled<T>(wanted: readonly T[] | null, all: readonly T[], term: T): readonly T[] | null {
  const before = wanted ?? all;
  const after = before.includes(term) ? before.filter((each) => each !== term) : [...before, term];
  return all.every((each) => after.includes(each)) ? null : after;
}
