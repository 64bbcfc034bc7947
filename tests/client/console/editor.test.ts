import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState, Text } from '@codemirror/state';
import { highlightTree, tagHighlighter, tags } from '@lezer/highlight';
import { expect, it } from 'vitest';
import { diagnosticAt } from '../../../client/console/editor/createEditor.ts';
import { cypherLanguage } from '../../../client/console/editor/cypherMode.ts';

const NAMES = tagHighlighter([
  { tag: tags.keyword, class: 'keyword' },
  { tag: tags.typeName, class: 'name' },
  { tag: tags.propertyName, class: 'property' },
  { tag: tags.special(tags.variableName), class: 'parameter' },
  { tag: tags.function(tags.variableName), class: 'function' },
  { tag: tags.string, class: 'string' },
  { tag: tags.number, class: 'number' },
  { tag: [tags.lineComment, tags.blockComment], class: 'comment' },
]);

/** Each coloured piece with its colour. */
function colours(doc: string): string[] {
  const state = EditorState.create({ doc, extensions: [cypherLanguage] });
  const tree = ensureSyntaxTree(state, doc.length, 5000);
  const found: string[] = [];
  if (tree) highlightTree(tree, NAMES, (from, to, name) => found.push(`${name} ${doc.slice(from, to)}`));
  return found;
}

it('tells labels, keys, parameters, functions, texts and comments apart', () => {
  const statement = [
    'MATCH (a:Actor|`Odd one` {id: $actor})-[:HOLDS_OFFICE*1..3]->(b) // who: x',
    "WHERE a.name = 'it\\'s :x' AND EXISTS { (b:State) } /* (c:No)",
    '$no */ RETURN count(b), toLower(b.name), [x IN xs | x.id]',
  ].join('\n');
  expect(colours(statement)).toEqual([
    'keyword MATCH',
    'name Actor',
    'name `Odd one`',
    'parameter $actor',
    'name HOLDS_OFFICE',
    'number 1',
    'number 3',
    'comment // who: x',
    'keyword WHERE',
    'property name',
    "string 'it\\'s :x'",
    'keyword AND',
    'keyword EXISTS',
    'name State',
    'comment /* (c:No)',
    'comment $no */',
    'keyword RETURN',
    'keyword count',
    'function toLower',
    'property name',
    'keyword IN',
    'property id',
  ]);
});

it('a mark covers the word at its place, and stays within the text', () => {
  const doc = Text.of(['MATCH (a)', 'RETRUN a']);
  const range = (line: number, column: number) => {
    const { from, to } = diagnosticAt(doc, { line, column, message: '' });
    return doc.sliceString(from, to);
  };
  expect(range(2, 1)).toBe('RETRUN');
  expect(range(1, 7)).toBe('(');
  expect(range(2, 9)).toBe('a');
  expect(range(9, 99)).toBe('a');
  expect(diagnosticAt(Text.empty, { line: 1, column: 1, message: '' })).toMatchObject({ from: 0, to: 0 });
});
