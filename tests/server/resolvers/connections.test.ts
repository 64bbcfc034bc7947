import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterId, connection, pageOf } from '../../../server/resolvers/connections.ts';

const cursorOf = (id: string) =>
  connection([{ id }], 1, { hasNextPage: false, after: null }).pageInfo.endCursor ?? 'no cursor';

const refusal = expect.objectContaining({ extensions: { code: 'INVALID_ARGUMENT', argument: 'after' } }) as unknown;

const refusalOf = (cursor: string): unknown => {
  try {
    return afterId(cursor);
  } catch (error) {
    return error;
  }
};

describe('cursors', () => {
  test('lead back to any id that a database can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (id) => {
        expect(afterId(cursorOf(id))).toBe(id);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['org:at&t', 'org:l’oréal', 'source:https://example.org/a?b=c', 'official:ім’я прізвище'])(
    'lead back to %s',
    (id) => {
      expect(afterId(cursorOf(id))).toBe(id);
    },
  );

  test('are opaque: the id cannot be read off them', () => {
    expect(cursorOf('state:USA')).not.toContain('USA');
  });

  test('none is the first page', () => {
    expect([afterId(null), afterId(undefined)]).toEqual([null, null]);
  });

  test.each([
    '',
    'x',
    'state:USA',
    'Zm9v',
    Buffer.from('state:USA').toString('base64'),
    `${cursorOf('state:USA')}=`,
    `${cursorOf('state:USA')} `,
    cursorOf('state:USA').slice(1),
    cursorOf('state:USA').slice(0, 8),
    '/'.repeat(1_000),
    '💥',
  ])('forged %j is refused', (forged) => {
    expect(refusalOf(forged)).toEqual(refusal);
  });

  test('whatever text is sent, it is refused or was a cursor', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const id = refusalOf(text);
        expect(typeof id === 'string' ? cursorOf(id) === text : id instanceof Error).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('pageOf', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}:[a-z]{1,4}$/u), { maxLength: 12 });
  const asNodes = (list: string[]) => list.map((id) => ({ id }));

  test('pages yield every node once, in order, and say truly what lies around them', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 5 }), (list, first) => {
        const met: string[] = [];
        let after: string | null = null;
        for (let isMore = true; isMore;) {
          const page = pageOf(asNodes(list), first, after);
          expect(page.totalCount).toBe(list.length);
          expect(page.pageInfo.hasPreviousPage).toBe(met.length > 0);
          met.push(...page.edges.map((edge) => edge.node.id));
          expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
          isMore = page.pageInfo.hasNextPage;
          expect(isMore).toBe(met.length < list.length);
          after = afterId(page.pageInfo.endCursor);
        }
        expect(met).toEqual(list);
      }),
    );
  });

  test('a cursor of another list is refused', () => {
    expect(() => pageOf(asNodes(['state:USA']), 10, 'state:CHN')).toThrow('not of this list');
  });
});
