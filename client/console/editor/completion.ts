import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { GraphSchema } from '../../store/console/model.ts';
import { CLAUSES } from './keywords.ts';
import { escapeName } from './names.ts';

/** What there is to offer now. */
export type Offer = { readonly schema: GraphSchema | null; readonly parameters: readonly string[] };

const NOTHING: GraphSchema = { labels: [], relationshipTypes: [], propertyKeys: [], functions: [], procedures: [] };

/** Letters before words of the language are offered: Enter must not turn a new name of one letter into a keyword. */
const LEAST_LETTERS = 2;

/** Offers what may stand at the cursor, by what stands before it. */
export function completeCypher(offer: () => Offer): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const before = context.state.sliceDoc(0, context.pos);
    const { typed, sure, options } = optionsAt(before, offer(), context.state.doc.toString(), context.explicit);
    if (options.length === 0 || (typed === '' && !sure && !context.explicit)) return null;
    return { from: context.pos - typed.length, options, validFor: /^[\p{L}\p{N}_.`$]*$/u };
  };
}

type Found = {
  readonly typed: string;
  /** Nothing else could stand here, so the list opens without a letter. */
  readonly sure: boolean;
  readonly options: readonly Completion[];
};

export function optionsAt(before: string, { schema, parameters }: Offer, whole: string, explicit = false): Found {
  const word = /[\p{L}\p{N}_.`$]*$/u.exec(before)?.[0] ?? '';
  const { labels, relationshipTypes, propertyKeys, functions, procedures } = schema ?? NOTHING;
  const lead = before.slice(0, before.length - word.length);
  const inside = innermost(lead);
  if (inside === 'text') return { typed: '', sure: false, options: [] };
  if (word.startsWith('$'))
    return offering(
      word,
      true,
      named(
        parameters.map((name) => `$${name}`),
        'variable',
      ),
    );
  if (/\bCALL\s+$/iu.test(lead)) return offering(word, true, named(procedures, 'method'));
  const colon = /:\s*(?:[\p{L}\p{N}_`]+\s*[|&]\s*!?\s*)*!?\s*$/u.test(lead);
  if (colon && inside !== '{') {
    const isType = inside === '[';
    return offering(word, true, [
      ...(inside === '(' || !isType ? schemaNames(labels, 'class') : []),
      ...(inside === '(' ? [] : schemaNames(relationshipTypes, 'type')),
    ]);
  }
  const dot = word.lastIndexOf('.');
  if (dot > 0 && !functions.some((name) => name.startsWith(word.slice(0, dot + 1)))) {
    return offering(word.slice(dot + 1), true, schemaNames(propertyKeys, 'property'));
  }
  if (inside === '{' && /[{,]\s*\.?$/u.test(lead)) return offering(word, false, schemaNames(propertyKeys, 'property'));
  const variables = variablesIn(whole);
  const isNew = /(?:^|[^\p{L}\p{N}_])[([]\s*$/u.test(lead) || /\bAS\s+$/iu.test(lead);
  const isWhole = variables.includes(word);
  if (!explicit && (isNew || isWhole || word.length < LEAST_LETTERS)) return offering(word, false, []);
  return offering(word, false, [
    ...named(variables, 'variable'),
    ...CLAUSES.map((label) => ({ label, type: 'keyword' })),
    ...functions.map((label) => ({ label, type: 'function', apply: `${label}(` })),
  ]);
}

function offering(typed: string, sure: boolean, options: readonly Completion[]): Found {
  return { typed, sure, options };
}

function named(names: readonly string[], type: string): Completion[] {
  return names.map((label) => ({ label, type }));
}

function schemaNames(names: readonly string[], type: string): Completion[] {
  return names.map((label) => ({ label, type, apply: escapeName(label) }));
}

/** The bracket that is open at the end of the text; `text` inside a string or comment. */
function innermost(text: string): string | null {
  const open: string[] = [];
  const parts = /'(?:[^'\\]|\\.)*('|$)|"(?:[^"\\]|\\.)*("|$)|\/\/[^\n]*(\n|$)|\/\*[\s\S]*?(\*\/|$)|[()[\]{}]/gu;
  for (const match of text.matchAll(parts)) {
    const [part] = match;
    if ('([{'.includes(part)) open.push(part);
    else if (')]}'.includes(part)) open.pop();
    // Unended: it goes on to the cursor.
    else if (match.slice(1).includes('')) return 'text';
  }
  return open.at(-1) ?? null;
}

/** Names that the statement binds: in patterns, after AS, of UNWIND and WITH. */
function variablesIn(text: string): string[] {
  const bound = text.matchAll(/(?:[([]\s*|\bAS\s+|\bUNWIND\s+)([\p{L}_][\p{L}\p{N}_]*)/giu);
  const names = new Set([...bound].map((match) => match[1] ?? ''));
  return [...names].filter((name) => !CLAUSES.some((clause) => clause === name.toUpperCase()));
}
