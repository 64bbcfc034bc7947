import { afterAll, describe, expect, test } from 'vitest';
import { indexTies } from '../../../server/leverage/index/tieIndex.ts';
import { numberedTask } from '../../../server/leverage/numbered.ts';
import { SearchPool } from '../../../server/leverage/worker/searchPool.ts';
import { ask, tie } from './example.ts';

/**
 * Everyone leans on everyone else, but nobody does any more when the last hop begins: what rules the chains out is known
 * only at their end, so that millions must be tried.
 */
const names = ['a', ...Array.from({ length: 80 }, (_unused, i) => `n${i}`)];
const index = indexTies([
  ...names.flatMap((from) =>
    names.filter((to) => to !== from).map((to) => tie(`${from}>${to}`, from, to, { validTo: '2020-12-31' })),
  ),
  tie('last', 'n0', 'c', { validFrom: '2021-01-01' }),
  tie('direct', 'a', 'd'),
]);

const job = (question: Parameters<typeof ask>[0], steps: number) => {
  const numbered = numberedTask(index, ask(question), { attempts: [], seedBits: new Map(), steps });
  if (numbered === null) throw new Error('The question has no answer.');
  return { name: 'paths' as const, task: numbered };
};

const ENDLESS = job({ maxHops: 6, tiers: ['SUPPORTED'] }, 1e12);
const SIMPLE = job({ to: ['d'], maxHops: 2 }, 1e6);
const never = new AbortController().signal;

describe('SearchPool', () => {
  const pool = new SearchPool();
  afterAll(() => pool.close());

  test('answers questions beside one that would take for ever, and stops that when it is withdrawn', async () => {
    const withdrawn = new AbortController();
    const endless = pool.search(index.columns, ENDLESS, withdrawn.signal);
    let isOver = false;
    endless.catch(() => undefined).finally(() => (isOver = true));
    for (let i = 0; i < 20; i += 1) {
      const { paths } = await pool.search(index.columns, SIMPLE, never);
      expect(paths).toHaveLength(1);
    }
    expect(isOver).toBe(false);
    withdrawn.abort(new Error('gone'));
    await expect(endless).rejects.toThrow('gone');
    expect((await pool.search(index.columns, SIMPLE, never)).paths).toHaveLength(1);
  });

  test('does not begin what was withdrawn before', async () => {
    await expect(pool.search(index.columns, ENDLESS, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  });

  test('says so when the steps run out', async () => {
    const { paths, gaveUp } = await pool.search(
      index.columns,
      { ...ENDLESS, task: { ...ENDLESS.task, steps: 5_000 } },
      never,
    );
    expect({ paths, gaveUp }).toEqual({ paths: [], gaveUp: true });
  });
});

test('a closed pool fails what it was asked', async () => {
  const pool = new SearchPool();
  const search = pool.search(index.columns, ENDLESS, never);
  await Promise.all([expect(search).rejects.toThrow('The path search ended'), pool.close()]);
});
