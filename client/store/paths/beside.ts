import type { Path } from '../model.ts';

export type Hop = Path['hops'][number];

export type Difference = 'tie' | 'weight' | 'dates' | 'sources';

/** Hops at the same place of two paths; null where one path is shorter. */
export type HopPair = {
  readonly one: Hop | null;
  readonly other: Hop | null;
  /** Nothing when they are the same tie, or one is missing. */
  readonly differences: readonly Difference[];
};

/** @param sourcesOf ids of the sources that speak about a tie, sorted; null while unknown */
export function pairHops(
  one: Path,
  other: Path,
  sourcesOf: (tie: string) => readonly string[] | null,
): readonly HopPair[] {
  return Array.from({ length: Math.max(one.hops.length, other.hops.length) }, (_, index) => {
    const pair = { one: one.hops[index] ?? null, other: other.hops[index] ?? null };
    return { ...pair, differences: differencesOf(pair.one, pair.other, sourcesOf) };
  });
}

function differencesOf(
  one: Hop | null,
  other: Hop | null,
  sourcesOf: (tie: string) => readonly string[] | null,
): readonly Difference[] {
  if (!one || !other || (one.tie.id === other.tie.id && one.reversed === other.reversed)) return [];
  const [mine, theirs] = [sourcesOf(one.tie.id), sourcesOf(other.tie.id)];
  const dates = (['validFrom', 'validTo', 'ongoing'] as const).some((field) => one.tie[field] !== other.tie[field]);
  return [
    'tie',
    ...(one.weight === other.weight ? [] : (['weight'] as const)),
    ...(dates ? (['dates'] as const) : []),
    ...(mine && theirs && mine.join(' ') !== theirs.join(' ') ? (['sources'] as const) : []),
  ];
}
