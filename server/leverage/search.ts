import { passes } from '../repositories/tieFilter.ts';
import { FAMILIES, TIERS, idsOf } from '../vocabulary.ts';
import type { FoundPath, Hop, PathAttempt, PathTie, Question } from './model.ts';
import { tierOf } from './tiers.ts';
import { hopWeight, polarityOf, scoreOf, weakestHopOf } from './weights.ts';

/** Hops tried before a search gives up and says so: some seconds of work on a dense graph. */
const STEP_BUDGET = 3_000_000;

const TIER_ORDER = idsOf(TIERS);

export type Found = {
  /** Best first, at most `first`. */
  paths: FoundPath[];
  /** True when more paths exist than are in `paths`, or may exist. */
  truncated: boolean;
};

function hopsByActor(ties: readonly PathTie[], question: Question): Map<string, Hop[]> {
  const avoided = new Set(question.avoid);
  const hops = new Map<string, Hop[]>();
  const add = (hop: Hop) => {
    const known = hops.get(hop.from);
    if (known === undefined) hops.set(hop.from, [hop]);
    else known.push(hop);
  };
  for (const tie of ties) {
    if (!passes(question.filter, tie) || avoided.has(tie.source) || avoided.has(tie.target)) continue;
    const weight = hopWeight(tie, question.filter.to);
    add({ tie, from: tie.source, to: tie.target, reversed: false, weight });
    if (FAMILIES[tie.family].transmitsBothWays) {
      add({ tie, from: tie.target, to: tie.source, reversed: true, weight });
    }
  }
  return hops;
}

/** Least number of hops from each actor to a target, to leave branches that cannot arrive in time. */
function hopsToTarget(
  hops: ReadonlyMap<string, Hop[]>,
  targets: readonly string[],
  maxHops: number,
): Map<string, number> {
  const sourcesOf = new Map<string, string[]>();
  for (const hop of [...hops.values()].flat()) {
    const known = sourcesOf.get(hop.to);
    if (known === undefined) sourcesOf.set(hop.to, [hop.from]);
    else known.push(hop.from);
  }
  const distance = new Map<string, number>(targets.map((id) => [id, 0]));
  let frontier = [...targets];
  for (let step = 1; step <= maxHops && frontier.length > 0; step += 1) {
    const next = new Set(frontier.flatMap((id) => sourcesOf.get(id) ?? []).filter((id) => !distance.has(id)));
    for (const id of next) distance.set(id, step);
    frontier = [...next];
  }
  return distance;
}

/** Unknown scores come after known ones. Ids last, so that the same question has the same answer. */
export function comparePaths(a: FoundPath, b: FoundPath): number {
  const key = (path: FoundPath) => path.hops.map((hop) => hop.tie.id).join(' ');
  return (
    TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier) ||
    (b.score ?? -1) - (a.score ?? -1) ||
    a.hops.length - b.hops.length ||
    (key(a) < key(b) ? -1 : 1)
  );
}

/** Every simple path that the grammar, the filter, `via` and `avoid` allow, in the order of the walk. */
function* walk(hops: ReadonlyMap<string, Hop[]>, question: Question, budget: { steps: number }): Generator<Hop[]> {
  const targets = new Set(question.to);
  const distance = hopsToTarget(hops, question.to, question.maxHops);
  const taken: Hop[] = [];
  const visited = new Set<string>();

  function* from(actor: string, met: number): Generator<Hop[]> {
    for (const hop of hops.get(actor) ?? []) {
      if (visited.has(hop.to)) continue;
      const needed = distance.get(hop.to);
      if (needed === undefined || taken.length + 1 + needed > question.maxHops) continue;
      budget.steps -= 1;
      if (budget.steps < 0) return;
      taken.push(hop);
      const arrives = targets.has(hop.to) && met === question.via.length;
      // The last hop is the broker's leverage over the target: a partner may pass a wish on, no more.
      if (arrives && !FAMILIES[hop.tie.family].transmitsBothWays) yield [...taken];
      if (taken.length < question.maxHops) {
        visited.add(hop.to);
        yield* from(hop.to, question.via[met] === hop.to ? met + 1 : met);
        visited.delete(hop.to);
      }
      taken.pop();
    }
  }

  for (const start of question.from) {
    visited.add(start);
    yield* from(start, 0);
    visited.delete(start);
  }
}

/** The walked paths of the tiers asked for. */
function* candidates(
  ties: readonly PathTie[],
  attempts: readonly PathAttempt[],
  question: Question,
  budget: { steps: number },
) {
  for (const hops of walk(hopsByActor(ties, question), question, budget)) {
    const actors = [...hops.slice(0, 1).map((hop) => hop.from), ...hops.map((hop) => hop.to)];
    const tier = tierOf(actors, hops, attempts);
    if (question.tiers === null || question.tiers.includes(tier.tier)) yield { ...tier, actors, hops };
  }
}

/** The true best `first` paths, unless `truncated` and the budget ran out. Pure: the ties are the whole graph. */
export function searchPaths(
  ties: readonly PathTie[],
  attempts: readonly PathAttempt[],
  question: Question,
  steps: number = STEP_BUDGET,
): Found {
  const budget = { steps };
  const found: FoundPath[] = [];
  for (const path of candidates(ties, attempts, question, budget)) {
    found.push({
      ...path,
      score: scoreOf(path.hops),
      polarity: polarityOf(path.hops),
      weakestHop: weakestHopOf(path.hops),
    });
  }
  const paths = found.toSorted(comparePaths).slice(0, question.first);
  return { paths, truncated: budget.steps < 0 || paths.length < found.length };
}

/** Whether any path exists. */
export function pathExists(ties: readonly PathTie[], attempts: readonly PathAttempt[], question: Question): boolean {
  return candidates(ties, attempts, question, { steps: STEP_BUDGET }).next().done !== true;
}
