import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EmptyReason, Removable } from '../../../server/leverage/empty.ts';
import type { Question } from '../../../server/leverage/model.ts';
import { NO_FILTER } from '../../../server/repositories/tieFilter.ts';
import { naivePaths } from './bruteForce.ts';
import { ask, tie } from './example.ts';
import { asked } from './graphs.ts';
import { explain } from './searching.ts';

/** What it means to leave an argument out, in a user's words. */
function leaveOut(question: Question, names: readonly Removable[]): Question {
  const left: Question = { ...question, filter: { ...question.filter } };
  for (const name of names) {
    if (name === 'dates') Object.assign(left.filter, { from: null, to: null, startsFrom: null, endsTo: null });
    else if (name === 'maxHops') Object.assign(left, { maxHops: 6 });
    else if (name === 'tiers') Object.assign(left, { tiers: null });
    else if (name === 'via' || name === 'avoid') Object.assign(left, { [name]: [] });
    else Object.assign(left.filter, { [name]: null });
  }
  return left;
}

const ALL = Object.keys({
  topic: 0,
  dates: 0,
  modalities: 0,
  instruments: 0,
  families: 0,
  statuses: 0,
  minStrength: 0,
  minConfidence: 0,
  seeds: 0,
  tiers: 0,
  via: 0,
  avoid: 0,
  maxHops: 0,
} satisfies Record<Removable, 0>) as Removable[];

/** What is wrong with a reason, given which arguments, left out, bring a path back. */
function complaints(reason: EmptyReason, exists: (without: readonly Removable[]) => boolean): string[] {
  const alone = ALL.filter((name) => exists([name]));
  const named = 'filters' in reason ? reason.filters : [];
  const without = (name: Removable) => named.filter((other) => other !== name);
  switch (reason.kind) {
    case 'NO_PATH':
      return exists(ALL) ? ['there is a path'] : [];
    case 'GAVE_UP':
      return ['the search was not cut'];
    case 'REMOVED_BY':
      return named.toSorted().join() === alone.toSorted().join() && named.length > 0 ? [] : [`it is ${alone.join()}`];
    case 'REMOVED_TOGETHER_BY':
      return [
        ...alone.map((name) => `${name} alone would do`),
        ...(exists(named) ? [] : ['these do not bring one back']),
        ...named.filter((name) => exists(without(name))).map((name) => `${name} is not needed`),
      ];
  }
}

describe('explainEmpty', () => {
  test('names exactly what, left out, brings a path back, and NO_PATH only if there is none', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ ties, attempts, question }) => {
        const exists = (without: readonly Removable[]) =>
          naivePaths(ties, attempts, leaveOut(question, without)).length > 0;
        fc.pre(!exists([]));
        const reason = await explain(ties, attempts, question);
        expect(complaints(reason, exists)).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  const chain = [
    tie('1', 'a', 'b', { topic: 'x', modality: 'POSSIBLE', strength: null, confidence: 10 }),
    tie('2', 'b', 'd', { topic: 'x', instrument: 'LEGAL', validTo: '2020-01-01' }),
    tie('3', 'd', 'c', { topic: 'y', family: 'PRESSURE', status: 'REFUTED' }),
  ];

  test.each<[Removable, Partial<Question>]>([
    ['topic', { filter: { ...NO_FILTER, topic: 'x' } }],
    ['dates', { filter: { ...NO_FILTER, from: '2024-01-01' } }],
    ['modalities', { filter: { ...NO_FILTER, modalities: ['ACTUAL'] } }],
    ['instruments', { filter: { ...NO_FILTER, instruments: ['LEGAL'] } }],
    ['families', { filter: { ...NO_FILTER, families: ['INFLUENCE'] } }],
    ['statuses', { filter: { ...NO_FILTER, statuses: ['REPORTED'] } }],
    ['minStrength', { filter: { ...NO_FILTER, minStrength: 0 } }],
    ['seeds', { filter: { ...NO_FILTER, seeds: ['none'] } }],
    ['minConfidence', { filter: { ...NO_FILTER, minConfidence: 11 } }],
    ['tiers', { tiers: ['SUPPORTED'] }],
    ['via', { via: ['d', 'b'] }],
    ['avoid', { avoid: ['d'] }],
    ['maxHops', { maxHops: 2 }],
  ])('names %s alone', async (name, given) => {
    expect(await explain(chain, [], ask(given))).toEqual({ kind: 'REMOVED_BY', filters: [name] });
  });

  test('names those that only together remove the path, and no others', async () => {
    const question = ask({ maxHops: 2, avoid: ['d'], via: ['b'], filter: { ...NO_FILTER, from: '2019-01-01' } });
    expect(await explain(chain, [], question)).toEqual({ kind: 'REMOVED_TOGETHER_BY', filters: ['avoid', 'maxHops'] });
  });

  test('says that there is none where none exists, whatever was asked', async () => {
    expect(await explain(chain, [], ask({ from: ['c'], to: ['a'], tiers: [], maxHops: 1 }))).toEqual({
      kind: 'NO_PATH',
    });
    expect(await explain([], [], ask())).toEqual({ kind: 'NO_PATH' });
  });
});
