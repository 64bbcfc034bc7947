import { describe, expect, it } from 'vitest';
import { added, isReady, moved, removed, swapped } from '../../../../client/store/paths/question.ts';
import { relaxed } from '../../../../client/store/paths/relax.ts';
import { NO_FILTER } from '../../../../client/store/filter.ts';
import { NO_QUESTION } from '../../../../client/store/view.ts';

const question = { ...NO_QUESTION, from: ['A'], via: ['B', 'C'], avoid: ['D'], to: ['E'] };

it('an actor has one part: choosing it for another moves it', () => {
  expect(added(question, 'via', 'D')).toEqual({ ...question, via: ['B', 'C', 'D'], avoid: [] });
  expect(added(question, 'to', 'A')).toEqual({ ...question, from: [], to: ['E', 'A'] });
  expect(added(question, 'via', 'B')).toEqual(question);
});

it('actors leave, and those to pass change places as far as there are places', () => {
  expect(removed(question, 'via', 'B').via).toEqual(['C']);
  expect(moved(question, 'C', -1).via).toEqual(['C', 'B']);
  expect(moved(question, 'B', 1).via).toEqual(['C', 'B']);
  expect(moved(question, 'B', -1)).toBe(question);
  expect(moved(question, 'C', 1)).toBe(question);
});

it('turning round turns the order of the brokers as well', () => {
  expect(swapped(question)).toEqual({ ...question, from: ['E'], via: ['C', 'B'], to: ['A'] });
});

describe('ready', () => {
  it.each([
    [question, true],
    [{ ...question, from: [] }, false],
    [{ ...question, to: [] }, false],
    [{ ...question, to: ['A'] }, false],
    [{ ...question, to: ['A', 'E'] }, true],
  ])('%j: %s', (each, ready) => {
    expect(isReady(each)).toBe(ready);
  });
});

it('every argument that the server can name is left out, each alone', () => {
  const filter = {
    families: [],
    instruments: [],
    modalities: [],
    statuses: [],
    asOf: '2024-01-01',
    from: '2024-01-01',
    to: '2024-01-01',
    period: 'STARTS' as const,
    minConfidence: 5,
    seeds: [],
  };
  const asked = { question: { ...question, tiers: [] }, filter };
  const all = ['dates', 'modalities', 'instruments', 'families', 'statuses', 'minConfidence', 'seeds'];
  expect(relaxed(asked, all)).toEqual({ question: asked.question, filter: NO_FILTER });
  expect(relaxed(asked, ['tiers', 'via', 'avoid', 'maxHops'])).toEqual({
    question: { ...question, tiers: null, via: [], avoid: [], maxHops: 6 },
    filter,
  });
  expect(relaxed(asked, ['dates']).filter).toEqual({ ...filter, asOf: null, from: null, to: null, period: null });
});
