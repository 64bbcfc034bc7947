import type { CutReason, FoundPath, Question } from '../model.ts';
import { rankOf } from '../search/order.ts';

/** Answers a question, at most its `first` paths. */
type Answer = (question: Question) => Promise<Answered>;
export type Answered = { paths: FoundPath[]; truncated: CutReason | null };

/** Why a comparison of two answers does not compare all that there is. */
const cutOf = (...answers: Answered[]): Answered['truncated'] =>
  (['GAVE_UP', 'MORE'] as const).find((reason) => answers.some(({ truncated }) => truncated === reason)) ?? null;

export type Without = {
  before: FoundPath[];
  after: FoundPath[];
  lost: FoundPath[];
  scoreChange: number | null;
  truncated: Answered['truncated'];
};

const changeOf = (before: FoundPath | undefined, after: FoundPath | undefined): number | null =>
  typeof before?.score === 'number' && typeof after?.score === 'number' ? after.score - before.score : null;

/** What is left of an answer when actors and ties are taken away. */
export async function without(
  answer: Answer,
  question: Question,
  taken: { actors: readonly string[]; ties: readonly string[] },
): Promise<Without> {
  const less = { ...question, avoid: [...question.avoid, ...taken.actors], withoutTies: taken.ties };
  const [before, after] = await Promise.all([answer(question), answer(less)]);
  const isLost = ({ actors, hops }: FoundPath) =>
    actors.some((actor) => taken.actors.includes(actor)) || hops.some(({ tie }) => taken.ties.includes(tie));
  return {
    before: before.paths,
    after: after.paths,
    lost: before.paths.filter(isLost),
    scoreChange: changeOf(before.paths[0], after.paths[0]),
    truncated: cutOf(before, after),
  };
}

/** Days, ends included, as ISO 8601 text. */
export type Period = { from: string; to: string };

export type Change = {
  before: FoundPath[];
  after: FoundPath[];
  gained: FoundPath[];
  lost: FoundPath[];
  changed: { before: FoundPath; after: FoundPath }[];
  entered: FoundPath[];
  left: FoundPath[];
  truncated: Answered['truncated'];
};

const keyOf = ({ hops }: FoundPath) => hops.map(({ tie, reversed }) => `${tie} ${reversed}`).join(' ');

const sameScore = (a: number | null, b: number | null) => rankOf(a ?? Number.NaN) === rankOf(b ?? Number.NaN);

/**
 * What differs between the best paths of two periods. Whether a path of one is there in the other as well is told by its
 * hops, not by the other list, which may be cut.
 * @param holds whether every hop of a path holds in a period
 */
export async function change(
  answer: Answer,
  question: Question,
  [first, second]: readonly [Period, Period],
  holds: (path: FoundPath, period: Period) => Promise<boolean>,
): Promise<Change> {
  const at = (period: Period) => answer({ ...question, filter: { ...question.filter, ...period } });
  const [before, after] = await Promise.all([at(first), at(second)]);
  const [old, now] = [before, after].map(({ paths }) => new Map(paths.map((path) => [keyOf(path), path])));
  const isOld = await Promise.all(after.paths.map((path) => holds(path, first)));
  const isNow = await Promise.all(before.paths.map((path) => holds(path, second)));
  return {
    before: before.paths,
    after: after.paths,
    gained: after.paths.filter((_path, i) => isOld[i] === false),
    lost: before.paths.filter((_path, i) => isNow[i] === false),
    changed: after.paths.flatMap((path) => {
      const was = old?.get(keyOf(path));
      return was === undefined || sameScore(was.score, path.score) ? [] : [{ before: was, after: path }];
    }),
    entered: after.paths.filter((path, i) => isOld[i] === true && old?.has(keyOf(path)) === false),
    left: before.paths.filter((path, i) => isNow[i] === true && now?.has(keyOf(path)) === false),
    truncated: cutOf(before, after),
  };
}
