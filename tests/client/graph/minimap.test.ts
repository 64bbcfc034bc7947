import { expect, test } from 'vitest';
import { holds } from '../../../client/graph/box.ts';
import { boundsOf, dotsOf, scaleOf } from '../../../client/graph/minimap.ts';

const SIZE = { width: 168, height: 112 };
const PLACES = { A: { x: -1000, y: -400 }, B: { x: 3000, y: 0 }, C: { x: 0, y: 1600 } };

test('every actor has a place on the map, and what is pointed at there is found on the canvas', () => {
  const { on, off } = scaleOf(boundsOf(PLACES), SIZE);
  for (const at of Object.values(PLACES)) {
    const { x, y } = on(at);
    expect(x >= 0 && x <= SIZE.width && y >= 0 && y <= SIZE.height).toBe(true);
    expect(off({ x, y }).x).toBeCloseTo(at.x);
    expect(off({ x, y }).y).toBeCloseTo(at.y);
  }
});

test('one actor, or none, is drawn in the middle', () => {
  expect(scaleOf(boundsOf({ A: { x: 70, y: 50 } }), SIZE).on({ x: 70, y: 50 })).toEqual({ x: 84, y: 56 });
  expect(scaleOf(boundsOf({}), SIZE).on({ x: 0, y: 0 })).toEqual({ x: 84, y: 56 });
});

test('all are in view, or not', () => {
  expect(holds({ x1: -1000, y1: -400, x2: 3000, y2: 1600 }, boundsOf(PLACES))).toBe(true);
  expect(holds({ x1: -999, y1: -400, x2: 3000, y2: 1600 }, boundsOf(PLACES))).toBe(false);
});

test('a dot is a stroke without length', () => {
  expect(
    dotsOf([
      { x: 1.04, y: 2 },
      { x: 3, y: 4 },
    ]),
  ).toBe('M1 2h0M3 4h0');
});
