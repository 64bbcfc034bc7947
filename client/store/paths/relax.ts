import type { Filter } from '../filter.ts';
import { MAX_HOPS, type Question } from '../view.ts';

type Asked = { readonly question: Question; readonly filter: Filter };

const inFilter =
  (...fields: (keyof Filter)[]) =>
  (asked: Asked): Asked => ({
    ...asked,
    filter: { ...asked.filter, ...Object.fromEntries(fields.map((field) => [field, null])) },
  });

const inQuestion =
  (part: Partial<Question>) =>
  (asked: Asked): Asked => ({ ...asked, question: { ...asked.question, ...part } });

/** By the names that the SDL gives in `NearestPath.without`. The desk's filter has no topic and no strength. */
const WITHOUT: Readonly<Record<string, (asked: Asked) => Asked>> = {
  dates: inFilter('asOf', 'from', 'to', 'period'),
  modalities: inFilter('modalities'),
  instruments: inFilter('instruments'),
  families: inFilter('families'),
  statuses: inFilter('statuses'),
  minConfidence: inFilter('minConfidence'),
  seeds: inFilter('seeds'),
  tiers: inQuestion({ tiers: null }),
  via: inQuestion({ via: [] }),
  avoid: inQuestion({ avoid: [] }),
  maxHops: inQuestion({ maxHops: MAX_HOPS.most }),
};

/** The question and filter with what the server named left out. */
export function relaxed(asked: Asked, without: readonly string[]): Asked {
  return without.reduce((rest, name) => WITHOUT[name]?.(rest) ?? rest, asked);
}
