import type { Tier } from '../vocabulary.ts';
import type { Hop, PathAttempt, TierReason } from './model.ts';

type TierOfPath = { tier: Tier; tierReason: TierReason; attempts: string[] };

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, i) => id === b[i]);

/** An attempt documents a path from one of its actors through exactly its brokers to one of its targets, over ties it rests on. */
function documents(attempt: PathAttempt, actors: readonly string[], hops: readonly Hop[]): boolean {
  return (
    attempt.by.includes(actors[0] ?? '') &&
    attempt.on.includes(actors.at(-1) ?? '') &&
    sameList(attempt.via, actors.slice(1, -1)) &&
    hops.every((hop) => attempt.restsOn.includes(hop.tie.id))
  );
}

/** True unless two hops are known to be about different things. */
export function topicsCompatible(hops: readonly Hop[]): boolean {
  return new Set(hops.map((hop) => hop.tie.topic).filter((topic) => topic !== null)).size <= 1;
}

/** An act of one day; everything else lasts, as far as is known. */
const isMoment = ({ tie }: Hop) => tie.validFrom !== null && tie.validFrom === tie.validTo;

/**
 * True unless known dates rule the chain out: all lasting hops share a day, and one can walk the hops
 * without going back in time. Unknown bounds rule nothing out.
 */
export function datesCompatible(hops: readonly Hop[]): boolean {
  const lasting = hops.filter((hop) => !isMoment(hop));
  const latestStart = lasting.reduce(
    (latest, { tie }) => (tie.validFrom !== null && tie.validFrom > latest ? tie.validFrom : latest),
    '',
  );
  if (lasting.some(({ tie }) => tie.validTo !== null && tie.validTo < latestStart)) return false;
  let now = '';
  for (const { tie } of hops) {
    if (tie.validFrom !== null && tie.validFrom > now) now = tie.validFrom;
    if (tie.validTo !== null && tie.validTo < now) return false;
  }
  return true;
}

/** The tier of a path, and why. */
export function tierOf(actors: readonly string[], hops: readonly Hop[], attempts: readonly PathAttempt[]): TierOfPath {
  const documenting = attempts.filter((attempt) => documents(attempt, actors, hops)).map((attempt) => attempt.id);
  if (documenting.length > 0) return { tier: 'DOCUMENTED', tierReason: 'ATTEMPT', attempts: documenting };
  const structural = (tierReason: TierReason): TierOfPath => ({ tier: 'STRUCTURAL', tierReason, attempts: [] });
  if (hops.some((hop) => hop.tie.status === 'REFUTED')) return structural('REFUTED_HOP');
  if (!topicsCompatible(hops)) return structural('TOPICS_DIFFER');
  if (!datesCompatible(hops)) return structural('DATES_DIFFER');
  return { tier: 'SUPPORTED', tierReason: 'COMPATIBLE', attempts: [] };
}
