import { describe, expect, test } from 'vitest';
import type { DataFile } from '../../../server/seeds/import/model.ts';
import { RowReader, columnNames } from '../../../server/seeds/import/rows.ts';

const csv: DataFile = { name: 'a.csv', role: 'rows', format: 'csv', hasHeader: true, columns: ['a', 'b'] };

function rowsOf(text: string, file: DataFile = csv) {
  const reader = new RowReader(file);
  const rows = text
    .split('\n')
    .flatMap((line, index) => reader.push({ number: index + 1, text: line, problem: null, note: null }));
  return { rows: [...rows, ...reader.end()], reader };
}

const told = (text: string, file?: DataFile) =>
  rowsOf(text, file).rows.map(({ line, fields, problem }) => [line, problem?.code ?? fields]);

describe('rows of a table', () => {
  test('go by the names of their columns; blank lines are none', () => {
    expect(told('a,b\n1,"x, y"\n\n2,\n')).toEqual([
      [2, { a: '1', b: 'x, y' }],
      [4, { a: '2', b: '' }],
    ]);
  });

  test('that are ragged are told so with their line', () => {
    expect(told('a,b\n1\n1,2,3\n1,2')).toEqual([
      [2, 'ragged'],
      [3, 'ragged'],
      [4, { a: '1', b: '2' }],
    ]);
  });

  test('may span lines in quotation marks; one that never closes costs only its own line', () => {
    expect(told('a,b\n1,"x\ny"\n2,z')).toEqual([
      [2, { a: '1', b: 'x\ny' }],
      [4, { a: '2', b: 'z' }],
    ]);
    expect(told('a,b\n1,"x\n2,y\n3,z')).toEqual([
      [2, 'malformed'],
      [3, { a: '2', b: 'y' }],
      [4, { a: '3', b: 'z' }],
    ]);
  });

  test('with stray quotation marks are malformed', () => {
    expect(told('a,b\n1,x"y"z')).toEqual([[2, 'malformed']]);
  });

  test('split at tabs are never quoted, and their padding goes', () => {
    const tabs: DataFile = { ...csv, format: 'tabs', hasHeader: false };
    expect(told('459  \t"1\n7\tGăgăuzia ', tabs)).toEqual([
      [1, { a: '459', b: '"1' }],
      [2, { a: '7', b: 'Găgăuzia' }],
    ]);
  });

  test('of another table are refused by the header', () => {
    expect(rowsOf('c,b\n1,2').reader.headerProblem).toBe('is not a.csv: its first line lacks the columns a');
  });

  test('name a column that comes twice or has no name by its place', () => {
    expect(columnNames(['', 'threat', 'x', 'threat', ''])).toEqual(['#1', 'threat', 'x', 'threat#2', '#2']);
  });
});
