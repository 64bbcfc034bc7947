import { expect, it } from 'vitest';
import { cellText, toJson, toText } from '../../../client/console/results/table.ts';
import { toCsv } from '../../../client/files/csv.ts';

const china = {
  _kind: 'node',
  id: '4:x:1',
  labels: ['Actor', 'State'],
  properties: { id: 'state:CHN', name: 'China' },
  actor: 'state:CHN',
};
const table = {
  columns: ['who', '=sum'],
  rows: [
    { who: china, '=sum': '=1+1' },
    { who: 'a "quoted", text\nof two lines', '=sum': -5 },
    { who: null, '=sum': '@cmd' },
    { who: ['-x', 1], '=sum': '\tindented' },
  ],
};

it('CSV quotes what must be quoted, keeps numbers, and lets no cell run as a formula', () => {
  expect(toCsv(table).split('\r\n')).toEqual([
    "who,'=sum",
    `"${JSON.stringify(china).replaceAll('"', '""')}",'=1+1`,
    '"a ""quoted"", text\nof two lines",-5',
    ",'@cmd",
    `"[""-x"",1]",'\tindented`,
    '',
  ]);
});

it('text is a row a line and a column a tab, with short names', () => {
  expect(toText(table).split('\n')).toEqual([
    "who\t'=sum",
    "state:CHN\t'=1+1",
    'a "quoted", text of two lines\t-5',
    "\t'@cmd",
    '["-x",1]\t indented',
  ]);
});

it('JSON is whole', () => {
  expect(JSON.parse(toJson(table))).toEqual(table);
});

it('names graph values by what they are', () => {
  const tie = { _kind: 'relationship', id: '5', type: 'PRESSURES', start: '1', end: '2', properties: { id: 'tie:a' } };
  const quote = { _kind: 'node', id: '6', labels: ['Statement'], properties: { quote: 'So he said' }, actor: null };
  expect(cellText(tie)).toBe('tie:a');
  expect(cellText({ ...tie, properties: {} })).toBe('PRESSURES');
  expect(cellText(quote)).toBe('So he said');
  expect(cellText({ _kind: 'path', nodes: [china, quote], relationships: [tie] })).toBe('state:CHN – So he said');
  expect(cellText({ _kind: 'cut', bytes: 70000, because: 'more than 64 KiB' })).toBe('[more than 64 KiB]');
});
