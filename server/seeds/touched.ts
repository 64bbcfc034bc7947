import { FAMILIES, RELATIONSHIP_OF, idsOf } from '../vocabulary.ts';

/** What has an id in the graph, as parameters of cypher/checks and cypher/derive name it. */
export const KINDS = [
  'actors',
  'offices',
  'topics',
  'sources',
  'statements',
  'assertions',
  'events',
  'attempts',
  'terms',
] as const;

export type Kind = (typeof KINDS)[number];

/**
 * What was written, by kind and id; a kind left out was not touched. Name the assertion with its statement or event,
 * since its status follows from them, and with its ends when these changed.
 */
export type Touched = { readonly [kind in Kind]?: readonly string[] };

/** For a writer that cannot say what it touched, such as a Cypher seed. */
export const EVERYTHING = 'everything';

export type Scope = Touched | typeof EVERYTHING;

/** Parameters for a static Cypher file: null for a kind means every one, a list only those. */
export function scopeParameters(scope: Scope): Record<Kind, readonly string[] | null> {
  const idsFor = (kind: Kind) => (scope === EVERYTHING ? null : (scope[kind] ?? []));
  return Object.fromEntries(KINDS.map((kind) => [kind, idsFor(kind)])) as Record<Kind, readonly string[] | null>;
}

/** Kinds that a text asks about. */
const kindsIn = (text: string) => KINDS.filter((kind) => new RegExp(`\\$${kind}\\b`, 'u').test(text));

/** Whether a text has anything to do in this scope. One that asks about no kind can only be run on everything. */
export function concerns(text: string, scope: Scope): boolean {
  return scope === EVERYTHING || kindsIn(text).some((kind) => (scope[kind]?.length ?? 0) > 0);
}

const TIE = /:TIE\b/gu;

/**
 * A text that speaks of `:TIE` once for each family, with the family's relationship type and `$family`; any other once.
 * A type cannot be a parameter, and a dynamic one finds no index.
 */
export function forEachFamily(text: string): { text: string; parameters: { family?: string } }[] {
  if (text.search(TIE) === -1) return [{ text, parameters: {} }];
  return idsOf(FAMILIES).map((family) => ({
    text: text.replaceAll(TIE, `:${RELATIONSHIP_OF[family]}`),
    parameters: { family },
  }));
}
