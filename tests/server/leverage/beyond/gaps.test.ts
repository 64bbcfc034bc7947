import { describe, expect, test } from 'vitest';
import { gapSentence, gapsOf } from '../../../../server/leverage/beyond/gaps.ts';
import type { PathAttempt, PathTie } from '../../../../server/leverage/model.ts';
import { tieRecord } from '../../../../server/repositories/records.ts';
import { ask, chain } from '../example.ts';
import { searchPaths } from '../searching.ts';

const recordOf = (tie: PathTie) => tieRecord.parse({ ...tie, summary: '', originIds: [] });

/** What the one path along a chain lacks. */
function gaps(ties: PathTie[], attempts: PathAttempt[] = []) {
  const to = `actor:${ties.length}`;
  const { paths } = searchPaths(ties, attempts, ask({ from: ['actor:0'], to: [to] }));
  return paths.flatMap((path) => gapsOf(path, ties.map(recordOf))).map(({ kind, tier, hops }) => [kind, tier, hops]);
}

const attempt = ['ATTEMPT', 'DOCUMENTED', [0, 1]];

describe('what a path lacks', () => {
  test('nothing when documented, an attempt when supported', () => {
    const two = chain({}, {});
    expect(gaps(two)).toEqual([attempt]);
    const rests = { id: 'attempt:1', by: ['actor:0'], via: ['actor:1'], on: ['actor:2'], restsOn: ['tie:0', 'tie:1'] };
    expect(gaps(two, [rests])).toEqual([]);
  });

  test.each<[string, PathTie[], unknown[]]>([
    ['a hop that is not refuted', chain({ status: 'REFUTED' }, {}), [['REFUTED', 'SUPPORTED', [0]]]],
    ['one topic', chain({ topic: 'x' }, { topic: 'y' }), [['TOPICS', 'SUPPORTED', [0, 1]]]],
    ['one time', chain({ validFrom: '2024-02-01' }, { validTo: '2024-01-01' }), [['DATES', 'SUPPORTED', [0, 1]]]],
    [
      'all of that',
      chain({ status: 'REFUTED', topic: 'x', validFrom: '2024-02-01' }, { topic: 'y', validTo: '2024-01-01' }),
      [
        ['REFUTED', 'SUPPORTED', [0]],
        ['TOPICS', 'SUPPORTED', [0, 1]],
        ['DATES', 'SUPPORTED', [0, 1]],
      ],
    ],
  ])('when structural: %s, and then an attempt', (_name, ties, lacking) => {
    expect(gaps(ties)).toEqual([...lacking, attempt]);
  });

  test('is said in English and Ukrainian, and in English elsewhere', () => {
    const gap = { kind: 'TOPICS', tier: 'SUPPORTED', hops: [0] } as const;
    expect(['en', 'uk', 'ja'].map((language) => gapSentence({ ...gap, hops: [0] }, language).slice(0, 8))).toEqual([
      'Evidence',
      'Свідченн',
      'Evidence',
    ]);
  });
});
