import type { TieFilter as TieFilterInput } from '../generated/resolvers.ts';
import { NO_FILTER } from '../repositories/tieFilter.ts';
import type { TieFilter } from '../repositories/tieFilter.ts';
import type { OriginBounds } from '../repositories/ties.ts';
import { ATTEMPT_STATUSES } from '../vocabulary.ts';
import type { Context } from './context.ts';
import { invalidArgument, unknownActor } from './errors.ts';

/** A whole number within bounds; the default when null was passed on purpose. */
export function boundedInt(
  argument: string,
  value: number | null | undefined,
  fallback: number,
  min: number,
  max: number,
): number {
  const number = value ?? fallback;
  if (number < min || number > max) throw invalidArgument(argument, `${number} is outside ${min}..${max}.`);
  return number;
}

/** A JSON object; an empty one for null. */
export function jsonObject(argument: string, value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalidArgument(argument, 'pass a JSON object, e.g. {"actor": "state:CHN"}.');
}

/** An ISO 639-1 or 639-2 code. */
export function languageCode(value: string | null | undefined): string {
  const language = value ?? 'en';
  if (!/^[a-z]{2,3}$/u.test(language)) {
    throw invalidArgument('language', `"${language}" is not an ISO 639-1 code such as en or uk.`);
  }
  return language;
}

/** Throws when there are more ids than `max`. */
export function refuseMore(argument: string, ids: readonly string[], max: number): void {
  if (ids.length > max) throw invalidArgument(argument, `${ids.length} ids are more than the ${max} it takes.`);
}

/** At most `max` ids, each once, in their order. */
export function idList(
  argument: string,
  ids: readonly string[] | null | undefined,
  min: number,
  max: number,
): string[] {
  const unique = [...new Set(ids)];
  if (unique.length < min) throw invalidArgument(argument, `name at least ${min} actor.`);
  refuseMore(argument, unique, max);
  return unique;
}

/** As `idList`, and each id must be an actor's. */
export async function actorIds(
  argument: string,
  ids: readonly string[] | null | undefined,
  bounds: { min: number; max: number },
  { repositories }: Context,
): Promise<string[]> {
  const unique = idList(argument, ids, bounds.min, bounds.max);
  const actors = await repositories.actors.byId.loadAll(unique);
  const unknown = unique.filter((_id, index) => actors[index] === null);
  if (unknown.length > 0) throw unknownActor(argument, unknown);
  return unique;
}

/** How many independent origins a tie rests on. */
export function originBounds(args: { minOrigins?: number | null; maxOrigins?: number | null }): OriginBounds {
  const [minOrigins, maxOrigins] = [args.minOrigins ?? null, args.maxOrigins ?? null];
  for (const [name, value] of Object.entries({ minOrigins, maxOrigins })) {
    if (value !== null && value < 0) throw invalidArgument(name, `${value} is below 0.`);
  }
  if (minOrigins !== null && maxOrigins !== null && minOrigins > maxOrigins) {
    throw invalidArgument('minOrigins', `${minOrigins} is more than maxOrigins, ${maxOrigins}; swap them.`);
  }
  return { minOrigins, maxOrigins };
}

/** Statuses of leverage attempts; null is any. */
export function attemptStatuses(statuses: readonly string[] | null | undefined): string[] | null {
  if (statuses === null || statuses === undefined) return null;
  const known = Object.keys(ATTEMPT_STATUSES);
  const wrong = statuses.find((status) => !known.includes(status));
  if (wrong !== undefined) throw invalidArgument('statuses', `${wrong} is none of ${known.join(', ')}.`);
  return [...statuses];
}

const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);
const earlier = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a);

function within(field: string, value: number | null | undefined, max: number): number | null {
  if (value === null || value === undefined) return null;
  if (value < 0 || value > max) throw invalidArgument(`filter.${field}`, `${value} is outside 0..${max}.`);
  return value;
}

/** Before and after every date that there is: an open period still asks for a known day. */
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** Checks a filter and folds `asOf` and the test of the period into bounds. */
export function tieFilter(input: TieFilterInput | null | undefined): TieFilter {
  if (input === null || input === undefined) return NO_FILTER;
  const { asOf = null, from = null, to = null } = input;
  if (from !== null && to !== null && from > to) {
    throw invalidArgument('filter.from', `${from} is after filter.to, ${to}; swap them.`);
  }
  const test = from === null && to === null ? null : (input.period ?? null);
  return {
    families: input.families ?? null,
    instruments: input.instruments ?? null,
    modalities: input.modalities ?? null,
    statuses: input.statuses ?? null,
    topic: input.topic ?? null,
    from: later(from, asOf),
    to: earlier(to, asOf),
    startsFrom: test === 'STARTS' ? (from ?? FIRST_DAY) : null,
    endsTo: test === 'ENDS' ? (to ?? LAST_DAY) : null,
    minConfidence: within('minConfidence', input.minConfidence, 100),
    minStrength: within('minStrength', input.minStrength, 1),
    seeds: input.seeds ?? null,
  };
}
