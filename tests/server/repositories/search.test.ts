import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchTermsOf } from '../../../server/repositories/search.ts';

const wordsOf = (text: string) => searchTermsOf(text)?.words;

describe('searchTermsOf', () => {
  test.each(['', '   ', '\n\t', '+-&&||!(){}[]^"~*?:\\/', '…', '’', '🇺🇸', '\u202e'])(
    'finds nothing to search for in %j',
    (text) => {
      expect(searchTermsOf(text)).toBeNull();
    },
  );

  test.each([
    ['Кім Чен Ин', ['кім', 'чен', 'ин']],
    ['Kim Jong-un', ['kim', 'jong', 'un']],
    ["O'Brien", ['obrien']],
    ['O’Brien', ['obrien']],
    ['О’Браєн', ['обраєн']],
    ['Оʼбраєн', ['обраєн']],
    ['U.S.', ['us']],
    ['J. Brien', ['j', 'brien']],
    ['NATO–Ukraine  Council', ['nato', 'ukraine', 'council']],
    ['谢锋', ['谢锋']],
    ['Ｎａｔｏ', ['nato']],
    ['Xí Jìnpíng', ['xí', 'jìnpíng']],
  ])('%s is the words %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('composes letters, so that a text typed on another system is the same', () => {
    expect(wordsOf('Кім Чен Ий'.normalize('NFD'))).toEqual(['кім', 'чен', 'ий']);
  });

  test('forgives one wrong letter from four on, two from eight on, and none below', () => {
    expect(searchTermsOf('un')?.lucene).toBe('+(un^4 OR un*^2)');
    expect(searchTermsOf('kim')?.lucene).not.toContain('~');
    expect(searchTermsOf('jong')?.lucene).toBe('+(jong^4 OR jong*^2 OR jong~1)');
    expect(searchTermsOf('blinken')?.lucene).toContain('blinken~1');
    expect(searchTermsOf('campbell')?.lucene).toContain('campbell~2');
  });

  test('every word must match', () => {
    expect(searchTermsOf('kim un')?.lucene).toBe('+(kim^4 OR kim*^2) +(un^4 OR un*^2)');
  });

  const CLAUSE = /^\+?\((?<word>[\p{L}\p{M}\p{N}]+)\^4 OR \k<word>\*\^2(?: OR \k<word>~[12])?\)$/u;
  const foreign = (lucene: string) => lucene.split(/ (?=\+?\()/u).filter((part) => !CLAUSE.test(part));

  test.each([
    ['NOT kim', ['not', 'kim']],
    ['kim AND un', ['kim', 'and', 'un']],
    ['name:kim~5^9', ['name', 'kim', '5', '9']],
    ['"kim un"', ['kim', 'un']],
    ['[a TO b]', ['a', 'to', 'b']],
    ['-kim +un', ['kim', 'un']],
    [String.raw`k?m \ u*n`, ['k', 'm', 'u', 'n']],
    ['/k.m/', ['km']],
  ])('operators of Lucene are inert in %s', (text, words) => {
    expect(searchTermsOf(text)?.words).toEqual(words);
    expect(foreign(searchTermsOf(text)?.lucene ?? '')).toEqual([]);
  });

  test('only letters, marks and digits of any text reach Lucene', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const terms = searchTermsOf(text);
        if (terms === null) return;
        expect(foreign(terms.lucene)).toEqual([]);
        expect(terms.folded).toBe(terms.words.join(' '));
      }),
      { numRuns: 2000 },
    );
  });

  test('a word that the index leaves out is not required', () => {
    expect(searchTermsOf('States of America')?.lucene).toMatch(/^\+\(states[^)]+\) \(of\^4 OR of\*\^2\) \+\(america/u);
    expect(searchTermsOf('of')?.lucene).toBe('(of^4 OR of*^2)');
  });

  test('takes long texts whole', () => {
    expect(wordsOf('ab '.repeat(300))).toHaveLength(300);
  });
});
