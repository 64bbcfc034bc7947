import { PARTNERSHIP_DISCOUNT } from '../../vocabulary.ts';
import { UNKNOWN_CONFIDENCE } from '../index/columns.ts';
import type { Columns } from '../index/columns.ts';
import { UNKNOWN_DAY, daysBetween } from '../index/days.ts';
import { TRANSMITS_BOTH_WAYS } from '../index/tieIndex.ts';
import type { NumberedFilter } from './task.ts';

/** Days in which the weight of a tie that is over halves. */
export const RECENCY_HALF_LIFE = 365;

const hasBit = (bits: Uint8Array, at: number) => (((bits[at >>> 3] ?? 0) >>> (at & 7)) & 1) === 1;

/** The same test as the filter block of the .cypher files. */
export function tieTest(columns: Columns, filter: NumberedFilter): (tie: number) => boolean {
  const { family, instrument, modality, status, topic, validFrom, validTo, strength, confidence } = columns;
  const { from, to, minConfidence, minStrength, seeds } = filter;
  return (tie) =>
    ((filter.families >>> (family[tie] ?? 0)) & 1) === 1 &&
    ((filter.instruments >>> (instrument[tie] ?? 0)) & 1) === 1 &&
    ((filter.modalities >>> (modality[tie] ?? 0)) & 1) === 1 &&
    ((filter.statuses >>> (status[tie] ?? 0)) & 1) === 1 &&
    (filter.topic === null || topic[tie] === filter.topic) &&
    (from === null || validTo[tie] === UNKNOWN_DAY || (validTo[tie] ?? 0) >= from) &&
    (to === null || validFrom[tie] === UNKNOWN_DAY || (validFrom[tie] ?? 0) <= to) &&
    (minConfidence === null || (confidence[tie] !== UNKNOWN_CONFIDENCE && (confidence[tie] ?? 0) >= minConfidence)) &&
    (minStrength === null || (strength[tie] ?? Number.NaN) >= minStrength) &&
    (seeds === null || seeds.some((bits) => hasBit(bits, tie)));
}

/**
 * 1 for a tie that is not known to be over by the end of the period asked about, or when none was; it halves for each
 * RECENCY_HALF_LIFE days between the tie's end and the period's.
 */
export function recencyOf({ validTo }: Columns, periodEnd: number | null): (tie: number) => number {
  return (tie) => {
    const end = validTo[tie] ?? UNKNOWN_DAY;
    const isOver = periodEnd !== null && end !== UNKNOWN_DAY && end < periodEnd;
    return isOver ? 0.5 ** (daysBetween(end, periodEnd) / RECENCY_HALF_LIFE) : 1;
  };
}

/** What a partnership loses in transmission; 1 on any other tie. */
export const discountOf = ({ family }: Columns, tie: number): number =>
  TRANSMITS_BOTH_WAYS[family[tie] ?? 0] === true ? PARTNERSHIP_DISCOUNT : 1;

/** strength × confidence/100 × recency × discount; NaN where strength or confidence is unknown. */
export function weightOf(columns: Columns, periodEnd: number | null): (tie: number) => number {
  const { strength, confidence } = columns;
  const recency = recencyOf(columns, periodEnd);
  return (tie) => {
    const known = confidence[tie] ?? UNKNOWN_CONFIDENCE;
    if (known === UNKNOWN_CONFIDENCE) return Number.NaN;
    return (strength[tie] ?? Number.NaN) * (known / 100) * recency(tie) * discountOf(columns, tie);
  };
}
