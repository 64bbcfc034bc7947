import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../client/layout/columns.ts';
import { boxOf } from '../../../client/layout/box.ts';
import { layeredLayout } from '../../../client/layout/layered.ts';
import { actor, record } from '../fixtures.ts';

describe('columns', () => {
  it('one path is one actor a column', () => {
    expect(columnsOf([['A', 'B', 'C']])).toEqual([['A'], ['B'], ['C']]);
  });

  it('an actor stands right of everybody who comes before it on any path, the ends in the last column', () => {
    expect(
      columnsOf([
        ['A', 'B', 'Z'],
        ['A', 'C', 'B', 'Z'],
        ['A', 'Y'],
      ]),
    ).toEqual([['A'], ['C'], ['B'], ['Z', 'Y']]);
  });

  it('paths that run against each other still have their places', () => {
    expect(
      columnsOf([
        ['A', 'B', 'C', 'Z'],
        ['A', 'C', 'B', 'Z'],
      ]),
    ).toEqual([['A'], ['B', 'C'], ['Z']]);
  });

  it('rows follow their neighbours, so that lines do not cross where they need not', () => {
    const columns = columnsOf([
      ['A', 'b1', 'c1', 'Z'],
      ['A', 'b2', 'c2', 'Z'],
      ['X', 'b2', 'c1', 'Z'],
    ]);
    expect(columns.flat().toSorted()).toEqual(['A', 'X', 'Z', 'b1', 'b2', 'c1', 'c2']);
    const straight = columnsOf([
      ['A', 'b2', 'd', 'Z'],
      ['A', 'b1', 'c', 'Z'],
      ['A', 'b2', 'e', 'Z'],
    ]);
    const [, second = [], third = []] = straight;
    expect(second.indexOf('b1') < second.indexOf('b2')).toBe(third.indexOf('c') < third.indexOf('d'));
  });

  it('every actor has one place, whatever the paths', () => {
    const someone = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
    const paths = fc.array(fc.uniqueArray(someone, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(paths, (each) => {
        expect(columnsOf(each).flat().toSorted()).toEqual([...new Set(each.flat())].toSorted());
        expect(columnsOf(each)).toEqual(columnsOf(each));
      }),
    );
  });
});

describe('the picture', () => {
  const actors = record(['A', 'B', 'C', 'high', 'low', 'near'].map((id) => actor(id)));
  const rest = {
    A: { x: 0, y: 0 },
    B: { x: 10, y: 40 },
    C: { x: 20, y: -40 },
    high: { x: 0, y: -900 },
    near: { x: 5, y: -3 },
    low: { x: 0, y: 12 },
  };
  const placed = layeredLayout(
    [
      ['A', 'B', 'C'],
      ['A', 'C'],
    ],
    actors,
    rest,
  );
  const at = (id: string) => placed[id] ?? { x: Number.NaN, y: Number.NaN };

  it('runs from left to right on one line', () => {
    expect([at('A').y, at('B').y, at('C').y]).toEqual([0, 0, 0]);
    expect(at('B').x - at('A').x).toBe(at('C').x - at('B').x);
    expect(at('B').x).toBeGreaterThan(at('A').x);
  });

  it('the rest keeps off the band, each side together and no farther than it must', () => {
    const box = boxOf(actors['near'] ?? actor('near'));
    expect(at('near').y + box.below).toBeLessThan(at('A').y - box.above);
    expect(at('low').y - box.above).toBeGreaterThan(at('A').y + box.below);
    expect(at('near').y - at('high').y).toBe(897);
    expect([at('near').x, at('low').x]).toEqual([5, 0]);
  });

  it('whoever is out of the way stays', () => {
    expect(layeredLayout([['A', 'B']], actors, { high: { x: 0, y: -900 }, A: { x: 0, y: 0 } })['high']).toEqual({
      x: 0,
      y: -900,
    });
  });
});
