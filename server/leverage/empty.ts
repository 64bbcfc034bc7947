import { NO_FILTER } from '../repositories/tieFilter.ts';
import type { Question } from './model.ts';

/** Most hops a question may ask for. */
export const MAX_HOPS = 6;

/** Arguments that can remove paths, in the order in which they are tried. */
export type Removable =
  | 'topic'
  | 'dates'
  | 'modalities'
  | 'instruments'
  | 'families'
  | 'statuses'
  | 'minStrength'
  | 'minConfidence'
  | 'seeds'
  | 'tiers'
  | 'via'
  | 'avoid'
  | 'maxHops';

export type EmptyReason =
  /** Leaving out any one of these alone brings paths back. */
  | { kind: 'REMOVED_BY'; filters: Removable[] }
  /** Only leaving out all of these brings paths back. */
  | { kind: 'REMOVED_TOGETHER_BY'; filters: Removable[] }
  | { kind: 'NO_PATH' }
  /** The search ended early: there may be paths. */
  | { kind: 'GAVE_UP' };

const WITHOUT: Record<Removable, (question: Question) => Question> = {
  topic: (q) => ({ ...q, filter: { ...q.filter, topic: NO_FILTER.topic } }),
  dates: (q) => {
    const { from, to, startsFrom, endsTo } = NO_FILTER;
    return { ...q, filter: { ...q.filter, from, to, startsFrom, endsTo } };
  },
  modalities: (q) => ({ ...q, filter: { ...q.filter, modalities: NO_FILTER.modalities } }),
  instruments: (q) => ({ ...q, filter: { ...q.filter, instruments: NO_FILTER.instruments } }),
  families: (q) => ({ ...q, filter: { ...q.filter, families: NO_FILTER.families } }),
  statuses: (q) => ({ ...q, filter: { ...q.filter, statuses: NO_FILTER.statuses } }),
  minStrength: (q) => ({ ...q, filter: { ...q.filter, minStrength: NO_FILTER.minStrength } }),
  minConfidence: (q) => ({ ...q, filter: { ...q.filter, minConfidence: NO_FILTER.minConfidence } }),
  seeds: (q) => ({ ...q, filter: { ...q.filter, seeds: NO_FILTER.seeds } }),
  tiers: (q) => ({ ...q, tiers: null }),
  via: (q) => ({ ...q, via: [] }),
  avoid: (q) => ({ ...q, avoid: [] }),
  maxHops: (q) => ({ ...q, maxHops: MAX_HOPS }),
};

const REMOVABLES = Object.keys(WITHOUT) as Removable[];

/** The question with these arguments left out. */
export const relaxed = (question: Question, names: readonly Removable[]): Question =>
  names.reduce((asked, name) => WITHOUT[name](asked), question);

/**
 * Why a question without an answer has none: which arguments, left out, would bring a path back.
 * @param exists whether a question has a path
 */
export async function explainEmpty(
  question: Question,
  exists: (question: Question) => Promise<boolean>,
): Promise<EmptyReason> {
  const given = REMOVABLES.filter((name) => JSON.stringify(WITHOUT[name](question)) !== JSON.stringify(question));
  const answers = await Promise.all(given.map((name) => exists(WITHOUT[name](question))));
  const alone = given.filter((_name, index) => answers[index]);
  if (alone.length > 0) return { kind: 'REMOVED_BY', filters: alone };

  if (!(await exists(relaxed(question, given)))) return { kind: 'NO_PATH' };
  // Put back, one by one, what makes no difference: what stays is needed.
  let needed = given;
  for (const name of given) {
    const fewer = needed.filter((other) => other !== name);
    if (await exists(relaxed(question, fewer))) needed = fewer;
  }
  return { kind: 'REMOVED_TOGETHER_BY', filters: needed };
}
