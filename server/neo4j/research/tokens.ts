import { ResearchError } from './errors.ts';
import { refusal } from './refusal.ts';

/** A `name` may be a keyword; a quoted one, in backticks, may not. Comments are left out, and what texts say. */
export type Token = { readonly kind: 'name' | 'quoted' | 'number' | 'text' | 'sign'; readonly text: string };

const SPACE = /[ \t\n]+|\r\n|\p{Zs}+/uy;
const LINE_COMMENT = /\/\/.*/uy;
const BLOCK_COMMENT = /\/\*[\s\S]*?\*\//uy;
const KINDS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['name', /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{Nd}\p{Pc}]*/uy],
  ['number', /\p{Nd}[\p{Nd}\p{L}_]*/uy],
  ['quoted', /`(?:[^`]|``)*`/uy],
  ['text', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/uy],
  // ASCII, and the dashes, arrow heads and quotes of other scripts, which the database takes as signs or not at all.
  ['sign', /(?!['"`]|\/\*)[!-/:-@[-^{-~\p{P}\p{S}]/uy],
];

const CONTENT: Partial<Record<Token['kind'], (text: string) => string>> = {
  quoted: (text) => text.slice(1, -1).replaceAll('``', '`'),
  text: () => '',
};

/**
 * How deep brackets and NOT may nest. The database parses and plans by recursion that no timeout stops: 20 subqueries within
 * one another took minutes, and so did 2000 times NOT.
 */
const MOST_NESTED = 50;
const MOST_BRACES = 10;

/** Line and column, from 1, of an offset, in UTF-16 units as the database counts them. */
export function placeOf(statement: string, offset: number): { line: number; column: number } {
  const before = statement.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/**
 * What a statement is made of, as the database reads it.
 *
 * Where the database might read otherwise, the statement is refused instead: it decodes Unicode escapes before all else
 * (`'\u0027` closes a text), and controls may end a line or be part of a name.
 *
 * Throws ResearchError.
 */
export function tokensOf(statement: string): Token[] {
  const escape = /\\u+[\da-f]{4}/iu.exec(statement)?.[0];
  if (escape !== undefined) {
    throw refusal(`The Unicode escape ${escape}`, 'write the character itself, or pass it in a parameter.');
  }
  const tokens: Token[] = [];
  let at = 0;
  const nesting = nestingLimit();
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(statement);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < statement.length) {
    const start = at;
    const comment = take(LINE_COMMENT);
    // `.` stops where JavaScript ends a line; others that might are looked for.
    if (comment !== null && /[\v\f\u0085]/u.test(comment[0])) throw strange(statement, start);
    if (comment ?? take(SPACE) ?? take(BLOCK_COMMENT)) continue;
    let token: Token | null = null;
    for (const [kind, pattern] of KINDS) {
      const text = take(pattern)?.[0];
      if (text === undefined) continue;
      token = { kind, text: CONTENT[kind]?.(text) ?? text };
      break;
    }
    if (token === null) throw unreadable(statement, at);
    tokens.push(token);
    nesting(token);
  }
  return tokens;
}

/** Takes each token in turn. Throws ResearchError. */
function nestingLimit(): (token: Token) => void {
  const open: string[] = [];
  let nots = 0;
  return ({ kind, text }) => {
    const sign = kind === 'sign' ? text : '';
    if (sign === '(' || sign === '[' || sign === '{') open.push(sign);
    if (sign === ')' || sign === ']' || sign === '}') open.pop();
    nots = kind === 'name' && text.toUpperCase() === 'NOT' ? nots + 1 : 0;
    if (open.length + nots > MOST_NESTED || open.filter((bracket) => bracket === '{').length > MOST_BRACES) {
      const reason = `at most ${MOST_NESTED} brackets, ${MOST_BRACES} of them braces, may stand within one another.`;
      throw refusal('Nesting this deep', reason);
    }
  };
}

function unreadable(statement: string, offset: number): ResearchError {
  const what = statement.startsWith('/*', offset)
    ? 'comment'
    : { '`': 'name', "'": 'text', '"': 'text' }[statement[offset] ?? ''];
  if (what === undefined) return strange(statement, offset);
  const { line, column } = placeOf(statement, offset);
  const message = `The ${what} that begins here does not end (line ${line}, column ${column}).`;
  return new ResearchError('SYNTAX', message, { line, column });
}

function strange(statement: string, offset: number): ResearchError {
  const { line, column } = placeOf(statement, offset);
  const code = (statement.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = `The character U+${code} may stand only in texts (line ${line}, column ${column}): remove it.`;
  return new ResearchError('SYNTAX', message, { line, column });
}
