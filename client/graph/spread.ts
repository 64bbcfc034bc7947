import type { Tie } from '../store/model.ts';

/** Canvas units between the control points of parallel ties. */
const STEP = 38;

/**
 * How far each tie bows, so that ties of the same two actors lie side by side. By id, and not by the order of drawing,
 * as Cytoscape's own bundling goes: the same ties give the same picture. Bends are to the left of each tie's direction.
 */
export function spread(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const pair = [tie.source.id, tie.target.id].toSorted().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), tie]);
  }
  return new Map([...pairs.values()].flatMap(bendsOfPair));
}

function bendsOfPair(ties: readonly Tie[]): [string, number][] {
  return ties
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((tie, index) => {
      const bend = (index - (ties.length - 1) / 2) * STEP;
      // `|| 0` turns -0 into 0, which a comparison of models would take for a change.
      return [tie.id, (tie.source.id < tie.target.id ? bend : -bend) || 0];
    });
}
