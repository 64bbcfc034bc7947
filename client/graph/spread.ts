import type { Tie } from '../store/model.ts';

/** Canvas units between the control points of parallel ties. */
const STEP = 38;

const NONE: ReadonlySet<string> = new Set();

/**
 * How far each tie bows, so that ties of the same two actors lie side by side. By seed and id, and not by the order of
 * drawing, as Cytoscape's own bundling goes: the same ties give the same picture. Ties of the first seed lie as if they
 * were alone, those of later seeds outside them; ties in `inner` come before all. Bends are to the left of each tie's direction.
 */
export function spread(ties: readonly Tie[], inner: ReadonlySet<string> = NONE): ReadonlyMap<string, number> {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const pair = [tie.source.id, tie.target.id].toSorted().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), tie]);
  }
  return new Map([...pairs.values()].flatMap((pair) => bendsOfPair(pair, inner)));
}

function bendsOfPair(ties: readonly Tie[], inner: ReadonlySet<string>): [string, number][] {
  const rank = (tie: Tie) => (inner.has(tie.id) ? '' : firstSeed(tie));
  const first = ties.map(rank).toSorted()[0];
  const count = ties.filter((tie) => rank(tie) === first).length;
  return ties
    .toSorted((one, other) => compare(rank(one), rank(other)) || compare(one.id, other.id))
    .map((tie, index) => {
      const bend = laneOf(index, count) * STEP;
      // `|| 0` turns -0 into 0, which a comparison of models would take for a change.
      return [tie.id, (tie.source.id < tie.target.id ? bend : -bend) || 0];
    });
}

/** The `inner` first lanes around the middle, the rest beside them, to both sides in turn. */
function laneOf(index: number, inner: number): number {
  const edge = (inner - 1) / 2;
  if (index < inner) return index - edge;
  const beyond = index - inner;
  return (beyond % 2 === 0 ? 1 : -1) * (edge + 1 + Math.floor(beyond / 2));
}

/** Ties of no seed come last. */
function firstSeed(tie: Tie): string {
  return tie.seeds.map((seed) => seed.version).toSorted()[0] ?? '~';
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
