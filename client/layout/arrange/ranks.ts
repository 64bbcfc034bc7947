export type Arc = readonly [from: string, to: string];

/**
 * A rank for each id, so that most arcs lead to a higher one. Circles are cut where the least is lost: the greedy order
 * of Eades, Lin and Smyth. `ids` in an order of their own, as it decides between equals.
 */
export function ranksOf(ids: readonly string[], arcs: readonly Arc[]): ReadonlyMap<string, number> {
  const order = new Map(greedyOrder(ids, arcs).map((id, index) => [id, index]));
  const forward = arcs.filter(([from, to]) => (order.get(from) ?? 0) < (order.get(to) ?? 0));
  const after = grouped(forward);
  const rank = new Map(ids.map((id) => [id, 0]));
  const entered = new Set(forward.map(([, to]) => to));
  const line = ids.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  for (const id of line) {
    const next = (rank.get(id) ?? 0) + 1;
    for (const to of after.get(id) ?? []) rank.set(to, Math.max(rank.get(to) ?? 0, next));
  }
  // Where nothing comes from the left, as near as can be to what lies on the right.
  for (const id of line.toReversed()) {
    const next = after.get(id) ?? [];
    if (!entered.has(id) && next.length > 0) rank.set(id, Math.min(...next.map((to) => rank.get(to) ?? 0)) - 1);
  }
  return rank;
}

function greedyOrder(ids: readonly string[], arcs: readonly Arc[]): readonly string[] {
  const [after, before] = [grouped(arcs), grouped(arcs.map(([from, to]) => [to, from] as const))];
  const count = (each: ReadonlyMap<string, readonly string[]>) =>
    new Map(ids.map((id) => [id, each.get(id)?.length ?? 0]));
  const [leaving, entering] = [count(after), count(before)];
  const left = new Set(ids);
  const first: string[] = [];
  const last: string[] = [];
  const take = (id: string) => {
    left.delete(id);
    for (const to of after.get(id) ?? []) entering.set(to, (entering.get(to) ?? 0) - 1);
    for (const from of before.get(id) ?? []) leaving.set(from, (leaving.get(from) ?? 0) - 1);
  };
  while (left.size > 0) {
    let [best, gain] = [null as string | null, -Infinity];
    for (const id of left) {
      const [out, inward] = [leaving.get(id) ?? 0, entering.get(id) ?? 0];
      if (out === 0 && inward > 0) {
        last.push(id);
        take(id);
      } else if (inward === 0) {
        first.push(id);
        take(id);
      } else if (out - inward > gain) [best, gain] = [id, out - inward];
    }
    // What was taken since may have freed others: circles are cut only where nothing else is left.
    if (best !== null && left.has(best) && !isLoose(best, leaving, entering)) {
      first.push(best);
      take(best);
    }
  }
  return [...first, ...last.toReversed()];
}

function isLoose(id: string, leaving: ReadonlyMap<string, number>, entering: ReadonlyMap<string, number>): boolean {
  return leaving.get(id) === 0 || entering.get(id) === 0;
}

function grouped(arcs: readonly Arc[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [from, to] of arcs) {
    const group = groups.get(from);
    if (group) group.push(to);
    else groups.set(from, [to]);
  }
  return groups;
}
