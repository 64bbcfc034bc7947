import { StreamLanguage, type StringStream } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { KEYWORDS } from './keywords.ts';

type State = {
  /** Brackets that the text is in, innermost last: what follows `:` is a value in a map, and a label elsewhere. */
  readonly open: string[];
  inComment: boolean;
  /** What the last token was, as far as the next depends on it. */
  last: 'colon' | 'dot' | 'label' | 'other';
};

const WORD = /^[\p{L}_][\p{L}\p{N}_]*/u;

/**
 * Cypher for highlighting only: what is wrong, the server's own parser says. The modes that are to be had know Cypher
 * of 2014, or weigh ten megabytes.
 */
export const cypherLanguage = StreamLanguage.define<State>({
  name: 'cypher',
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
  tokenTable: { parameter: tags.special(tags.variableName), function: tags.function(tags.variableName) },
  startState: () => ({ open: [], inComment: false, last: 'other' }),
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
    const { last } = state;
    state.last = 'other';
    if (stream.match(/^'(?:[^'\\]|\\.)*'?/u) || stream.match(/^"(?:[^"\\]|\\.)*"?/u)) return 'string';
    if (stream.match(/^\$(?:[\p{L}\p{N}_]+|`[^`]*`?)/u)) return 'parameter';
    if (stream.match(/^(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)/iu)) return 'number';
    if (stream.match(/^`(?:[^`]|``)*`?/u)) return name(last, state);
    const word = stream.match(WORD) ? stream.current() : '';
    if (word !== '') {
      if (last === 'colon' || last === 'dot') return name(last, state);
      if (KEYWORDS.has(word.toUpperCase())) return 'keyword';
      return stream.match(/^(?:\.\w+)*\s*\(/u, false) ? 'function' : 'variableName';
    }
    return sign(stream, state, last);
  },
});

function name(last: State['last'], state: State): string {
  if (last === 'dot') return 'propertyName';
  if (last !== 'colon') return 'variableName';
  state.last = 'label';
  return 'typeName';
}

function sign(stream: StringStream, state: State, last: State['last']): string {
  const char = stream.next() ?? '';
  if ('([{'.includes(char)) state.open.push(char);
  if (')]}'.includes(char)) state.open.pop();
  if (char === '.') state.last = 'dot';
  if (char === ':' && state.open.at(-1) !== '{') state.last = 'colon';
  // `A|B&!C` goes on being labels; the `|` of a list comprehension follows something else.
  if ('|&!'.includes(char) && (last === 'label' || last === 'colon')) state.last = 'colon';
  return '()[]{}'.includes(char) ? 'bracket' : 'operator';
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
