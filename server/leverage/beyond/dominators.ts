import type { Stepwise } from '../search/task.ts';
import type { Budget } from '../search/walk.ts';

export type Flow = {
  root: number;
  next: (node: number) => readonly number[];
  previous: (node: number) => readonly number[];
};

/** Nodes that the root reaches, each after all that can come before it save along a way back; the root first. */
function* reversePostorder({ root, next }: Flow, budget: Budget): Stepwise<number[]> {
  const postorder: number[] = [];
  const seen = new Set([root]);
  const path = [{ node: root, rest: next(root).values() }];
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    if (budget.spend()) yield;
    const step = last.rest.next();
    if (step.done === true) {
      postorder.push(last.node);
      path.pop();
    } else if (!seen.has(step.value)) {
      seen.add(step.value);
      path.push({ node: step.value, rest: next(step.value).values() });
    }
  }
  return postorder.toReversed();
}

/**
 * The nearest node that every way from the root to a node passes, by node; -1 where the root reaches none. As in Cooper, Harvey and
 * Kennedy, "A Simple, Fast Dominance Algorithm" (2001).
 */
export function* immediateDominators(
  flow: Flow,
  nodes: number,
  budget: Budget,
): Stepwise<{ order: number[]; dominatorOf: Int32Array }> {
  const order = yield* reversePostorder(flow, budget);
  const rank = new Int32Array(nodes).fill(-1);
  for (const [position, node] of order.entries()) rank[node] = position;
  const dominatorOf = new Int32Array(nodes).fill(-1);
  dominatorOf[flow.root] = flow.root;
  const common = (a: number, b: number): number => {
    let [one, other] = [a, b];
    while (one !== other) {
      if ((rank[one] ?? 0) > (rank[other] ?? 0)) one = dominatorOf[one] ?? flow.root;
      else other = dominatorOf[other] ?? flow.root;
    }
    return one;
  };
  for (let changed = true; changed && !budget.isSpent;) {
    changed = false;
    for (const node of order.slice(1)) {
      let nearest = -1;
      for (const before of flow.previous(node)) {
        if (budget.spend()) yield;
        if ((dominatorOf[before] ?? -1) === -1) continue;
        nearest = nearest === -1 ? before : common(before, nearest);
      }
      if (dominatorOf[node] === nearest) continue;
      dominatorOf[node] = nearest;
      changed = true;
    }
  }
  return { order, dominatorOf };
}
