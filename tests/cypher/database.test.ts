import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../server/neo4j/database.ts';
import type { Query } from '../../server/neo4j/query.ts';
import { freshGraph, undone } from '../support/graph.ts';

/** A query of a test's own; those of the product are files. */
const query = <P extends z.ZodRawShape, R extends z.ZodRawShape>(text: string, params: P, row: R): Query<P, R> => ({
  file: 'queries/of-a-test.cypher',
  text,
  params: z.object(params),
  row: z.object(row),
});

describe('the database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshGraph(null);
  });
  afterAll(() => database.close());

  const count = async () => {
    const [row] = await database.read(query('MATCH (n) RETURN count(n) AS count', {}, { count: z.int() }), {});
    return row?.count;
  };

  test.each([
    'CREATE (n:Actor { id: "state:AAA" }) RETURN 1 AS value',
    'MERGE (n:Actor { id: "state:AAA" }) RETURN 1 AS value',
    'CALL () { CREATE (:Actor { id: "state:AAA" }) } RETURN 1 AS value',
    'CREATE CONSTRAINT x IF NOT EXISTS FOR (n:X) REQUIRE n.id IS UNIQUE',
  ])('a read cannot write: %s', async (text) => {
    const refused = database.read(query(text, {}, { value: z.int() }), {});
    await expect(refused).rejects.toMatchObject({ name: 'DatabaseError', code: 'REJECTED' });
    expect(await count()).toBe(0);
  });

  test('a row of another shape is refused, and the column named', async () => {
    const wrong = query('RETURN "1" AS value', {}, { value: z.int() });
    await expect(database.read(wrong, {})).rejects.toThrow(/value/u);
    const missing = query('RETURN 1 AS other', {}, { value: z.int() });
    await expect(database.read(missing, {})).rejects.toThrow(/value/u);
  });

  test('graph entities are refused as columns: their properties would slip by unchecked', async () => {
    const text = 'CREATE (n:Actor { id: "state:AAA" })-[r:PRESSURES]->(m) RETURN';
    for (const column of ['n', 'r', '[n]', '{ inner: n }']) {
      const ran = undone(database, (tx) => tx.run(`${text} ${column} AS value`, {}));
      await expect(ran).rejects.toThrow('must return maps, not graph entities');
    }
    expect(await count()).toBe(0);
  });

  test('parameters of another shape never reach the database', async () => {
    const typed = query('RETURN $limit AS value', { limit: z.int() }, { value: z.int() });
    await expect(database.read(typed, { limit: 1.5 })).rejects.toThrow(/limit/u);
    await expect(database.read(typed, { limit: '1' as unknown as number })).rejects.toThrow(/limit/u);
  });

  test('dates and times come as ISO text, at any depth; unknown as null', async () => {
    const text = `RETURN date('2024-02-29') AS day, datetime('2024-11-24T10:00:00Z') AS instant, null AS none,
      [{ day: date('0988-07-28') }] AS list`;
    const row = { day: z.unknown(), instant: z.unknown(), none: z.unknown(), list: z.unknown() };
    const [values] = await database.read(query(text, {}, row), {});
    expect(values).toEqual({
      day: '2024-02-29',
      instant: '2024-11-24T10:00:00Z',
      none: null,
      list: [{ day: '0988-07-28' }],
    });
  });

  test('whole numbers reach the database as integers, others as floats, at any depth', async () => {
    const text = `UNWIND range(1, 5) AS i WITH i LIMIT $limit
      WITH collect(i) AS cut
      RETURN cut, $limit IS :: INTEGER AS whole, $half IS :: FLOAT AS fraction, $list[0].x IS :: INTEGER AS inner, $list[0].y AS text`;
    const shape = {
      cut: z.array(z.int()),
      whole: z.boolean(),
      fraction: z.boolean(),
      inner: z.boolean(),
      text: z.string(),
    };
    const params = { limit: z.int(), half: z.number(), list: z.array(z.object({ x: z.number(), y: z.string() })) };
    const rows = await database.read(query(text, params, shape), { limit: 2, half: 0.5, list: [{ x: -3, y: '7' }] });
    expect(rows).toEqual([{ cut: [1, 2], whole: true, fraction: true, inner: true, text: '7' }]);
  });

  test('integers come back as numbers, exact as far as numbers go', async () => {
    const [row] = await database.read(query(`RETURN ${Number.MAX_SAFE_INTEGER} AS value`, {}, { value: z.int() }), {});
    expect(row?.value).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('readOne wants a row', async () => {
    const none = query('UNWIND [] AS value RETURN value', {}, { value: z.int() });
    await expect(database.readOne(none, {})).rejects.toThrow('queries/of-a-test.cypher returned no row');
  });

  test('a text that the database cannot read is REJECTED with its reason', async () => {
    const broken = query('RETUR 1', {}, { value: z.int() });
    await expect(database.read(broken, {})).rejects.toMatchObject({
      code: 'REJECTED',
      message: expect.stringContaining('RETUR') as string,
    });
  });

  test('what a write throws rolls it back as a whole', async () => {
    const failed = database.write(async (tx) => {
      await tx.run('CREATE (:Actor { id: "state:AAA" })', {});
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await count()).toBe(0);
  });
});
