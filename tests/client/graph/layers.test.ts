import { describe, expect, it } from 'vitest';
import { canvasModel } from '../../../client/graph/viewModel.ts';
import type { State } from '../../../client/store/state.ts';
import { ACTORS, answer, openedState, path, tie, VOCABULARY } from '../fixtures.ts';

const first = path(['A', 'B', 'C'], {}, [{ weight: 0.25, tie: { strength: 0.9 } }, { weight: null }]);
const second = path(['A', 'C'], {}, [{ weight: 0.5 }]);

function reading(view: Partial<State['view']> = {}, over: Partial<State> = {}): State {
  const state = openedState({ panel: 'paths', path: 0, hop: 0, ...view }, over);
  const { data } = state;
  return {
    ...state,
    data: {
      ...data,
      ties: { ...data.ties, 'tie:A-C': tie('A', 'C') },
      vocabulary: { language: 'en', value: VOCABULARY },
      paths: { key: 'k', value: answer(first, second) },
    },
  };
}

const drawn = (state: State) => {
  const { nodes, edges, focus } = canvasModel(state);
  return {
    focus,
    at: Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }])),
    classes: Object.fromEntries([...nodes, ...edges].map((each) => [each.id, each.classes.split(' ')])),
    width: Object.fromEntries(edges.map((edge) => [edge.id, edge.strength])),
    bend: Object.fromEntries(edges.map((edge) => [edge.id, edge.bend])),
  };
};

describe('a path laid out', () => {
  const { focus, at, classes, width } = drawn(reading());

  it('runs left to right and fills the canvas, and the rest dims', () => {
    expect(focus).toEqual(['A', 'B', 'C']);
    expect((at['A']?.x ?? 0) < (at['B']?.x ?? 0) && (at['B']?.x ?? 0) < (at['C']?.x ?? 0)).toBe(true);
    expect(classes['leaf']).toContain('faded');
    expect(classes['tie:A-B']).toEqual(expect.arrayContaining(['hop', 'route']));
    expect(classes['tie:A-B-PRESSURE']).toContain('faded');
  });

  it('is drawn as wide as the hops weigh, and an unknown weight looks unknown', () => {
    expect([width['tie:A-B'], width['tie:B-C']]).toEqual([0.25, null]);
    expect(classes['tie:B-C']).toContain('unknown');
    expect(classes['tie:A-B']).not.toContain('unknown');
  });
});

it('all paths are on the canvas at once, and a line that passes a column bows around it', () => {
  const { focus, bend, width } = drawn(reading({ layered: 'all' }));
  expect(focus).toEqual(['A', 'B', 'C']);
  expect(width['tie:A-C']).toBe(0.5);
  expect(bend['tie:A-B']).not.toBe(undefined);
  expect(bend['tie:A-C']).not.toBe(0);
});

it('a filter changed meanwhile does not take the ties of the path away', () => {
  const state = reading({ filter: { ...openedState().view.filter, families: ['PRESSURE'] } });
  expect(Object.keys(drawn(state).width)).toEqual(expect.arrayContaining(['tie:A-B', 'tie:B-C']));
});

it.each([
  ['switched off', { layered: 'off' as const }, {}],
  ['another panel', { panel: 'detail' as const }, {}],
  ['no path', { path: null }, {}],
  ['an actor being picked', {}, { picking: 'via' as const }],
])('everybody is in place again with %s', (_why, view, over) => {
  const { focus, at } = drawn(reading(view, over));
  expect(focus).toBeUndefined();
  expect(at).toEqual(Object.fromEntries(ACTORS.map(({ id }, index) => [id, { x: index * 100, y: 0 }])));
});
