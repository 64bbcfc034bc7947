import { describe, expect, test } from 'vitest';
import { splitStatements } from '../../../server/seeds/statements.ts';

const textsOf = (source: string) => splitStatements(source).map((statement) => statement.text);

describe('splitStatements', () => {
  test('parts statements at semicolons, and the last may lack one', () => {
    expect(textsOf('CREATE (a);\nCREATE (b);\n\nRETURN 1')).toEqual(['CREATE (a)', 'CREATE (b)', 'RETURN 1']);
    expect(textsOf('CREATE (a);\n')).toEqual(['CREATE (a)']);
  });

  test.each([
    ['single quotes', "RETURN 'a;\nb;\n'"],
    ['double quotes', 'RETURN "a;\nb"'],
    ['backticks', 'RETURN 1 AS `a;\nb`'],
    ['a line comment', 'RETURN 1 // a;\n+ 2'],
    ['a block comment', 'RETURN 1 /* a;\n b;\n */ + 2'],
    ['an escaped quote', String.raw`RETURN 'it\'s;' + 'x;'`],
    ['an escaped backslash before the closing quote', String.raw`RETURN 'a\\', ';'`],
    ['the other kind of quote', `RETURN "it's;", '";'`],
    ['a URL in a string', "RETURN 'https://example.org/;a' AS url, ';'"],
    ['a quote in a comment', "RETURN 1 // it's; don't\n, 2 /* isn't; */, 3"],
    ['a comment opening in a string', "RETURN '/*;' , '*/'"],
    ['a doubled backtick', 'RETURN 1 AS `a``;b`'],
  ])('a semicolon in %s ends nothing', (_name, statement) => {
    expect(textsOf(`${statement};\nRETURN 2;`)).toEqual([statement, 'RETURN 2']);
  });

  test('a backslash in a quoted name escapes nothing', () => {
    expect(textsOf('RETURN 1 AS `a\\`;\nRETURN 2;')).toEqual(['RETURN 1 AS `a\\`', 'RETURN 2']);
  });

  test.each([
    ['a comment', 'RETURN 1; // done\nRETURN 2;'],
    ['spaces', 'RETURN 1;  \t\nRETURN 2'],
    ['the next statement', 'RETURN 1; RETURN 2;'],
  ])('a statement ends at its semicolon although %s follows on the line', (_name, source) => {
    const [first, second, ...others] = textsOf(source);
    expect([first, second?.endsWith('RETURN 2'), others]).toEqual(['RETURN 1', true, []]);
  });

  test('comments and empty statements alone are no statement', () => {
    expect(textsOf('// nothing;\n/* here;\n either */\n;;\n \n')).toEqual([]);
    expect(textsOf('')).toEqual([]);
    expect(textsOf('RETURN 1;\n// the end')).toEqual(['RETURN 1']);
  });

  test('says on which line the code of each statement begins', () => {
    const source = "// head\n\nRETURN 1,\n  'a\nb';\n\n/* about\n two */\nRETURN 2;\nRETURN 3";
    expect(splitStatements(source).map(({ line }) => line)).toEqual([3, 9, 10]);
  });

  test('lines and texts are the same with CRLF', () => {
    const source = "// head\nRETURN 'a;\n b';\n\nRETURN 2;\nRETURN 3\n";
    expect(splitStatements(source.replaceAll('\n', '\r\n'))).toEqual(splitStatements(source));
  });

  test('a string that is never closed stays one statement, for the database to refuse', () => {
    expect(textsOf("RETURN 'a;\nRETURN 2;\n")).toEqual(["RETURN 'a;\nRETURN 2;"]);
  });
});
