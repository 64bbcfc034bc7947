import { describe, expect, it } from 'vitest';
import { arrange, type ArrangeRequest } from '../../../client/layout/arrange/arrange.ts';
import { LAYOUTS } from '../../../client/store/arrangement.ts';
import type { Actor, Points } from '../../../client/store/model.ts';
import { actor, tie } from '../fixtures.ts';
import { overlaps } from './overlaps.ts';

const STATES = ['USA', 'CHN', 'PRK', 'FRA', 'DEU', 'BEL', 'NLD', 'LUX'].map((code) =>
  actor(`state:${code}`, `State ${code}`),
);
const OFFICIALS: Actor[] = Array.from({ length: 20 }, (_, index) => ({
  ...actor(`official:${index}`, `Official with a long name ${index}`),
  terms: [{ office: { of: { id: index % 2 === 0 ? 'state:USA' : 'org:part' } } }],
}));
const ORGANIZATIONS: Actor[] = [
  { ...actor('org:part', 'Ministry'), partOf: { id: 'state:PRK' } },
  actor('org:alone', 'Alliance'),
];
const actors = [...STATES, ...OFFICIALS, ...ORGANIZATIONS];
const ties = [
  tie('state:USA', 'state:CHN', { validFrom: '2024-10-29', datePrecision: 'DAY' }),
  tie('state:CHN', 'state:PRK', { validFrom: '1961-01-01', datePrecision: 'YEAR' }),
  tie('state:FRA', 'state:DEU', { validFrom: '2024-10-30', datePrecision: 'DAY' }),
  tie('state:PRK', 'org:alone'),
  tie('state:BEL', 'state:NLD', { validFrom: '2024-10-01', datePrecision: 'MONTH' }),
];
const belongings = OFFICIALS.map(({ id, terms }) => ({ member: id, body: terms?.[0]?.office.of.id ?? '' }));
const request: ArrangeRequest = { layout: 'force', scene: { actors, ties, belongings }, held: {}, around: null };

describe.each(LAYOUTS)('the layout %s', (layout) => {
  const { to } = arrange({ ...request, layout });

  it('places everybody, with no name on another', () => {
    expect(Object.keys(to)).toHaveLength(actors.length);
    expect(overlaps(to, actors)).toEqual([]);
  });

  it('gives the same picture each time', () => {
    expect(arrange({ ...request, layout }).to).toEqual(to);
  });

  it('moves nobody who is held, and sets nobody on them', () => {
    const held: Points = { 'state:USA': { x: 3000, y: -500 }, 'official:3': { x: 3150, y: -500 } };
    const around = arrange({ ...request, layout, held });
    expect(Object.keys(around.to)).toHaveLength(actors.length - 2);
    expect(around.to).not.toHaveProperty('state:USA');
    expect(overlaps({ ...around.to, ...held }, actors)).toEqual([]);
  });

  it('has a place for one actor alone, and for none', () => {
    const alone = { actors: STATES.slice(0, 1), ties: [], belongings: [] };
    const { 'state:USA': at } = arrange({ ...request, layout, scene: alone }).to;
    expect([at?.x, at?.y].every(Number.isInteger)).toBe(true);
    expect(arrange({ ...request, layout, scene: { ...alone, actors: [] } })).toEqual({ to: {}, marks: [] });
  });
});

describe('what a place means', () => {
  const placed = (layout: ArrangeRequest['layout'], around: string | null = null) =>
    arrange({ ...request, layout, around }).to;
  const x = (points: Points, id: string) => points[id]?.x ?? Number.NaN;
  const away = (points: Points, from: string, id: string) =>
    Math.hypot(x(points, id) - x(points, from), (points[id]?.y ?? 0) - (points[from]?.y ?? 0));

  it('flow: who acts stands left of whom they act upon, officials left of their state', () => {
    const to = placed('flow');
    expect(x(to, 'state:USA')).toBeLessThan(x(to, 'state:CHN'));
    expect(x(to, 'state:CHN')).toBeLessThan(x(to, 'state:PRK'));
    expect(x(to, 'official:0')).toBeLessThan(x(to, 'state:USA'));
  });

  it('concentric: the fewest ties away from the chosen actor, the nearer', () => {
    const to = placed('concentric', 'state:CHN');
    for (const [near, far] of [
      ['state:PRK', 'org:alone'],
      ['state:USA', 'official:0'],
      ['org:alone', 'state:FRA'],
    ] as const) {
      expect(away(to, 'state:CHN', near)).toBeLessThan(away(to, 'state:CHN', far));
    }
  });

  it('geographic: west is left and north is up; officials stand near their state, and bodies of no country below', () => {
    const { to, marks } = arrange({ ...request, layout: 'geographic' });
    expect(x(to, 'state:USA')).toBeLessThan(x(to, 'state:FRA'));
    expect(x(to, 'state:FRA')).toBeLessThan(x(to, 'state:CHN'));
    expect(to['state:NLD']?.y).toBeLessThan(to['state:FRA']?.y ?? 0);
    for (const [id, home, other] of [
      ['official:0', 'state:USA', 'state:PRK'],
      ['official:1', 'state:PRK', 'state:USA'],
    ] as const) {
      expect(away(to, home, id)).toBeLessThan(away(to, other, id));
    }
    const lowest = Math.max(...actors.filter(({ id }) => id !== 'org:alone').map(({ id }) => to[id]?.y ?? 0));
    expect(to['org:alone']?.y).toBeGreaterThan(lowest);
    expect(marks).toEqual([{ at: expect.anything(), date: null }]);
  });

  it('timeline: a column for each first date, as exactly as it is known, and one apart for unknown dates', () => {
    const { to, marks } = arrange({ ...request, layout: 'timeline' });
    expect(marks.map(({ date }) => date)).toEqual(['1961', '2024-10', '2024-10-29', '2024-10-30', null]);
    const order = ['state:CHN', 'state:NLD', 'state:USA', 'state:FRA', 'org:alone'].map((id) => x(to, id));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(Math.abs(x(to, 'state:CHN') - x(to, 'state:PRK'))).toBeLessThan(x(to, 'state:NLD') - x(to, 'state:CHN'));
  });

  it('timeline: many days become months, and many months years', () => {
    const dated = (count: number, date: (index: number) => string) =>
      arrange({
        ...request,
        layout: 'timeline',
        scene: {
          actors: Array.from({ length: count }, (_, index) => actor(`org:${index}`)),
          ties: Array.from({ length: count }, (_, index) =>
            tie(`org:${index}`, `org:${index}`, { validFrom: date(index), datePrecision: 'DAY' }),
          ),
          belongings: [],
        },
      }).marks.map((mark) => mark.date);
    const two = (number: number) => String(number).padStart(2, '0');
    expect(dated(20, (index) => `2024-0${1 + (index % 2)}-${two(1 + index)}`)).toEqual(['2024-01', '2024-02']);
    expect(dated(20, (index) => `202${index % 2}-${two(1 + Math.floor(index / 2))}-01`)).toEqual(['2020', '2021']);
  });
});
