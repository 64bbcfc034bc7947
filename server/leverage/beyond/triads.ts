/** Two actors, `one` before `other`, and the tie of greatest known valence between them, either way. */
export type SignedPair = {
  one: string;
  other: string;
  tie: string;
  /** Never 0. */
  valence: number;
  /** Whether another tie of theirs has the other sign. */
  mixed: boolean;
};

export type Triad = {
  /** By id. */
  actors: string[];
  /** Of the first and second, first and third, second and third actor. */
  ties: string[];
  mixed: boolean;
  /** The least of the three valences, whatever its sign. */
  weakest: number;
};

const byIds = (a: Triad, b: Triad) => {
  const at = a.actors.findIndex((actor, i) => actor !== b.actors[i]);
  return (a.actors[at] ?? '') < (b.actors[at] ?? '') ? -1 : 1;
};

/** Triads whose product of signs is negative, most pronounced first, then by actor ids: at most `first`, and how many there are. */
export function unbalancedTriads(pairs: readonly SignedPair[], first: number): { triads: Triad[]; total: number } {
  const beyond = new Map<string, Map<string, SignedPair>>();
  for (const pair of pairs) {
    const of = beyond.get(pair.one) ?? new Map<string, SignedPair>();
    beyond.set(pair.one, of.set(pair.other, pair));
  }
  const triads: Triad[] = [];
  for (const near of pairs) {
    for (const far of beyond.get(near.other)?.values() ?? []) {
      const across = beyond.get(near.one)?.get(far.other);
      if (across === undefined || near.valence * across.valence * far.valence > 0) continue;
      const sides = [near, across, far];
      triads.push({
        actors: [near.one, near.other, far.other],
        ties: sides.map(({ tie }) => tie),
        mixed: sides.some(({ mixed }) => mixed),
        weakest: Math.min(...sides.map(({ valence }) => Math.abs(valence))),
      });
    }
  }
  triads.sort((a, b) => b.weakest - a.weakest || byIds(a, b));
  return { triads: triads.slice(0, first), total: triads.length };
}
