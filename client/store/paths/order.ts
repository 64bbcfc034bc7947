import type { Path } from '../model.ts';

/** What puts one path before its neighbour in the list: the first rule of the order in which they differ. */
export type Reason =
  | { readonly rule: 'tier' }
  | { readonly rule: 'score'; readonly first: number; readonly second: number }
  /** The second has no score, and unknown comes last. */
  | { readonly rule: 'unknown'; readonly first: number }
  | { readonly rule: 'length'; readonly first: number; readonly second: number }
  | { readonly rule: 'id'; readonly first: string; readonly second: string }
  | { readonly rule: 'direction'; readonly tie: string };

/** Scores that agree to nine digits count as equal, as the SDL says; products of the same weights differ in the last. */
const rank = (score: number) => Math.round(Math.log(score) * 1e9);

/** Why `first` stands before `second`, by the order that the SDL states for `LeveragePaths.paths`. */
export function whyBefore(first: Path, second: Path): Reason {
  if (first.tier !== second.tier) return { rule: 'tier' };
  const [one, other] = [first.score ?? null, second.score ?? null];
  if (one !== null && other === null) return { rule: 'unknown', first: one };
  if (one !== null && other !== null && rank(one) !== rank(other)) {
    return { rule: 'score', first: one, second: other };
  }
  if (first.hops.length !== second.hops.length) {
    return { rule: 'length', first: first.hops.length, second: second.hops.length };
  }
  const at = first.hops.findIndex((hop, index) => hop.tie.id !== second.hops[index]?.tie.id);
  const [mine, theirs] = [first.hops[at], second.hops[at]];
  if (mine && theirs) return { rule: 'id', first: mine.tie.id, second: theirs.tie.id };
  return {
    rule: 'direction',
    tie: first.hops.find((hop, index) => hop.reversed !== second.hops[index]?.reversed)?.tie.id ?? '',
  };
}
