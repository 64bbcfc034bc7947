import { FAMILIES, PARTNERSHIP_DISCOUNT } from '../vocabulary.ts';
import type { Hop, PathTie } from './model.ts';

/** Days in which the weight of a tie that is over halves. */
export const RECENCY_HALF_LIFE = 365;

const DAY = 86_400_000;

/**
 * 0..1: 1 for a tie that is not known to be over by the end of the period asked about, or when none was;
 * halved for each RECENCY_HALF_LIFE days between its end and the period's.
 */
export function recency(tie: PathTie, periodEnd: string | null): number {
  if (periodEnd === null || tie.validTo === null || tie.validTo >= periodEnd) return 1;
  const days = (Date.parse(periodEnd) - Date.parse(tie.validTo)) / DAY;
  return 0.5 ** (days / RECENCY_HALF_LIFE);
}

/** strength × confidence/100 × recency, discounted on a partnership; null where strength or confidence is unknown. */
export function hopWeight(tie: PathTie, periodEnd: string | null): number | null {
  if (tie.strength === null || tie.confidence === null) return null;
  const discount = FAMILIES[tie.family].transmitsBothWays ? PARTNERSHIP_DISCOUNT : 1;
  return tie.strength * (tie.confidence / 100) * recency(tie, periodEnd) * discount;
}

function product(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((all, value) => (all === null || value === null ? null : all * value), 1);
}

/** Product of the hops' weights; null where one is unknown. */
export const scoreOf = (hops: readonly Hop[]): number | null => product(hops.map((hop) => hop.weight));

/** Product of the hops' polarities; null where one is unknown. */
export const polarityOf = (hops: readonly Hop[]): number | null => product(hops.map((hop) => hop.tie.polarity));

/** Index of the first hop of unknown weight, or else of the lowest one. */
export function weakestHopOf(hops: readonly Hop[]): number {
  const unknown = hops.findIndex((hop) => hop.weight === null);
  if (unknown >= 0) return unknown;
  const weights = hops.map((hop) => hop.weight ?? 0);
  return weights.indexOf(Math.min(...weights));
}
