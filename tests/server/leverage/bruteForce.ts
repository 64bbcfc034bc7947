import type { PathAttempt, PathTie, Question } from '../../../server/leverage/model.ts';

/**
 * The rules of leverage paths, written down again as naively as possible and for tests only: list every
 * walk, then strike out what a rule forbids. Shares no code with server/leverage.
 */
type Step = { tie: PathTie; from: string; to: string; reversed: boolean };

export type NaivePath = {
  actors: string[];
  ties: string[];
  reversed: boolean[];
  tier: string;
  score: number | null;
  polarity: number | null;
  weakestHop: number;
  attempts: string[];
};

const stepsOf = (tie: PathTie): Step[] => [
  { tie, from: tie.source, to: tie.target, reversed: false },
  ...(tie.family === 'PARTNERSHIP' ? [{ tie, from: tie.target, to: tie.source, reversed: true }] : []),
];

function keeps(tie: PathTie, filter: Question['filter']): boolean {
  if (filter.families && !filter.families.includes(tie.family)) return false;
  if (filter.instruments && (tie.instrument === null || !filter.instruments.includes(tie.instrument))) return false;
  if (filter.modalities && !filter.modalities.includes(tie.modality)) return false;
  if (filter.statuses && !filter.statuses.includes(tie.status)) return false;
  if (filter.topic !== null && filter.topic !== tie.topic) return false;
  if (filter.from !== null && tie.validTo !== null && tie.validTo < filter.from) return false;
  if (filter.to !== null && tie.validFrom !== null && tie.validFrom > filter.to) return false;
  if (filter.startsFrom !== null && (tie.validFrom === null || tie.validFrom < filter.startsFrom)) return false;
  if (filter.endsTo !== null && (tie.validTo === null || tie.validTo > filter.endsTo)) return false;
  if (filter.minConfidence !== null && (tie.confidence === null || tie.confidence < filter.minConfidence)) return false;
  if (filter.seeds !== null && !filter.seeds.some((seed) => tie.seeds.includes(seed))) return false;
  return filter.minStrength === null || (tie.strength !== null && tie.strength >= filter.minStrength);
}

const actorsOf = (walk: Step[]) => walk.flatMap((step, i) => (i === 0 ? [step.from, step.to] : [step.to]));

function inOrder(wanted: readonly string[], among: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  return among.some((id, i) => id === wanted[0] && inOrder(wanted.slice(1), among.slice(i + 1)));
}

function allowed(walk: Step[], question: Question): boolean {
  const actors = actorsOf(walk);
  return (
    question.from.includes(actors[0] ?? '') &&
    question.to.includes(actors.at(-1) ?? '') &&
    walk.at(-1)?.tie.family !== 'PARTNERSHIP' &&
    walk.every((step) => keeps(step.tie, question.filter)) &&
    actors.every((id) => !question.avoid.includes(id)) &&
    inOrder(question.via, actors.slice(1, -1))
  );
}

/** Every simple chain of up to `most` steps, from these to anyone. */
function walks(ties: readonly PathTie[], starts: readonly string[], most: number): Step[][] {
  const steps = new Map<string, Step[]>();
  for (const step of ties.flatMap(stepsOf)) steps.set(step.from, [...(steps.get(step.from) ?? []), step]);
  const all: Step[][] = [];
  let longest: Step[][] = starts.flatMap((start) => (steps.get(start) ?? []).map((step) => [step]));
  for (let hops = 1; hops <= most; hops += 1) {
    all.push(...longest);
    longest = longest.flatMap((walk) =>
      (steps.get(walk.at(-1)?.to ?? '') ?? [])
        .filter((step) => !actorsOf(walk).includes(step.to))
        .map((step) => [...walk, step]),
    );
  }
  return all;
}

/** If anything holds on some day, or can be walked from some day on, then on one of these. */
const daysOf = (ties: readonly PathTie[]): string[] =>
  ['0001-01-01', '9999-12-31', ...ties.flatMap(({ validFrom, validTo }) => [validFrom, validTo])].filter(
    (day) => day !== null,
  );
const holdsOn = (tie: PathTie, day: string) =>
  (tie.validFrom === null || tie.validFrom <= day) && (tie.validTo === null || day <= tie.validTo);

