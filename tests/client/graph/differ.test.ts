import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { applyDifference } from '../../../client/graph/applyDifference.ts';
import { differ } from '../../../client/graph/differ.ts';
import { type Picture, unfolded } from '../../../client/graph/folding/picture.ts';
import { canvasModel } from '../../../client/graph/viewModel.ts';
import type { State } from '../../../client/store/state.ts';
import { NO_FILTER } from '../../../client/store/filter.ts';
import { openedState, VOCABULARY } from '../fixtures.ts';

const NOTHING: Picture = { nodes: [], edges: [], bonds: [], clusters: [], bundles: [], marks: [] };
const pictureOf = (state: State) => unfolded(canvasModel(state)).picture;
const whole = pictureOf(openedState());

function shown(models: Picture[]) {
  const cy = cytoscape({ headless: true });
  let before = NOTHING;
  for (const model of models) {
    applyDifference(cy, differ(before, model));
    before = model;
  }
  return cy;
}

it('finds nothing to do between equal models', () => {
  const again = pictureOf(openedState());
  expect(Object.values(differ(whole, again)).flat()).toEqual([]);
});

it('a filter removes ties and touches no other', () => {
  const filtered = pictureOf(openedState({ filter: { ...NO_FILTER, families: ['PRESSURE'] } }));
  const difference = differ(whole, filtered);
  expect(difference.removed).toHaveLength(5);
  expect([difference.addedEdges, difference.addedNodes, difference.changedEdges]).toEqual([[], [], []]);
  expect(difference.changedNodes.map((node) => node.id)).toEqual(['C', 'leaf', 'shared']);
});

it('Cytoscape shows the last model, whatever came before', () => {
  const fewer = pictureOf(openedState({ members: ['A', 'B'], selection: 'A' }));
  const moved = pictureOf(openedState({ positions: { ...openedState().view.positions, A: { x: -5, y: 7 } } }));
  const cy = shown([whole, fewer, moved]);
  expect(
    cy
      .nodes()
      .map((node) => node.id())
      .toSorted(),
  ).toEqual(moved.nodes.map((node) => node.id).toSorted());
  expect(
    cy
      .edges()
      .map((edge) => edge.id())
      .toSorted(),
  ).toEqual(moved.edges.map((edge) => edge.id).toSorted());
  expect(cy.getElementById('A').position()).toEqual({ x: -5, y: 7 });
  expect(cy.getElementById('A').hasClass('selected')).toBe(false);
});

it('elements that stay keep their identity', () => {
  const cy = shown([whole]);
  const before = cy.getElementById('B');
  before.scratch('mine', true);
  applyDifference(cy, differ(whole, pictureOf(openedState({ selection: 'B' }))));
  expect(cy.getElementById('B').scratch('mine')).toBe(true);
});

it('looks follow the place of a term in the vocabulary', () => {
  const state = openedState();
  const data = { ...state.data, vocabulary: { language: 'en', value: VOCABULARY } };
  const { edges } = pictureOf({ ...state, data });
  const pressure = edges.find((edge) => edge.id.endsWith('PRESSURE'));
  expect([pressure?.family, pressure?.modality, pressure?.both, pressure?.strength]).toEqual([2, 2, false, null]);
  expect(edges.find((edge) => edge.id.endsWith('PARTNERSHIP'))?.both).toBe(true);
});

it('a selection dims what it does not touch', () => {
  const { nodes } = pictureOf(openedState({ selection: 'leaf' }));
  expect(nodes.filter((node) => !node.classes.includes('faded')).map((node) => node.id)).toEqual(['B', 'leaf']);
});
