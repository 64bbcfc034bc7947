import { FAMILIES, RELATIONSHIP_OF, idsOf } from '../vocabulary.ts';

/** What has an id in the graph, with the label under which it is found; terms are relationships. */
const LABEL_OF = {
  actors: 'Actor',
  offices: 'Office',
  topics: 'Topic',
  sources: 'Source',
  statements: 'Statement',
  assertions: 'Assertion',
  events: 'Event',
  attempts: 'LeverageAttempt',
  terms: null,
} as const;

export type Kind = keyof typeof LABEL_OF;

export const KINDS = Object.keys(LABEL_OF) as Kind[];

/**
 * What was written, by kind and id; a kind left out was not touched. Name the assertion with its statement or event,
 * since its status follows from them, and with its ends when these changed.
 */
export type Touched = { readonly [kind in Kind]?: readonly string[] };

/** For a writer that cannot say what it touched, such as a Cypher seed. */
export const EVERYTHING = 'everything';

export type Scope = Touched | typeof EVERYTHING;

/** A static text to be run, with the parameters that its form needs. */
export type Run = { readonly text: string; readonly parameters: { family?: string; ids?: readonly string[] } };

/** The lines with which texts of cypher/checks and cypher/derive begin to look at everything of a kind. */
const ALL_OF_LABEL = /^( *)MATCH \((\w+):(\w+)\)$/gmu;
const ALL_NODES = /^MATCH \(node\)$/mu;
const ALL_TERMS = /^( *)MATCH \(\)-\[term:HOLDS_OFFICE\]->\(\)$/gmu;
const ALL_TIES = /^MATCH \(source:Actor\)-\[tie:TIE\]->\(target:Actor\)$/mu;

/**
 * The same text for the ids of one kind instead of everything of it; null when it does not look at that kind. A text
 * begins with one kind only: what it says of a second one would still look at everything.
 */
function forKind(text: string, kind: Kind): string | null {
  const label = LABEL_OF[kind];
  const unwind = 'UNWIND $ids AS touched';
  if (label === null) {
    const scoped = text.replace(ALL_TERMS, `$1${unwind}\n$1MATCH ()-[term:HOLDS_OFFICE { id: touched }]->()`);
    return scoped === text ? null : scoped;
  }
  const scoped = text
    .replace(ALL_OF_LABEL, (line, indent: string, name: string, found: string) =>
      found === label ? `${indent}${unwind}\n${indent}MATCH (${name}:${label} { id: touched })` : line,
    )
    .replace(ALL_NODES, `${unwind}\nMATCH (node:${label} { id: touched })`)
    .replace(ALL_TIES, (line) =>
      kind === 'assertions' ? `${unwind}\n${line.replace(':TIE', ':TIE { id: touched }')}` : line,
    );
  return scoped === text ? null : scoped;
}

const TIE = /:TIE\b/gu;

/** Once for each family, with its relationship type for `:TIE`: a type cannot be a parameter that finds an index. */
function forFamilies({ text, parameters }: Run): Run[] {
  if (text.search(TIE) === -1) return [{ text, parameters }];
  return idsOf(FAMILIES).map((family) => ({
    text: text.replaceAll(TIE, `:${RELATIONSHIP_OF[family]}`),
    parameters: { ...parameters, family },
  }));
}

const ALL_TYPES = `:${Object.values(RELATIONSHIP_OF).join('|')}`;

/** A walk over all ties needs no index, so one that asks for no family at a time is one walk, and planned once. */
const forEverything = (text: string): Run[] =>
  text.includes('$family')
    ? forFamilies({ text, parameters: {} })
    : [{ text: text.replaceAll(TIE, ALL_TYPES), parameters: {} }];

const FIRST = /^(?:\/\/.*\n)*MATCH (?:\(\w+:(\w+)\)|\(\)-\[term:(HOLDS_OFFICE)\]->\(\))\n/u;

/** The label or type of all that a text looks at; null when it names none. */
export function subjectOf(text: string): string | null {
  const [, label, type] = FIRST.exec(text) ?? [];
  return label ?? type ?? null;
}

/**
 * How to run a text of cypher/checks or cypher/derive on everything, or on what was touched. A text that looks at all
 * things alike can only be run on everything, and one that looks at nothing of what was touched need not run.
 */
export function runsOf(text: string, scope: Scope): Run[] {
  if (scope === EVERYTHING) return forEverything(text);
  return KINDS.flatMap((kind) => {
    const ids = scope[kind] ?? [];
    const scoped = ids.length === 0 ? null : forKind(text, kind);
    return scoped === null ? [] : forFamilies({ text: scoped, parameters: { ids } });
  });
}
