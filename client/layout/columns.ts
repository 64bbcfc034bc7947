/**
 * Columns of the actors of some paths, best path first: nobody stands left of somebody from whom a path comes, the ends
 * of all paths stand in the last column, and rows keep the lines from crossing where that is cheap.
 */
export function columnsOf(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const place = longestWays(paths) ?? lastPlaces(paths);
  const ends = new Set(paths.flatMap((path) => path.slice(-1)));
  const last = Math.max(0, ...place.values());
  for (const id of ends) place.set(id, last);
  // In the order of the list, so that the best path comes first wherever nothing else decides.
  const ids = [...new Set(paths.flat())];
  const used = [...new Set(place.values())].toSorted((one, other) => one - other);
  const columns = used.map((column) => ids.filter((id) => place.get(id) === column));
  return untangled(columns, paths);
}

/** Each actor one column right of everybody before it; null when paths run against each other. */
function longestWays(paths: readonly (readonly string[])[]): Map<string, number> | null {
  const place = new Map(paths.flat().map((id) => [id, 0]));
  for (let round = 0; round <= place.size; round += 1) {
    let settled = true;
    for (const path of paths) {
      for (const [index, id] of path.entries()) {
        const least = index === 0 ? 0 : (place.get(path[index - 1] ?? '') ?? 0) + 1;
        if ((place.get(id) ?? 0) >= least) continue;
        place.set(id, least);
        settled = false;
      }
    }
    if (settled) return place;
  }
  return null;
}

function lastPlaces(paths: readonly (readonly string[])[]): Map<string, number> {
  const place = new Map<string, number>();
  for (const path of paths) {
    for (const [index, id] of path.entries()) place.set(id, Math.max(place.get(id) ?? 0, index));
  }
  return place;
}

/** More sweeps no longer change small pictures. */
const SWEEPS = 4;

/** Rows by the mean row of the neighbours, there and back; equals keep their order. */
function untangled(
  columns: readonly (readonly string[])[],
  paths: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const neighbours = new Map<string, Set<string>>(columns.flat().map((id) => [id, new Set()]));
  for (const path of paths) {
    for (const [index, id] of path.entries()) {
      const next = path[index + 1];
      if (next === undefined) continue;
      neighbours.get(id)?.add(next);
      neighbours.get(next)?.add(id);
    }
  }
  let rows = columns;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    // From the middle of the column, as columns of different heights are centred on one line.
    const row = new Map(rows.flatMap((column) => column.map((id, at) => [id, at - (column.length - 1) / 2] as const)));
    const pull = (id: string) => {
      const near = [...(neighbours.get(id) ?? [])].map((each) => row.get(each) ?? 0);
      return near.reduce((sum, each) => sum + each, 0) / Math.max(near.length, 1);
    };
    rows = rows.map((column) => column.toSorted((one, other) => pull(one) - pull(other)));
  }
  return rows;
}
