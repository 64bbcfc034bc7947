import type { Points } from '../../store/model.ts';
import { type Scene, settle } from '../settle.ts';
import type { Draft } from './draft.ts';

/** Neighbours near each other; those that are held pull the others to where they stand. */
export function force(scene: Scene, held: Points): Draft {
  const still = Object.entries(held);
  const [x, y] = [mean(still.map(([, at]) => at.x)), mean(still.map(([, at]) => at.y))];
  // The forces pull to the origin.
  const fixed = Object.fromEntries(still.map(([id, at]) => [id, { x: at.x - x, y: at.y - y }]));
  return { points: Object.entries(settle(scene, {}, fixed)), marks: [] };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
