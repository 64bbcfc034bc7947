import { hopOf, targetOf, validFromOf } from '../index/columns.ts';
import type { Columns } from '../index/columns.ts';
import { UNKNOWN_DAY } from '../index/days.ts';
import { CLEARLY, compareHops, comparePaths } from '../search/order.ts';
import type { NumberedFilter, Stepwise } from '../search/task.ts';
import { tieTest, weightOf } from '../search/ties.ts';
import { Budget } from '../search/walk.ts';

export type LoopTask = {
  /** Its families are those of which loops consist: none that carries leverage both ways. */
  filter: NumberedFilter;
  /** A loop passes at least one of these; null is any. */
  actors: readonly number[] | null;
  maxLength: number;
  first: number;
  steps: number;
};

export type Loop = { hops: number[]; score: number };

export type LoopsFound = { loops: Loop[]; more: boolean; gaveUp: boolean };

/**
 * The loop from the act that began it: of the rotations along which known dates of beginning do not go back, the one of the
 * smallest tie ids. Null where there is none: then no act answers the one before.
 */
export function begun(columns: Columns, hops: readonly number[]): number[] | null {
  const rotations = hops.map((_hop, i) => [...hops.slice(i), ...hops.slice(0, i)]);
  const runsForward = (rotation: number[]) => {
    const days = rotation.map((hop) => validFromOf(columns, hop >>> 1)).filter((day) => day !== UNKNOWN_DAY);
    return days.every((day, i) => day >= (days[i - 1] ?? UNKNOWN_DAY));
  };
  return rotations.filter(runsForward).toSorted(compareHops)[0] ?? null;
}

/**
 * The best simple loops, by the product of their weights (unknown last), then length, then tie ids. Each is met once: from the
 * smallest of its actors, or of those asked about. When the steps run out it says so.
 */
export function* feedbackLoops(columns: Columns, task: LoopTask): Stepwise<LoopsFound> {
  const budget = new Budget(task.steps);
  const passes = tieTest(columns, task.filter);
  const weigh = weightOf(columns, task.filter.to);
  const best: Loop[] = [];
  const anchors =
    task.actors?.toSorted((a, b) => a - b) ?? Array.from({ length: columns.actorCount }, (_unused, i) => i);
  const done = new Uint8Array(columns.actorCount);
  const taken: number[] = [];

  const isBeyond = (score: number) => {
    const worst = best.length > task.first ? best.at(-1) : undefined;
    if (worst === undefined || Number.isNaN(worst.score)) return false;
    return Number.isNaN(score) || score < worst.score * (1 - CLEARLY);
  };
  const offer = (score: number) => {
    const hops = begun(columns, taken);
    if (hops === null) return;
    best.push({ hops, score });
    best.sort(comparePaths);
    // One more than asked for, which tells that there are more.
    if (best.length > task.first + 1) best.pop();
  };

  function* extend(anchor: number, actor: number, product: number): Stepwise<void> {
    for (let i = columns.outStart[actor] ?? 0; i < (columns.outStart[actor + 1] ?? 0); i += 1) {
      if (budget.spend()) yield;
      if (budget.isSpent) return;
      const tie = (columns.outById[i] ?? 0) >>> 1;
      const end = targetOf(columns, tie);
      const closes = end === anchor && taken.length > 0;
      if ((done[end] === 1 && !closes) || !passes(tie)) continue;
      const score = product * weigh(tie);
      if (isBeyond(score)) continue;
      taken.push(hopOf(tie, false));
      if (closes) {
        offer(score);
      } else if (taken.length < task.maxLength && end !== anchor) {
        done[end] = 1;
        yield* extend(anchor, end, score);
        done[end] = 0;
      }
      taken.pop();
    }
  }

  for (const anchor of anchors) {
    done[anchor] = 1;
    yield* extend(anchor, anchor, 1);
  }
  return { loops: best.slice(0, task.first), more: best.length > task.first, gaveUp: budget.isSpent };
}
