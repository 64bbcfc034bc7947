/**
 * Scores are the same when their natural logarithms agree to nine places: products of the same weights in another order
 * differ in the last bits, which must not decide between two paths.
 */
const PLACES = 1e9;

/** A score as it is compared: higher is better; NaN, unknown, comes last. */
export const rankOf = (score: number): number =>
  Number.isNaN(score) ? -Infinity : Math.round(Math.log(score) * PLACES);

/** Scores further apart than this compare as they are, without their logarithms. */
export const CLEARLY = 1e-8;

/** For `rankOf` at most: above any error of rounding in a product of six weights. */
export const ROUNDING = 1 + 1e-14;

/** By tie ids, hop by hop; where two actors asked about are partners, a tie walked as stored before it walked back. */
export function compareHops(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** A path as far as it is compared; NaN is a score that is unknown. */
export type Ordered = { hops: readonly number[]; score: number };

/** Within a tier: by score, unknown last, then by length, then by tie ids. */
export function comparePaths(a: Ordered, b: Ordered): number {
  const known = Number(Number.isNaN(a.score)) - Number(Number.isNaN(b.score));
  if (known !== 0) return known;
  const [first, second] = [rankOf(a.score), rankOf(b.score)];
  if (first !== second) return second > first ? 1 : -1;
  return a.hops.length - b.hops.length || compareHops(a.hops, b.hops);
}
