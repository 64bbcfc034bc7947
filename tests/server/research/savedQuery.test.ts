import { describe, expect, test } from 'vitest';
import { parseSavedQuery } from '../../../server/research/savedQuery.ts';

const HEADER = `// title: Ties of an actor
// title_uk: Зв’язки актора
// description: All; of them: each.
`;

describe('a research query', () => {
  test('is a header and a statement', () => {
    const text = `${HEADER}// parameter $ids (LIST<STRING>): Ids; several; example ["a; example", "b"]
// parameter_uk $ids: Ідентифікатори
// parameter $day (DATE): Day, or null; example null
MATCH (n) // a comment: of the statement
RETURN n
`;
    expect(parseSavedQuery('ties-of.cypher', text)).toEqual({
      name: 'ties-of',
      texts: { title: 'Ties of an actor', title_uk: 'Зв’язки актора', description: 'All; of them: each.' },
      statement: 'MATCH (n) // a comment: of the statement\nRETURN n',
      parameters: [
        {
          name: 'ids',
          type: 'LIST<STRING>',
          texts: { description: 'Ids; several', description_uk: 'Ідентифікатори' },
          example: ['a; example', 'b'],
        },
        { name: 'day', type: 'DATE', texts: { description: 'Day, or null' }, example: null },
      ],
    });
  });

  test.each([
    ['// title: Only\nRETURN 1', 'q.cypher, line 1: it needs a title and a description.'],
    [`${HEADER}// remark: x\nRETURN 1`, 'q.cypher, line 4: no title, description or parameter.'],
    [`${HEADER}// title $a: x\nRETURN 1`, 'q.cypher, line 4: no title, description or parameter.'],
    [`${HEADER}// parameter $a: x; example 1\nRETURN $a`, 'q.cypher, line 4: $a needs a type, e.g. (STRING).'],
    [
      `${HEADER}// parameter $a (STRING): x\nRETURN $a`,
      'q.cypher, line 4: a parameter ends with "; example " and a value in JSON.',
    ],
    [`${HEADER}// parameter $a (STRING): x; example y\nRETURN $a`, 'q.cypher, line 4: the example is no JSON.'],
    [`${HEADER}// parameter_uk $a: x\nRETURN $a`, 'q.cypher, line 4: $a has no English line before this one.'],
    [`${HEADER}\n`, 'q.cypher, line 1: it has no statement.'],
  ])('%j is a fault that is named', (text, message) => {
    expect(() => parseSavedQuery('q.cypher', text)).toThrow(message);
  });
});
