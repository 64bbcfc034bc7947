import { describe, expect, it } from 'vitest';
import { pairHops } from '../../../../client/store/paths/beside.ts';
import { compareAnswers } from '../../../../client/store/paths/dates.ts';
import { answer, path } from '../../fixtures.ts';

describe('two dates', () => {
  const gone = path(['A', 'B']);
  const stays = path(['A', 'C']);
  const fades = path(['A', 'D'], { score: 0.5 }, [{ weight: 0.5 }]);
  const faded = path(['A', 'D'], { score: 0.25 }, [{ weight: 0.25 }]);
  const fresh = path(['A', 'E']);

  it('tells lost, gained, changed and same paths, with their places in both answers', () => {
    const rows = compareAnswers(answer(gone, fades, stays), answer(fresh, stays, faded));
    expect(rows.map(({ fate, before, after }) => [fate, before?.index ?? null, after?.index ?? null])).toEqual([
      ['lost', 0, null],
      ['gained', null, 0],
      ['changed', 1, 2],
      ['same', 2, 1],
    ]);
    expect(rows[2]?.path.score).toBe(0.25);
  });

  it('a path walked back is another path, and the place alone is no change', () => {
    const back = path(['A', 'C'], {}, [{ reversed: true }]);
    expect(compareAnswers(answer(stays), answer(back)).map((row) => row.fate)).toEqual(['lost', 'gained']);
    expect(compareAnswers(answer(gone, stays), answer(stays, gone)).every((row) => row.fate === 'same')).toBe(true);
  });

  it.each([
    ['tier', { tier: 'STRUCTURAL' as const }],
    ['polarity', { polarity: 1 }],
    ['origins', { origins: 2 }],
  ])('a change of %s is told', (_what, over) => {
    expect(compareAnswers(answer(stays), answer({ ...stays, ...over }))[0]?.fate).toBe('changed');
  });
});

describe('two paths', () => {
  const sources: Record<string, readonly string[]> = { 'tie:A-B': ['one'], 'tie:A-C': ['two'] };
  const sourcesOf = (tie: string) => sources[tie] ?? null;

  it('the same tie has no difference, and a missing hop neither', () => {
    const pairs = pairHops(path(['A', 'B', 'C']), path(['A', 'B']), sourcesOf);
    expect(pairs.map((pair) => [pair.differences, pair.other?.tie.id ?? null])).toEqual([
      [[], 'tie:A-B'],
      [[], null],
    ]);
  });

  it('weight, dates and sources are told where they differ', () => {
    const [pair] = pairHops(
      path(['A', 'B'], {}, [{ weight: 0.5, tie: { validFrom: '2024-01-01' } }]),
      path(['A', 'C']),
      sourcesOf,
    );
    expect(pair?.differences).toEqual(['tie', 'weight', 'dates', 'sources']);
  });

  it('nothing is said of sources that are not known yet', () => {
    const [pair] = pairHops(path(['A', 'B']), path(['A', 'far']), sourcesOf);
    expect(pair?.differences).toEqual(['tie']);
  });
});
