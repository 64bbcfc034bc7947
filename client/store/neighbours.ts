import { passes } from './filter.ts';
import { otherEnd, type Tie } from './model.ts';
import type { View } from './view.ts';

/** Ids that share one of `ties` with `id`. */
export function neighboursOf(id: string, ties: readonly Tie[]): Set<string> {
  const found = new Set<string>();
  for (const tie of ties) if (tie.source.id === id || tie.target.id === id) found.add(otherEnd(tie, id));
  found.delete(id);
  return found;
}

/**
 * Members that would not be here without the expansion of `id`: nobody asked for them, and no other expansion reaches
 * them by a tie that the filter shows.
 */
export function broughtOnlyBy(id: string, view: View, ties: readonly Tie[]): string[] {
  const kept = new Set([...view.anchors, ...view.expanded, ...view.guests, id]);
  const others = view.expanded.filter((each) => each !== id);
  const visible = ties.filter((tie) => passes(tie, view.filter));
  const reachedElsewhere = new Set(others.flatMap((each) => [...neighboursOf(each, visible)]));
  const near = neighboursOf(id, ties);
  return view.members.filter((each) => near.has(each) && !kept.has(each) && !reachedElsewhere.has(each));
}

/** Actors that lie between the seeds and something farther out: those whose neighbours were brought along. */
export function carriers(seeds: readonly string[], ties: readonly Tie[]): string[] {
  const distance = new Map(seeds.map((id) => [id, 0]));
  // A map's iteration reaches what is added to it on the way, which makes this a breadth-first walk.
  for (const [id, steps] of distance) {
    for (const next of neighboursOf(id, ties)) if (!distance.has(next)) distance.set(next, steps + 1);
  }
  return [...distance].flatMap(([id, steps]) => {
    const outward = [...neighboursOf(id, ties)].some((next) => (distance.get(next) ?? 0) > steps);
    return steps > 0 && outward ? [id] : [];
  });
}
