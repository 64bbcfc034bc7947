import { expect, it } from 'vitest';
import { spread } from '../../../client/graph/spread.ts';
import { tie } from '../fixtures.ts';

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
