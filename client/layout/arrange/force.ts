import type { Points } from '../../store/model.ts';
import { mean } from '../mean.ts';
import { type Scene, settle } from '../settle.ts';
import type { Draft } from './draft.ts';

/** Neighbours near each other; those that are held pull the others to where they stand. */
export function force(scene: Scene, held: Points): Draft {
  const still = Object.entries(held);
  const { x, y } = mean(still.map(([, at]) => at));
  // The forces pull to the origin.
  const fixed = Object.fromEntries(still.map(([id, at]) => [id, { x: at.x - x, y: at.y - y }]));
  return { points: Object.entries(settle(scene, {}, fixed)), marks: [] };
}
