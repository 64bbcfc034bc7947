import { memo } from '../memo.ts';
import { passes } from '../filter.ts';
import { type ActorDetail, otherEnd, type Tie, type Vocabulary } from '../model.ts';
import { tiesHere, touching } from '../selectors.ts';
import type { State } from '../state.ts';
import { restOfFilter } from './selectors.ts';

/** How long an official held an office, or a partnership holds. */
export type Lifespan = {
  readonly id: string;
  /** Name of the office; null of a partnership. */
  readonly office: string | null;
  /** Null of a term. */
  readonly tie: Tie | null;
  /** Who held the office, or for whom; the partner. */
  readonly other: string;
  readonly held: Pick<Tie, 'validFrom' | 'validTo' | 'ongoing' | 'datePrecision'>;
};

/** Terms, then ties; both by their first day, those of which it is unknown last. */
export function lifespansOf(id: string, detail: ActorDetail | null, ties: readonly Tie[]): readonly Lifespan[] {
  const own = detail && 'terms' in detail ? detail.terms : [];
  const offices = detail && 'offices' in detail ? detail.offices : [];
  const terms = [
    ...own.map((term) => ({ ...term, office: term.office.name, other: term.office.of.id })),
    ...offices.flatMap((office) =>
      office.terms.map((term) => ({ ...term, office: office.name, other: term.official.id })),
    ),
  ].map(({ id: term, office, other, from, to, ongoing, datePrecision }) => ({
    id: term,
    office,
    tie: null,
    other,
    held: {
      validFrom: from ?? null,
      validTo: to ?? null,
      ongoing: ongoing ?? null,
      datePrecision: datePrecision ?? null,
    },
  }));
  const partnerships = ties.map((tie) => ({ id: tie.id, office: null, tie, other: otherEnd(tie, id), held: tie }));
  return [...terms.toSorted(byFirstDay), ...partnerships.toSorted(byFirstDay)];
}

const NONE: readonly Lifespan[] = [];

const computed = memo(
  (
    id: string,
    detail: ActorDetail | null,
    ties: readonly Tie[],
    filter: ReturnType<typeof restOfFilter>,
    vocabulary: Vocabulary | undefined,
  ) => {
    const mutual = new Set(vocabulary?.families.filter((each) => each.transmitsBothWays).map((each) => each.id));
    const partnerships = touching(ties, id).filter((tie) => mutual.has(tie.family) && passes(tie, filter));
    return lifespansOf(id, detail, partnerships);
  },
);

/** Of the selected actor; none without one. */
export function lifespansHere(state: State): readonly Lifespan[] {
  const { selection } = state.view;
  if (selection === null || !state.data.actors[selection]) return NONE;
  const detail = state.data.actorDetails[selection]?.value ?? null;
  return computed(selection, detail, tiesHere(state), restOfFilter(state), state.data.vocabulary?.value);
}

function byFirstDay(one: Lifespan, other: Lifespan): number {
  const key = ({ held, id }: Lifespan) => `${held.validFrom ?? 'unknown'} ${id}`;
  return key(one) < key(other) ? -1 : 1;
}
