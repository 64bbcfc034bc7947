import { expect, it } from 'vitest';
import { keptConsole } from '../../client/consoleMemory.ts';
import { EMPTY_CONSOLE } from '../../client/store/console/model.ts';

const draft = { statement: 'RETURN $x', query: 'saved', fields: { x: '1' }, json: '' };
const past = { statement: 'RETURN 1', parameters: {} };

it('gives back the text and the history, and nothing that ran', () => {
  expect(keptConsole(JSON.stringify({ draft, history: [past], asked: { number: 1 } }))).toEqual({
    ...EMPTY_CONSOLE,
    draft,
    history: [past],
  });
});

it.each([
  null,
  'no JSON',
  '[]',
  '{"draft": {"statement": 1}, "history": "x"}',
  JSON.stringify({
    draft: { ...draft, fields: { x: 1 } },
    history: [{ statement: 2 }, null, { statement: 'x', parameters: [] }],
  }),
])('begins empty on %s', (text) => {
  expect(keptConsole(text)).toEqual(EMPTY_CONSOLE);
});
