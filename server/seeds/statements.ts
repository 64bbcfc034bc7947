export type SeedStatement = {
  text: string;
  /** 1-based line of the file on which it begins. */
  line: number;
};

/** What ends each kind of text in which a semicolon ends nothing. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ['"', '"'],
  ['`', '`'],
  ['//', '\n'],
  ['/*', '*/'],
]);

const OPENING = /'|"|`|\/\/|\/\*|;/gu;

/** Only strings have escapes; a quoted name doubles its backtick, which reads as two names side by side. */
const ESCAPING: ReadonlySet<string> = new Set(["'", '"']);

/** Index just behind the quoted text or comment that opens at `start`. */
function endOfQuoted(text: string, opening: string, closing: string, start: number): number {
  let at = start + opening.length;
  while (at < text.length && !text.startsWith(closing, at)) at += text[at] === '\\' && ESCAPING.has(opening) ? 2 : 1;
  return at + closing.length;
}

/** Blanks and comments before the first code. */
const LEADING = /^(?:\s|\/\/.*(?:\n|$)|\/\*[\s\S]*?\*\/)*/u;

/**
 * The statements of a seed file. A statement ends with `;`; semicolons in strings, quoted names and
 * comments end nothing. The last one may lack it. Comments before a statement are not part of it.
 */
export function splitStatements(source: string): SeedStatement[] {
  const text = source.replaceAll('\r\n', '\n');
  const statements: SeedStatement[] = [];
  let begin = 0;
  const take = (end: number) => {
    const part = text.slice(begin, end);
    const leading = LEADING.exec(part)?.[0].length ?? 0;
    if (leading === part.length) return;
    statements.push({ text: part.slice(leading).trim(), line: text.slice(0, begin + leading).split('\n').length });
  };
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const opening = match[0];
    const closing = CLOSING.get(opening);
    if (closing === undefined) {
      take(match.index);
      begin = match.index + opening.length;
    } else {
      OPENING.lastIndex = endOfQuoted(text, opening, closing, match.index);
    }
  }
  take(text.length);
  return statements;
}
