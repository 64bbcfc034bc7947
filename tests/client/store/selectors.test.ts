import { describe, expect, it } from 'vitest';
import { belongings } from '../../../client/store/belonging.ts';
import { type Filter, NO_FILTER } from '../../../client/store/filter.ts';
import { type ActorDetail, nameOf } from '../../../client/store/model.ts';
import { carriers } from '../../../client/store/neighbours.ts';
import {
  lonelyActors,
  otherPathsKey,
  pathsKey,
  seedsHere,
  tieInFocus,
  tiesBeyond,
  tiesHere,
  visibleTies,
} from '../../../client/store/selectors.ts';
import { NO_QUESTION } from '../../../client/store/view.ts';
import { actor, BACKGROUND, openedState, record, tie, TIES } from '../fixtures.ts';

describe('ties of the view', () => {
  it('counts ties between placed members only', () => {
    expect(tiesHere(openedState())).toHaveLength(TIES.length);
    expect(tiesHere(openedState({ members: ['A', 'B'] }))).toHaveLength(2);
    expect(tiesHere(openedState({ positions: {} }))).toEqual([]);
  });

  it('tells who is left without a visible tie', () => {
    const state = openedState({ filter: { ...NO_FILTER, families: ['PRESSURE'] } });
    expect(visibleTies(state)).toHaveLength(1);
    expect([...lonelyActors(state)].toSorted()).toEqual(['C', 'leaf', 'shared']);
  });

  it('answers with the same object for the same state', () => {
    const state = openedState();
    expect(visibleTies(state)).toBe(visibleTies({ ...state }));
  });
});

describe('seeds of the view', () => {
  const more = tie('A', 'C', { family: 'PRESSURE', seeds: BACKGROUND });
  const stated = (filter: Partial<Filter>) => {
    const state = openedState({ filter: { ...NO_FILTER, ...filter } });
    return { ...state, data: { ...state.data, ties: record([...TIES, more]) } };
  };
  const counts = (filter: Partial<Filter>) => seedsHere(stated(filter)).map(({ version, count }) => [version, count]);

  it('are counted whether shown or not', () => {
    expect(counts({})).toEqual([
      ['003', 6],
      ['006', 1],
    ]);
    expect(counts({ seeds: ['003'] })).toEqual(counts({}));
    expect(seedsHere(stated({}))[1]?.description).toBe('background');
  });

  it('count only what the rest of the filter shows', () => {
    expect(counts({ families: ['PRESSURE'], seeds: ['006'] })).toEqual([
      ['003', 1],
      ['006', 1],
    ]);
  });

  it('name those that a link wants and nothing here has', () => {
    expect(counts({ seeds: ['999'] })).toContainEqual(['999', 0]);
  });

  it('tell how many ties of an actor lead elsewhere, once that is known', () => {
    const state = stated({ seeds: ['003'] });
    expect(tiesBeyond(state, 'A')).toBe(0);
    const value = { id: 'A', tieCount: 5 } as ActorDetail;
    const known = { ...state, data: { ...state.data, actorDetails: { A: { language: 'en', value } } } };
    expect(tiesBeyond(known, 'A')).toBe(2);
  });
});

describe('what the requests hang on', () => {
  const question = { ...NO_QUESTION, from: ['A'], to: ['C'] };

  it('no key until the question is put and makes sense', () => {
    expect(pathsKey(openedState({ question }))).toBeNull();
    expect(pathsKey(openedState({ question: { ...question, to: ['A'] }, asked: true }))).toBeNull();
    expect(pathsKey(openedState({ question, asked: true }))).not.toBeNull();
  });

  it('the other day is the same question under another date', () => {
    const state = openedState({ question, asked: true, otherDate: '2024-11-01' });
    expect(otherPathsKey(openedState({ question, asked: true }))).toBeNull();
    expect(otherPathsKey(state)).toBe(
      pathsKey(openedState({ question, asked: true, filter: { ...NO_FILTER, asOf: '2024-11-01' } })),
    );
  });

  it('another filter or language is another question', () => {
    const keys = [
      pathsKey(openedState({ question, asked: true })),
      pathsKey(openedState({ question, asked: true, filter: { ...NO_FILTER, asOf: '2024-11-01' } })),
      pathsKey(openedState({ question, asked: true }, { language: 'uk' })),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  it('the tie in focus is the selected one', () => {
    expect(tieInFocus(openedState({ selection: 'tie:x' }))).toBe('tie:x');
    expect(tieInFocus(openedState({ selection: 'A' }))).toBeNull();
  });
});

describe('who acts for whom', () => {
  const official = {
    ...actor('official:x'),
    terms: [{ office: { of: { id: 'org:ministry', partOf: { id: 'state:A' } } } }],
  };

  it('takes the body, and where that is not here what it is part of', () => {
    const actors = record([official, actor('state:A'), { ...actor('org:ministry'), partOf: { id: 'state:A' } }]);
    expect(belongings(['official:x', 'state:A'], actors)).toEqual([{ member: 'official:x', body: 'state:A' }]);
    expect(belongings(['official:x', 'state:A', 'org:ministry'], actors)).toEqual([
      { member: 'official:x', body: 'org:ministry' },
      { member: 'org:ministry', body: 'state:A' },
    ]);
  });

  it('on a day goes by the offices held then; an unknown bound contradicts nothing', () => {
    const of = (id: string) => ({ office: { of: { id } } });
    const terms = [
      { ...of('state:A'), from: '2001-01-01', to: '2004-12-31' },
      { ...of('state:B'), from: '2005-01-01', to: null },
      of('state:C'),
    ];
    const actors = record([{ ...actor('official:x'), terms }, actor('state:A'), actor('state:B'), actor('state:C')]);
    const bodies = (asOf: string | null) =>
      belongings(Object.keys(actors), actors, { asOf, from: null, to: null }).map(({ body }) => body);
    expect(bodies('2003-06-01')).toEqual(['state:A', 'state:C']);
    expect(bodies('2010-06-01')).toEqual(['state:B', 'state:C']);
    expect(bodies(null)).toEqual(['state:A', 'state:B', 'state:C']);
  });
});

it('carriers are those through whom something farther out came', () => {
  expect(carriers(['A'], [tie('A', 'B'), tie('B', 'C'), tie('A', 'D')])).toEqual(['B']);
});

it('a name falls back to English, then to the id', () => {
  expect(nameOf(actor('A', 'Aland', 'Аланд'), 'A', 'uk')).toBe('Аланд');
  expect(nameOf(actor('A', 'Aland'), 'A', 'fr')).toBe('Aland');
  expect(nameOf(undefined, 'A', 'en')).toBe('A');
});
