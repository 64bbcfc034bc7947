import type { Columns } from '../index/columns.ts';
import type { Tier } from '../../vocabulary.ts';
import { reasonOf } from './chain.ts';
import { documentedPaths, keyOf } from './documented.ts';
import { comparePaths } from './order.ts';
import { shortestUnknown } from './shortest.ts';
import { strongest } from './strongest.ts';
import type { Found, NumberedPath, Stepwise, Task } from './task.ts';
import { Walk } from './walk.ts';

/** The product of the weights, in the order of the hops; NaN where one is unknown. */
export const scoreOf = (walk: Walk, hops: readonly number[]): number =>
  hops.reduce((product, hop) => product * walk.weightOf(hop >>> 1), 1);

type Stage = Pick<Found, 'paths' | 'gaveUp' | 'spent'>;

/** The best `most` paths of one tier that no attempt documents: those of known score, then the others. */
function* undocumented(
  columns: Columns,
  task: Task,
  tier: Exclude<Tier, 'DOCUMENTED'>,
  most: number,
  isDocumented: (hops: readonly number[]) => boolean,
): Stepwise<Stage> {
  // Supported chains are pruned as soon as they do not fit together; structural ones are those that do not.
  const isSupported = tier === 'SUPPORTED';
  const accepts = (hops: readonly number[]) =>
    !isDocumented(hops) && (isSupported || reasonOf(columns, hops) !== 'COMPATIBLE');
  const walk = new Walk(columns, task, isSupported);
  const known = yield* strongest(walk, most, accepts);
  const paths = known.map(({ hops, score }) => ({ tier, hops, score, attempts: [] }));
  const { isSpent, spent } = walk.budget;
  if (isSpent || paths.length === most) return { paths, gaveUp: isSpent, spent };
  const second = new Walk(columns, task, isSupported);
  const unknown = yield* shortestUnknown(second, most - paths.length, accepts);
  return {
    paths: [...paths, ...unknown.map((hops) => ({ tier, hops, score: Number.NaN, attempts: [] }))],
    gaveUp: second.budget.isSpent,
    spent: spent + second.budget.spent,
  };
}

/**
 * The true best `first` simple paths: documented, then supported, then structural; in each by score, unknown last, then
 * by length, then by tie ids. When the steps of a stage run out it says so: then what it found is true, but may not be
 * the best.
 */
export function* searchPaths(columns: Columns, task: Task): Stepwise<Found> {
  const most = task.first + 1;
  const walk = new Walk(columns, task, false);
  const documented = documentedPaths(walk, task);
  const isDocumented = (hops: readonly number[]) => documented.has(keyOf(hops));
  const paths: NumberedPath[] = [];
  let [gaveUp, spent] = [false, 0];
  if (task.tiers.includes('DOCUMENTED')) {
    const scored = [...documented.values()].map((path) => ({
      ...path,
      tier: 'DOCUMENTED' as const,
      score: scoreOf(walk, path.hops),
    }));
    paths.push(...scored.toSorted(comparePaths).slice(0, most));
  }
  for (const tier of ['SUPPORTED', 'STRUCTURAL'] as const) {
    if (!task.tiers.includes(tier) || paths.length >= most) continue;
    const stage = yield* undocumented(columns, task, tier, most - paths.length, isDocumented);
    paths.push(...stage.paths);
    gaveUp ||= stage.gaveUp;
    spent += stage.spent;
  }
  return { paths: paths.slice(0, task.first), more: paths.length > task.first, gaveUp, spent };
}
