import { expect, it } from 'vitest';
import { drawingOf, resultModel } from '../../../client/graph/resultModel.ts';
import { entitiesOf } from '../../../client/store/console/entities.ts';
import { openedState, TIES, VOCABULARY } from '../fixtures.ts';

const node = (id: string, actor: string | null, properties = {}) => ({
  _kind: 'node',
  id,
  labels: ['Statement'],
  properties,
  actor,
});
const relationship = (id: string, start: string, end: string, tie?: string) => ({
  _kind: 'relationship',
  id,
  type: 'CITES',
  start,
  end,
  properties: tie === undefined ? {} : { id: tie },
});
const ROWS = [
  node('1', 'A'),
  node('2', 'B'),
  node('3', null, { quote: 'A long quote, '.repeat(9) }),
  relationship('r1', '1', '2', 'tie:A-B'),
  relationship('r2', '3', '1'),
  relationship('r3', '1', 'not here'),
];

it('draws actors and ties as the desk does, other nodes and relationships plainly, and counts what it cannot', () => {
  const { data } = openedState();
  const known = { ...data, vocabulary: { language: 'en', value: VOCABULARY } };
  const drawing = drawingOf(entitiesOf(ROWS), known);
  expect(drawing).toMatchObject({ cut: 0, adrift: 1 });
  const model = resultModel(drawing, known, 'uk', 'A');
  expect(model.nodes.map(({ id, label, kind, classes }) => [id, label, kind, classes])).toEqual([
    ['A', 'A (uk)', 0, 'selected'],
    ['B', 'B (uk)', 0, ''],
    ['3', expect.stringMatching(/^A long quote.{1,40}…$/u), -1, ''],
  ]);
  const [first] = TIES;
  expect(model.edges).toEqual([expect.objectContaining({ id: first?.id, source: 'A', target: 'B', family: 0 })]);
  expect(model.bonds).toEqual([
    { id: 'relationship:r2', source: '3', target: 'A', label: 'CITES', classes: 'bond plain' },
  ]);
  const places = new Set(model.nodes.map(({ x, y }) => `${x} ${y}`));
  expect(places.size).toBe(3);
});

it('draws the same rows the same way', () => {
  const { data } = openedState();
  expect(drawingOf(entitiesOf([...ROWS]), data)).toEqual(drawingOf(entitiesOf([...ROWS]), data));
});
