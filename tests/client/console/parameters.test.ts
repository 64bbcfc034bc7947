import { describe, expect, it } from 'vitest';
import { fieldText, readField, readJson, readParameters } from '../../../client/console/parameters.ts';
import { EMPTY_DRAFT, type SavedQuery } from '../../../client/store/console/model.ts';

const parameter = (name: string, type: string, example: unknown) => ({ name, type, description: name, example });

const QUERY: SavedQuery = {
  name: 'ties',
  title: 'Ties',
  description: 'Ties',
  statement: 'RETURN $actor, $least, $seeds, $`until`',
  parameters: [
    parameter('actor', 'STRING', 'state:CHN'),
    parameter('least', 'INTEGER', 2),
    parameter('seeds', 'LIST<STRING>', ['003', '006']),
    parameter('until', 'DATE', null),
  ],
};

describe('readField', () => {
  it.each([
    ['STRING', 'state:CHN', 'state:CHN'],
    ['STRING', '  ', null],
    ['INTEGER', '-12', -12],
    ['INTEGER', '1.5', undefined],
    ['INTEGER', '9007199254740993', undefined],
    ['FLOAT', '0.5', 0.5],
    ['FLOAT', 'half', undefined],
    ['BOOLEAN', 'true', true],
    ['BOOLEAN', 'yes', undefined],
    ['DATE', '2024-10-29', '2024-10-29'],
    ['DATE', '2024-02-31', undefined],
    ['LIST<STRING>', 'a, b,c', ['a', 'b', 'c']],
    ['LIST<STRING>', '["a,b"]', ['a,b']],
    ['MAP', '{"a": 1}', { a: 1 }],
    ['MAP', '{a', undefined],
  ])('%s %s', (type, text, value) => {
    expect(readField(type, text)).toEqual(value);
  });
});

describe('readParameters', () => {
  const begun = { ...EMPTY_DRAFT, statement: QUERY.statement, query: 'ties' };

  it('begins with the examples', () => {
    expect(readParameters(begun, QUERY)).toEqual({
      parameters: { actor: 'state:CHN', least: 2, seeds: ['003', '006'], until: null },
      faults: [],
    });
  });

  it('takes what the reader wrote, emptied fields as null, and further ones from the JSON', () => {
    const draft = { ...begun, fields: { least: '3', actor: '' }, json: '{"more": [1, null]}' };
    expect(readParameters(draft, QUERY).parameters).toMatchObject({ actor: null, least: 3, more: [1, null] });
    expect(fieldText(draft, parameter('seeds', 'LIST<STRING>', ['a,b']))).toBe('["a,b"]');
  });

  it('asks only for those that the statement still uses', () => {
    const draft = { ...begun, statement: 'RETURN $least, $actors', fields: { actor: 'x' } };
    expect(readParameters(draft, QUERY).parameters).toEqual({ least: 2 });
  });

  it('names the field, and a parameter that is set twice', () => {
    const draft = { ...begun, fields: { least: 'many' }, json: '{"actor": "state:USA"}' };
    expect(readParameters(draft, QUERY).faults).toEqual([
      { kind: 'twice', name: 'actor' },
      { kind: 'field', name: 'least', type: 'INTEGER' },
    ]);
  });
});

describe('readJson', () => {
  it.each([
    ['{"a": 1,\n "b": nope}', { kind: 'json', line: 2, column: 7 }],
    ['{"a": 1', { kind: 'json', line: 1 }],
    ['{"a": 1} // why', { kind: 'json', line: 1, column: 10 }],
    ['{a: 1}', { kind: 'json', line: 1, column: 2 }],
    ['[1]', { kind: 'notAnObject' }],
    ['{"a": {"b": [12345678901234567890]}}', { kind: 'tooBig', line: 1, column: 14, value: '12345678901234567890' }],
  ])('%s', (text, fault) => {
    expect(readJson(text).faults).toEqual([expect.objectContaining(fault)]);
  });

  it('an empty text is no parameter', () => {
    expect(readJson(' \n')).toEqual({ parameters: {}, faults: [] });
  });
});
