import { expect, it } from 'vitest';
import { actorTowards } from '../../../client/graph/navigate.ts';

const positions = {
  here: { x: 0, y: 0 },
  right: { x: 100, y: 10 },
  farRight: { x: 300, y: 0 },
  below: { x: 5, y: 80 },
};

it('prefers a neighbour to a nearer stranger', () => {
  expect(actorTowards('ArrowRight', 'here', new Set(['farRight']), positions)).toBe('farRight');
});

it('reaches strangers where no neighbour lies that way', () => {
  expect(actorTowards('ArrowDown', 'here', new Set(['right']), positions)).toBe('below');
});

it('stays where nothing lies that way', () => {
  expect(actorTowards('ArrowLeft', 'here', new Set(), positions)).toBeNull();
});
