import { describe, expect, it } from 'vitest';
import { openingLayout } from '../../../client/layout/openingLayout.ts';
import { settle } from '../../../client/layout/settle.ts';
import { actor, tie } from '../fixtures.ts';
import { overlaps } from './overlaps.ts';

const COLUMNS = [['state:A', 'official:a1', 'official:a2'], ['state:B'], ['state:C', 'official:c1']];
const actors = [
  ...COLUMNS.flat().map((id) => actor(id, `Somebody of ${id}`)),
  ...Array.from({ length: 18 }, (_, index) => actor(`org:${index}`, `Organization with a long name ${index}`)),
];
const ties = actors.flatMap((each, index) => {
  const other = actors[(index * 7 + 3) % actors.length];
  return other && other !== each ? [tie(each.id, other.id)] : [];
});
const scene = { actors, ties, belongings: [{ member: 'official:a1', body: 'state:A' }] };

describe('the opening layout', () => {
  const placed = openingLayout(scene, COLUMNS);

  it('gives the same picture each time', () => {
    expect(openingLayout(scene, COLUMNS)).toEqual(placed);
  });

  it('sets the attempt on one line, left to right', () => {
    const spine = COLUMNS.map(([first]) => placed[first ?? '']);
    expect(spine.map((point) => point?.y)).toEqual([0, 0, 0]);
    expect(spine.map((point) => point?.x)).toEqual(
      spine.map((point) => point?.x).toSorted((one, other) => (one ?? 0) - (other ?? 0)),
    );
  });

  it('lets no name lie on another', () => {
    expect(overlaps(placed, actors)).toEqual([]);
  });

  it('is wider than high, as screens are', () => {
    const xs = Object.values(placed).map((point) => point.x);
    const ys = Object.values(placed).map((point) => point.y);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(Math.max(...ys) - Math.min(...ys));
  });
});

describe('settling newcomers', () => {
  it('moves nobody who has a place, and crowds nobody', () => {
    const fixed = openingLayout(scene, COLUMNS);
    const more = [actor('state:new', 'Newcomer'), actor('state:newer', 'Another newcomer')];
    const grown = {
      ...scene,
      actors: [...actors, ...more],
      ties: [...ties, tie('state:new', 'state:A'), tie('state:newer', 'state:A')],
    };
    const placed = settle(grown, {}, fixed);
    for (const { id } of actors) expect(placed[id]).toEqual(fixed[id]);
    expect(overlaps(placed, grown.actors)).toEqual([]);
  });

  it('moves none of two thousand actors when more come with a hundred ties, and lets no new name lie on another', () => {
    const crowd = Array.from({ length: 2000 }, (_, index) => actor(`state:${index}`, `State number ${index}`));
    const fixed = Object.fromEntries(
      crowd.map(({ id }, index) => [id, { x: 200 * (index % 50), y: 120 * Math.floor(index / 50) }]),
    );
    const more = Array.from({ length: 20 }, (_, index) => actor(`official:${index}`, `Official number ${index}`));
    const grown = {
      actors: [...crowd, ...more],
      ties: more.flatMap(({ id }, index) =>
        Array.from({ length: 5 }, (_, turn) => tie(id, `state:${(index * 97 + turn * 411) % 2000}`)),
      ),
      belongings: [],
    };
    const placed = settle(grown, {}, fixed);
    expect(Object.fromEntries(crowd.map(({ id }) => [id, placed[id]]))).toEqual(fixed);
    expect(overlaps(placed, grown.actors)).toEqual([]);
  });
});
