import { expect, test } from 'vitest';
import type { ActorDetail } from '../../../../client/store/model.ts';
import { lifespansHere, lifespansOf } from '../../../../client/store/timeline/lifespans.ts';
import { openedState, record, tie, VOCABULARY } from '../../fixtures.ts';

const PACT = tie('A', 'B', { family: 'PARTNERSHIP', validFrom: '1961-07-11' });
const LATER = tie('C', 'A', { family: 'PARTNERSHIP', validFrom: '2001-07-16', ongoing: true });
const UNDATED = tie('A', 'leaf', { family: 'PARTNERSHIP' });

const term = (id: string, from: string | null, to: string | null) => ({
  id,
  from,
  to,
  ongoing: null,
  datePrecision: 'DAY',
  official: { id: `official:${id}`, kind: 'OFFICIAL' as const, names: [] },
});
const STATE = {
  id: 'A',
  offices: [
    {
      id: 'office:minister',
      name: 'Minister',
      terms: [term('late', '2013-03-16', null), term('early', '2003-03-17', '2007-04-27')],
    },
    { id: 'office:envoy', name: 'Envoy', terms: [term('unknown', null, null)] },
  ],
} as unknown as ActorDetail;

test('terms come first, then ties, each by their first day, and those without one last', () => {
  const spans = lifespansOf('A', STATE, [UNDATED, LATER, PACT]);
  expect(spans.map(({ id }) => id)).toEqual(['early', 'late', 'unknown', PACT.id, LATER.id, UNDATED.id]);
  expect(spans.map(({ other }) => other)).toEqual([
    'official:early',
    'official:late',
    'official:unknown',
    'B',
    'C',
    'leaf',
  ]);
});

test('are those of the selected actor: partnerships that the rest of the filter shows, whatever the date', () => {
  const ties = [PACT, LATER, tie('A', 'B', { family: 'PRESSURE', validFrom: '2020-01-01' })];
  const start = openedState({ selection: 'A', filter: { ...openedState().view.filter, asOf: '1990-01-01' } });
  const state = {
    ...start,
    data: { ...start.data, ties: record(ties), vocabulary: { language: 'en', value: VOCABULARY } },
  };
  expect(lifespansHere(state).map(({ id }) => id)).toEqual([PACT.id, LATER.id]);
  const filter = { ...state.view.filter, statuses: [] };
  expect(lifespansHere({ ...state, view: { ...state.view, filter } })).toEqual([]);
  expect(lifespansHere({ ...state, view: { ...state.view, selection: null } })).toEqual([]);
});
