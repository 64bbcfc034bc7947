import { describe, expect, test } from 'vitest';
import type { PathTie } from '../../../server/leverage/model.ts';
import type { PathAttempt } from '../../../server/leverage/model.ts';
import { ask, chain } from './example.ts';
import { searchPaths } from './searching.ts';

/** The tier of the one path along a chain. */
function tierOf(ties: readonly PathTie[], attempts: readonly PathAttempt[] = []) {
  const question = ask({ from: ['actor:0'], to: [`actor:${ties.length}`], maxHops: 6 });
  const [path] = searchPaths(ties, attempts, question).paths;
  return path && { tier: path.tier, tierReason: path.tierReason, attempts: path.attempts };
}

const lasts = (validFrom: string | null, validTo: string | null): Partial<PathTie> => ({ validFrom, validTo });
const on = (day: string) => lasts(day, day);

describe('topics', () => {
  test.each([
    [['x', 'x'], true],
    [['x', null, 'x'], true],
    [[null, null], true],
    [['x', null, 'y'], false],
  ])('%j: %s', (topics, compatible) => {
    expect(tierOf(chain(...topics.map((topic) => ({ topic }))))?.tierReason).toBe(
      compatible ? 'COMPATIBLE' : 'TOPICS_DIFFER',
    );
  });
});

describe('dates', () => {
  test.each([
    ['nothing known', [lasts(null, null), lasts(null, null)], true],
    ['overlap', [lasts('2023-01-01', '2024-06-30'), lasts('2024-01-01', null)], true],
    ['meet on one day', [lasts('2023-01-01', '2024-01-01'), lasts('2024-01-01', '2025-01-01')], true],
    ['the first over before the second begins', [lasts('2023-01-01', '2023-12-31'), lasts('2024-01-01', null)], false],
    ['the second over before the first begins', [lasts('2024-01-01', null), lasts('2023-01-01', '2023-12-31')], false],
    [
      'three of which two never meet',
      [lasts('2023-01-01', '2023-05-01'), lasts(null, null), lasts('2024-01-01', null)],
      false,
    ],
    ['acts in order', [on('2024-01-01'), on('2024-02-01')], true],
    ['acts on one day', [on('2024-01-01'), on('2024-01-01')], true],
    ['acts against order', [on('2024-02-01'), on('2024-01-01')], false],
    ['an act before a tie begins', [on('2023-01-01'), lasts('2024-01-01', null)], true],
    ['an act after the next tie is over', [on('2024-01-01'), lasts('2023-01-01', '2023-12-31')], false],
    ['an act before the tie ahead of it begins', [lasts('2024-01-01', null), on('2023-12-31')], false],
    ['acts against order with unknown between', [on('2024-02-01'), lasts(null, null), on('2024-01-01')], false],
  ])('%s', (_name, intervals, compatible) => {
    expect(tierOf(chain(...intervals))?.tierReason).toBe(compatible ? 'COMPATIBLE' : 'DATES_DIFFER');
  });
});

describe('a tier', () => {
  const path = chain({ topic: 'x' }, { topic: 'y', status: 'REFUTED' });
  const attempt = {
    id: 'attempt:1',
    by: ['official:z', 'actor:0'],
    via: ['actor:1'],
    on: ['actor:2', 'actor:9'],
    restsOn: ['tie:1', 'tie:0', 'tie:7'],
  };

  test('an attempt that rests on every hop documents the path, whatever topics and statuses', () => {
    const tier = tierOf(path, [{ ...attempt, id: 'attempt:0', on: [] }, attempt]);
    expect(tier).toEqual({ tier: 'DOCUMENTED', tierReason: 'ATTEMPT', attempts: ['attempt:1'] });
  });

  test.each([
    ['by another', { by: ['actor:1'] }],
    ['on another', { on: ['actor:1'] }],
    ['via nobody', { via: [] }],
    ['via more', { via: ['actor:1', 'actor:3'] }],
    ['resting on one hop only', { restsOn: ['tie:0'] }],
  ])('an attempt %s does not', (_name, change) => {
    expect(tierOf(path, [{ ...attempt, ...change }])?.tier).toBe('STRUCTURAL');
  });

  test('says what keeps a path from being supported', () => {
    expect(tierOf(path, [])).toEqual({ tier: 'STRUCTURAL', tierReason: 'REFUTED_HOP', attempts: [] });
    expect(tierOf(chain({ topic: 'x' }, { topic: 'y' }))?.tierReason).toBe('TOPICS_DIFFER');
    expect(tierOf(chain(on('2024-02-01'), on('2024-01-01')))?.tierReason).toBe('DATES_DIFFER');
    expect(tierOf(chain({ status: 'CONTESTED' }, {}))).toEqual({
      tier: 'SUPPORTED',
      tierReason: 'COMPATIBLE',
      attempts: [],
    });
  });
});
