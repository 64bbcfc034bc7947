import { expect, it } from 'vitest';
import { spread } from '../../../client/graph/spread.ts';
import { BACKGROUND, CASE, tie } from '../fixtures.ts';

const two = [tie('A', 'B', { id: 'tie:1' }), tie('A', 'B', { id: 'tie:2' })];

it('a single tie is straight', () => {
  expect(spread([tie('A', 'B')]).get('tie:A-B')).toBe(0);
});

it('parallel ties bow apart, whatever the order they came in', () => {
  const bends = spread(two);
  expect(bends.get('tie:1')).toBe(-(bends.get('tie:2') ?? 0));
  expect(bends.get('tie:1')).not.toBe(0);
  expect(spread(two.toReversed())).toEqual(bends);
});

it('ties there and back lie on different sides', () => {
  const bends = spread([tie('A', 'B', { id: 'tie:1' }), tie('B', 'A', { id: 'tie:2' })]);
  // Each bends to the left of its own direction, and their directions are opposite.
  expect(bends.get('tie:1')).toBe(bends.get('tie:2'));
  expect(bends.get('tie:1')).not.toBe(0);
});

it('ties of later seeds lie outside those of the first, which lie as if alone', () => {
  const later = ['tie:0', 'tie:3', 'tie:4'].map((id) => tie('A', 'B', { id, seeds: BACKGROUND }));
  const alone = spread(two);
  const bends = spread([...later, ...two]);
  for (const [id, bend] of alone) expect(bends.get(id)).toBe(bend);
  const inner = Math.max(...alone.values());
  expect(later.every(({ id }) => Math.abs(bends.get(id) ?? 0) > inner)).toBe(true);
  expect(new Set(bends.values()).size).toBe(5);
});

it('the first seed of a tie decides, ties of none come last', () => {
  const both = tie('A', 'B', { id: 'tie:z', seeds: [...BACKGROUND, ...CASE] });
  const none = tie('A', 'B', { id: 'tie:a', seeds: [] });
  expect(spread([none, both]).get('tie:z')).toBe(0);
});

it('ties of a path lie inside all others, whatever their seed', () => {
  const bends = spread([...two, tie('A', 'B', { id: 'tie:9', seeds: BACKGROUND })], new Set(['tie:9']));
  expect(bends.get('tie:9')).toBe(0);
  expect(new Set(bends.values()).size).toBe(3);
});
