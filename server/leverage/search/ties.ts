import { PARTNERSHIP_DISCOUNT } from '../../vocabulary.ts';
import { AT, RECORD, UNKNOWN_CONFIDENCE, atMostOf, carriesBothWays, validToOf } from '../index/columns.ts';
import type { Columns } from '../index/columns.ts';
import { UNKNOWN_DAY, daysBetween } from '../index/days.ts';
import type { NumberedFilter } from './task.ts';

/** Days in which the weight of a tie that is over halves. */
export const RECENCY_HALF_LIFE = 365;

const hasBit = (bits: Uint8Array, at: number) => (((bits[at >>> 3] ?? 0) >>> (at & 7)) & 1) === 1;

/** The same test as the filter block of the .cypher files. */
export function tieTest(columns: Columns, filter: NumberedFilter): (tie: number) => boolean {
  const { records, strength, confidence } = columns;
  const { outside, topic, from, to, startsFrom, endsTo, minConfidence, minStrength, seeds } = filter;
  return (tie) => {
    const at = tie * RECORD;
    const validFrom = records[at + AT.validFrom] ?? UNKNOWN_DAY;
    const validTo = records[at + AT.validTo] ?? UNKNOWN_DAY;
    return (
      ((records[at + AT.terms] ?? 0) & outside) === 0 &&
      (topic === null || records[at + AT.topic] === topic) &&
      (from === null || validTo === UNKNOWN_DAY || validTo >= from) &&
      (to === null || validFrom === UNKNOWN_DAY || validFrom <= to) &&
      (startsFrom === null || (validFrom !== UNKNOWN_DAY && validFrom >= startsFrom)) &&
      (endsTo === null || (validTo !== UNKNOWN_DAY && validTo <= endsTo)) &&
      (minConfidence === null || (confidence[tie] !== UNKNOWN_CONFIDENCE && (confidence[tie] ?? 0) >= minConfidence)) &&
      (minStrength === null || (strength[tie] ?? Number.NaN) >= minStrength) &&
      (seeds === null || seeds.some((bits) => hasBit(bits, tie)))
    );
  };
}

/**
 * 1 for a tie that is not known to be over by the end of the period asked about, or when none was; it halves for each
 * RECENCY_HALF_LIFE days between the tie's end and the period's.
 */
export function recencyOf(columns: Columns, periodEnd: number | null): (tie: number) => number {
  return (tie) => {
    const end = validToOf(columns, tie);
    const isOver = periodEnd !== null && end !== UNKNOWN_DAY && end < periodEnd;
    return isOver ? 0.5 ** (daysBetween(end, periodEnd) / RECENCY_HALF_LIFE) : 1;
  };
}

/** What a partnership loses in transmission; 1 on any other tie. */
export const discountOf = (columns: Columns, tie: number): number =>
  carriesBothWays(columns, tie) ? PARTNERSHIP_DISCOUNT : 1;

/** strength × confidence/100 × recency × discount; NaN where strength or confidence is unknown. */
export function weightOf(columns: Columns, periodEnd: number | null): (tie: number) => number {
  const recency = recencyOf(columns, periodEnd);
  return (tie) => atMostOf(columns, tie) * recency(tie);
}