/** Whether one can give each hop a day on which it holds, none before the hop before. */
function canBeWalked(ties: PathTie[], days: string[], since = ''): boolean {
  const [next, ...rest] = ties;
  if (next === undefined) return true;
  return days.some((day) => day >= since && holdsOn(next, day) && canBeWalked(rest, days, day));
}

function tierOf(walk: Step[], documentedBy: string[]): string {
  const ties = walk.map((step) => step.tie);
  if (documentedBy.length > 0) return 'DOCUMENTED';
  if (ties.some((tie) => tie.status === 'REFUTED')) return 'STRUCTURAL';
  const topics = new Set(ties.map(({ topic }) => topic).filter((topic) => topic !== null));
  if (topics.size > 1) return 'STRUCTURAL';
  const lasting = ties.filter((tie) => tie.validFrom === null || tie.validFrom !== tie.validTo);
  const days = daysOf(ties);
  const shareADay = days.some((day) => lasting.every((tie) => holdsOn(tie, day)));
  return shareADay && canBeWalked(ties, days) ? 'SUPPORTED' : 'STRUCTURAL';
}

function weightOf(tie: PathTie, to: string | null): number | null {
  if (tie.strength === null || tie.confidence === null) return null;
  const daysOver = to !== null && tie.validTo !== null ? (Date.parse(to) - Date.parse(tie.validTo)) / 86_400_000 : 0;
  const recency = 2 ** (-Math.max(0, daysOver) / 365);
  return ((tie.strength * tie.confidence) / 100) * recency * (tie.family === 'PARTNERSHIP' ? 0.5 : 1);
}

const productOf = (factors: (number | null)[]) =>
  factors.includes(null) ? null : factors.reduce<number>((product, factor) => product * (factor ?? 0), 1);

function describe(walk: Step[], attempts: readonly PathAttempt[], question: Question): NaivePath {
  const actors = actorsOf(walk);
  const weights = walk.map((step) => weightOf(step.tie, question.filter.to));
  const attemptIds = attempts
    .filter(({ by, on }) => by.includes(actors[0] ?? '') && on.includes(actors.at(-1) ?? ''))
    .filter(({ via }) => via.join() === actors.slice(1, -1).join())
    .filter(({ restsOn }) => walk.every((step) => restsOn.includes(step.tie.id)))
    .map(({ id }) => id);
  const lowest = weights.reduce<number>((low, weight, i) => ((weight ?? -1) < (weights[low] ?? -1) ? i : low), 0);
  return {
    actors,
    ties: walk.map((step) => step.tie.id),
    reversed: walk.map((step) => step.reversed),
    tier: tierOf(walk, attemptIds),
    score: productOf(weights),
    polarity: productOf(walk.map((step) => step.tie.polarity)),
    weakestHop: lowest,
    attempts: attemptIds,
  };
}

const TIER_ORDER = ['DOCUMENTED', 'SUPPORTED', 'STRUCTURAL'];
/** Tie ids in order, each with its direction: as stored first. */
const textOf = ({ ties, reversed }: NaivePath) =>
  ties.map((id, i) => `${id} ${reversed[i] === true ? 1 : 0}`).join(' ');

/** Scores are compared to nine places of their logarithm. */
const nine = (score: number) => (score === 0 ? -Infinity : Math.round(Math.log(score) * 1_000_000_000));

function before(a: NaivePath, b: NaivePath): number {
  if (a.tier !== b.tier) return TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier);
  if (a.score === null || b.score === null) {
    if (a.score !== b.score) return a.score === null ? 1 : -1;
  } else if (nine(a.score) !== nine(b.score)) {
    return nine(a.score) > nine(b.score) ? -1 : 1;
  }
  if (a.ties.length !== b.ties.length) return a.ties.length - b.ties.length;
  return textOf(a) < textOf(b) ? -1 : 1;
}

/** Every path of the answer, best first; `first` is left aside. */
export function naivePaths(
  ties: readonly PathTie[],
  attempts: readonly PathAttempt[],
  question: Question,
): NaivePath[] {
  return walks(ties, [...new Set(question.from)], question.maxHops)
    .filter((walk) => allowed(walk, question))
    .map((walk) => describe(walk, attempts, question))
    .filter((path) => question.tiers === null || question.tiers.some((tier) => tier === path.tier))
    .toSorted(before);
}
