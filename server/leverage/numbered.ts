import { TIERS, idsOf } from '../vocabulary.ts';
import type { TieFilter } from '../repositories/tieFilter.ts';
import { endOf, isReversed, startOf, tieOf } from './index/columns.ts';
import { dayNumber } from './index/days.ts';
import type { TextTable } from './index/textTable.ts';
import { termsOutside } from './index/terms.ts';
import type { TieIndex } from './index/tieIndex.ts';
import type { FoundPath, PathAttempt, Question } from './model.ts';
import { reasonOf } from './search/chain.ts';
import { NO_TOPIC } from './search/task.ts';
import type { NumberedAttempt, NumberedFilter, NumberedPath, Task } from './search/task.ts';
import { discountOf, recencyOf, weightOf } from './search/ties.ts';

const day = (date: string | null) => (date === null ? null : dayNumber(date));

/** @param seedBits one bit a tie, by the version of the seed that states it */
export function numberedFilter(
  index: TieIndex,
  filter: TieFilter,
  seedBits: ReadonlyMap<string, Uint8Array>,
): NumberedFilter {
  const topic = filter.topic === null ? null : index.topics.indexOf(filter.topic) + 1;
  return {
    outside: termsOutside(filter),
    topic: topic === 0 ? NO_TOPIC : topic,
    from: day(filter.from),
    to: day(filter.to),
    startsFrom: day(filter.startsFrom),
    endsTo: day(filter.endsTo),
    minConfidence: filter.minConfidence,
    minStrength: filter.minStrength,
    seeds: filter.seeds && filter.seeds.flatMap((version) => seedBits.get(version) ?? []),
  };
}

/** The numbers of ids, each once; -1 is one that the table does not have. */
const numbersIn = (table: TextTable, ids: readonly string[]) => [...new Set(ids)].map((id) => table.indexOf(id));
const isThere = (number: number) => number !== -1;

/** The attempts of the last question over an index, since a reading of the graph brings the same ones for all questions. */
const lastNumbered = new WeakMap<
  TieIndex,
  { attempts: readonly PathAttempt[]; numbered: readonly NumberedAttempt[] }
>();

function numberedAttempts(index: TieIndex, attempts: readonly PathAttempt[]): readonly NumberedAttempt[] {
  const last = lastNumbered.get(index);
  if (last?.attempts === attempts) return last.numbered;
  const actors = (ids: readonly string[]) => numbersIn(index.actors, ids);
  const numbered = attempts.map(({ by, via, on, restsOn }) => ({
    by: actors(by).filter(isThere),
    via: actors(via),
    on: actors(on).filter(isThere),
    restsOn: numbersIn(index.ties, restsOn).filter(isThere),
  }));
  lastNumbered.set(index, { attempts, numbered });
  return numbered;
}

type Context = { attempts: readonly PathAttempt[]; seedBits: ReadonlyMap<string, Uint8Array>; steps: number };

/** A question in the numbers of the index, without what has no ties at all; -1 in `via` is such an actor. */
export function numbersOf(index: TieIndex, question: Question, context: Context): Task {
  const known = (ids: readonly string[]) => numbersIn(index.actors, ids);
  const present = (ids: readonly string[]) => known(ids).filter(isThere);
  return {
    from: present(question.from),
    to: present(question.to),
    via: known(question.via),
    avoid: present(question.avoid),
    withoutTies: numbersIn(index.ties, question.withoutTies ?? []).filter(isThere),
    filter: numberedFilter(index, question.filter, context.seedBits),
    tiers: question.tiers ?? idsOf(TIERS),
    maxHops: question.maxHops,
    first: question.first,
    attempts: numberedAttempts(index, context.attempts),
    steps: context.steps,
  };
}

/** As `numbersOf`; null when there cannot be an answer, since one that must be on the path has no ties at all. */
export function numberedTask(index: TieIndex, question: Question, context: Context): Task | null {
  const task = numbersOf(index, question, context);
  return task.from.length === 0 || task.to.length === 0 || task.via.includes(-1) ? null : task;
}

function product(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((all, value) => (all === null || value === null ? null : all * value), 1);
}

/** Position of the first hop of unknown weight, or else of the lowest one. */
function weakestOf(weights: readonly (number | null)[]): number {
  const unknown = weights.indexOf(null);
  return unknown >= 0 ? unknown : weights.indexOf(Math.min(...weights.map((weight) => weight ?? 0)));
}

/** A path found, in ids. */
export function namedPath(
  index: TieIndex,
  path: NumberedPath,
  { filter, attempts }: { filter: NumberedFilter; attempts: readonly PathAttempt[] },
): FoundPath {
  const { columns } = index;
  const weigh = weightOf(columns, filter.to);
  const recency = recencyOf(columns, filter.to);
  const weights = path.hops.map((hop) => weigh(tieOf(hop))).map((weight) => (Number.isNaN(weight) ? null : weight));
  const polarities = path.hops.map((hop) => columns.polarity[tieOf(hop)] || null);
  const actors = [
    ...path.hops.slice(0, 1).map((hop) => startOf(columns, hop)),
    ...path.hops.map((hop) => endOf(columns, hop)),
  ];
  return {
    tier: path.tier,
    tierReason: path.tier === 'DOCUMENTED' ? 'ATTEMPT' : reasonOf(columns, path.hops),
    score: Number.isNaN(path.score) ? null : path.score,
    polarity: product(polarities),
    weakestHop: weakestOf(weights),
    actors: actors.map((actor) => index.actors.at(actor)),
    hops: path.hops.map((hop, i) => ({
      tie: index.ties.at(tieOf(hop)),
      reversed: isReversed(hop),
      weight: weights[i] ?? null,
      recency: recency(tieOf(hop)),
      discount: discountOf(columns, tieOf(hop)),
    })),
    attempts: path.attempts.flatMap((position) => attempts[position]?.id ?? []),
  };
}
