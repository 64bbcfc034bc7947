import { describe, expect, it } from 'vitest';
import { isFiltering, NO_FILTER, passes, toggled, toInput } from '../../../client/store/filter.ts';
import { BACKGROUND, CASE, tie } from '../fixtures.ts';

const only = (part: Partial<typeof NO_FILTER>) => ({ ...NO_FILTER, ...part });

describe('passes, by the rules of the SDL', () => {
  it('lets everything through without restrictions', () => {
    expect(passes(tie('A', 'B'), NO_FILTER)).toBe(true);
  });

  it('nothing passes an empty set', () => {
    expect(passes(tie('A', 'B'), only({ families: [] }))).toBe(false);
  });

  it('a tie of unknown instrument fails any set of instruments', () => {
    expect(passes(tie('A', 'B', { instrument: null }), only({ instruments: ['LEGAL', 'DIPLOMATIC'] }))).toBe(false);
  });

  it('unknown bounds never exclude; known ones do, ends included', () => {
    const bounded = tie('A', 'B', { validFrom: '2024-10-29', validTo: '2024-11-30' });
    expect(passes(tie('A', 'B'), only({ asOf: '1999-01-01' }))).toBe(true);
    expect(passes(bounded, only({ asOf: '2024-10-29' }))).toBe(true);
    expect(passes(bounded, only({ asOf: '2024-12-01' }))).toBe(false);
    expect(passes(bounded, only({ from: '2024-11-30' }))).toBe(true);
    expect(passes(bounded, only({ from: '2024-12-01', to: '2024-12-31' }))).toBe(false);
    expect(passes(bounded, only({ to: '2024-10-28' }))).toBe(false);
  });

  it('to start or end in a period, a tie must be known to; without a period nothing is asked', () => {
    const bounded = tie('A', 'B', { validFrom: '2024-10-29', validTo: '2024-11-30' });
    const in2024 = { from: '2024-10-29', to: '2024-11-29' };
    expect(passes(bounded, only({ ...in2024, period: 'STARTS' }))).toBe(true);
    expect(passes(bounded, only({ ...in2024, period: 'ENDS' }))).toBe(false);
    expect(passes(bounded, only({ from: '2024-10-30', period: 'STARTS' }))).toBe(false);
    expect(passes(bounded, only({ from: '2024-10-30', period: 'ENDS' }))).toBe(true);
    expect(passes(tie('A', 'B'), only({ to: '2024-12-31', period: 'STARTS' }))).toBe(false);
    expect(passes(tie('A', 'B'), only({ asOf: '2024-12-31', period: 'ENDS' }))).toBe(true);
    expect(isFiltering(only({ period: 'ENDS' }))).toBe(false);
  });

  it('an unassessed confidence fails every minimum', () => {
    expect(passes(tie('A', 'B'), only({ minConfidence: 0 }))).toBe(false);
    expect(passes(tie('A', 'B', { confidence: 50 }), only({ minConfidence: 50 }))).toBe(true);
  });

  it('any of the seeds that state a tie lets it through', () => {
    const both = tie('A', 'B', { seeds: [...CASE, ...BACKGROUND] });
    expect(passes(both, only({ seeds: ['006'] }))).toBe(true);
    expect(passes(both, only({ seeds: ['004', '006'] }))).toBe(true);
    expect(passes(tie('A', 'B'), only({ seeds: ['006'] }))).toBe(false);
    expect(passes(tie('A', 'B'), only({ seeds: [] }))).toBe(false);
    expect(passes(tie('A', 'B', { seeds: [] }), only({ seeds: ['003'] }))).toBe(false);
    expect(passes(tie('A', 'B', { seeds: [] }), NO_FILTER)).toBe(true);
  });
});

describe('toggled', () => {
  it('unticking one keeps the others, ticking it again lifts the restriction', () => {
    const some = toggled(null, ['a', 'b', 'c'], 'b');
    expect(some).toEqual(['a', 'c']);
    expect(toggled(some, ['a', 'b', 'c'], 'b')).toBeNull();
  });

  it('can end with none', () => {
    expect(toggled(['a'], ['a', 'b'], 'a')).toEqual([]);
  });
});

it('asks the server only for restrictions', () => {
  expect(toInput(NO_FILTER)).toBeNull();
  expect(isFiltering(NO_FILTER)).toBe(false);
  expect(toInput(only({ minConfidence: 0, seeds: ['003'] }))).toEqual({ minConfidence: 0, seeds: ['003'] });
});
