import { expect, it } from 'vitest';
import { type Offer, optionsAt } from '../../../client/console/editor/completion.ts';
import { escapeName } from '../../../client/console/editor/names.ts';

const OFFER: Offer = {
  schema: {
    labels: ['Actor', 'Odd label'],
    relationshipTypes: ['INFLUENCES'],
    propertyKeys: ['name'],
    functions: ['date', 'date.truncate', 'count'],
    procedures: ['db.labels'],
  },
  parameters: ['actor'],
};

/** What is offered at the `|`. */
const at = (text: string, explicit = false) => {
  const [before = '', after = ''] = text.split('¦');
  return optionsAt(before, OFFER, before + after, explicit).options.map((option) => option.label);
};

it.each([
  ['MATCH (a:¦)', ['Actor', 'Odd label']],
  ['MATCH (a:Actor|¦)', ['Actor', 'Odd label']],
  ['MATCH (a)-[:¦]', ['INFLUENCES']],
  ['MATCH (a)-[t:X|¦', ['INFLUENCES']],
  ['MATCH (a) WHERE a:¦', ['Actor', 'Odd label', 'INFLUENCES']],
  ['MATCH (a) WHERE a.n¦', ['name']],
  ['MATCH (a {¦', ['name']],
  ['MATCH (a {id: $¦', ['$actor']],
  ['CALL ¦', ['db.labels']],
  ["RETURN 'a:¦", []],
  ['RETURN 1 // a:¦', []],
  ['MATCH (new¦)', []],
  ['MATCH (china) RETURN china¦', []],
])('%s', (text, labels) => {
  expect(at(text)).toEqual(labels);
});

it('offers variables, words of the language and functions where an expression may stand', () => {
  expect(at('MATCH (china)-[tie]->(b) RETURN ch¦')).toEqual(
    expect.arrayContaining(['china', 'tie', 'MATCH', 'ORDER BY', 'date.truncate']),
  );
  expect(at('RETURN date.t¦')).toContain('date.truncate');
});

it('offers no keyword for a single letter, which Enter would turn into one, unless asked', () => {
  expect(at('RETURN a¦')).toEqual([]);
  expect(at('RETURN a¦', true)).toContain('AND');
});

it('puts names that are no plain words in backticks', () => {
  expect(['Actor', 'Odd label', 'ти', '1st', 'a`b'].map(escapeName)).toEqual([
    'Actor',
    '`Odd label`',
    'ти',
    '`1st`',
    '`a``b`',
  ]);
});
