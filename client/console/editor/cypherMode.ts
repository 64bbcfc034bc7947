import { StreamLanguage, type StringStream } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { KEYWORDS } from './keywords.ts';

/** Bracket that the text is in, innermost last: a name after `:` is a value in a map and a label elsewhere. */
type State = { readonly open: string[]; inComment: boolean; afterColon: boolean; afterDot: boolean };

const WORD = /^[\p{L}_][\p{L}\p{N}_]*/u;

/**
 * Cypher for highlighting only: what is wrong, the server's own parser says. The modes that are to be had know Cypher
 * of 2014, or weigh ten megabytes.
 */
export const cypherLanguage = StreamLanguage.define<State>({
  name: 'cypher',
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
  tokenTable: { parameter: tags.special(tags.variableName), function: tags.function(tags.variableName) },
  startState: () => ({ open: [], inComment: false, afterColon: false, afterDot: false }),
  copyState: ({ open, ...rest }) => ({ ...rest, open: [...open] }),
  token(stream, state) {
    if (state.inComment) return comment(stream, state);
    if (stream.eatSpace()) return null;
    if (stream.match('//')) {
      stream.skipToEnd();
      return 'lineComment';
    }
    if (stream.match('/*')) {
      state.inComment = true;
      return comment(stream, state);
    }
    const { afterColon, afterDot } = state;
    state.afterColon = false;
    state.afterDot = false;
    if (stream.match(/^'(?:[^'\\]|\\.)*'?/u) || stream.match(/^"(?:[^"\\]|\\.)*"?/u)) return 'string';
    if (stream.match(/^\$(?:[\p{L}\p{N}_]+|`[^`]*`?)/u)) return 'parameter';
    if (stream.match(/^(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)/iu)) return 'number';
    if (stream.match(/^`(?:[^`]|``)*`?/u)) return name(afterColon, afterDot);
    const word = stream.match(WORD) ? stream.current() : '';
    if (word !== '') {
      if (afterColon || afterDot) return name(afterColon, afterDot);
      if (KEYWORDS.has(word.toUpperCase())) return 'keyword';
      return stream.match(/^(?:\.\w+)*\s*\(/u, false) ? 'function' : 'variableName';
    }
    return sign(stream, state, afterColon);
  },
});

function name(afterColon: boolean, afterDot: boolean): string {
  if (afterColon) return 'typeName';
  return afterDot ? 'propertyName' : 'variableName';
}

function sign(stream: StringStream, state: State, afterColon: boolean): string | null {
  const char = stream.next() ?? '';
  if ('([{'.includes(char)) state.open.push(char);
  if (')]}'.includes(char)) state.open.pop();
  state.afterDot = char === '.';
  // `A|B&!C` goes on being labels.
  state.afterColon =
    char === ':' ? state.open.at(-1) !== '{' : afterColon || ('|&!'.includes(char) && inPattern(state));
  return '()[]{}'.includes(char) ? 'bracket' : 'operator';
}

function inPattern(state: State): boolean {
  return state.open.at(-1) === '(' || state.open.at(-1) === '[';
}

function comment(stream: StringStream, state: State): string {
  while (!stream.eol()) {
    if (stream.match('*/')) {
      state.inComment = false;
      break;
    }
    stream.next();
  }
  return 'blockComment';
}
