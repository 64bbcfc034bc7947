import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../../client/store/arrangement.ts';
import type { Filter } from '../../../client/store/filter.ts';
import { COLOURS, SIZES, WIDTHS } from '../../../client/store/look.ts';
import { type Link, readLink, writeLink } from '../../../client/store/url/codec.ts';
import { groupId } from '../../../client/store/groups/group.ts';
import { EMPTY_VIEW } from '../../../client/store/view.ts';
import { openedState } from '../fixtures.ts';

const LANGUAGES = ['en', 'uk'];
const id = fc.oneof(
  fc.stringMatching(/^(state|org|official):[a-z0-9-]{1,12}$/),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => `org:${text}`),
);
const date = fc
  .date({ min: new Date('1816-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const someOf = <T>(...terms: T[]) => orNull(fc.subarray(terms));

const period = fc
  .tuple(date, date)
  .map((both) => both.toSorted())
  .map(([from = '', to = '']) => ({ from, to }));

const filter: fc.Arbitrary<Filter> = fc
  .record({
    families: someOf('INFLUENCE' as const, 'PARTNERSHIP' as const, 'PRESSURE' as const),
    instruments: someOf('MILITARY' as const, 'LEGAL' as const),
    modalities: someOf('ACTUAL' as const, 'POSSIBLE' as const),
    statuses: someOf('CONTESTED' as const),
    asOf: orNull(date),
    from: orNull(date),
    to: orNull(date),
    period: fc.constantFrom('STARTS' as const, 'ENDS' as const, null),
    minConfidence: orNull(fc.integer({ min: 0, max: 100 })),
    seeds: someOf('003', '20260801', 'R:names', 'import:cow,alliances & more'),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);

const ids = fc.uniqueArray(id, { maxLength: 4 });
const coordinate = fc.integer({ min: -40_000, max: 40_000 });

const link: fc.Arbitrary<Link> = fc.uniqueArray(id, { maxLength: 12 }).chain((members) =>
  fc.record({
    view: fc.record({
      attempt: orNull(id),
      members: fc.constant(members),
      anchors: fc.subarray(members),
      expanded: fc.subarray(members),
      held: fc.subarray(members),
      groups: fc
        .subarray(members)
        .map((actors) =>
          actors.map((each, index) =>
            groupId({ actor: each, kind: 'OFFICIAL', family: index % 2 === 0 ? null : 'PRESSURE' }),
          ),
        ),
      guests: fc.constant([]),
      positions: fc
        .tuple(
          fc.subarray(members),
          fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 12, maxLength: 12 }),
        )
        .map(([placed, points]) =>
          Object.fromEntries(placed.flatMap((each, index) => (points[index] ? [[each, points[index]]] : []))),
        ),
      width: fc.constantFrom(...WIDTHS),
      size: fc.constantFrom(...SIZES),
      colour: fc.constantFrom(...COLOURS),
      arrangement: orNull(
        fc.record({
          layout: fc.constantFrom(...LAYOUTS),
          marks: fc.array(
            fc.record({
              at: fc.record({ x: coordinate, y: coordinate }),
              date: fc.constantFrom(null, '1949', '2024-10', '2024-10-29'),
            }),
            { maxLength: 4 },
          ),
        }),
      ),
      camera: orNull(
        fc.record({
          x: coordinate,
          y: coordinate,
          zoom: fc.integer({ min: 150, max: 3000 }).map((zoom) => zoom / 1000),
          width: fc.integer({ min: 200, max: 8000 }),
          height: fc.integer({ min: 200, max: 8000 }),
        }),
      ),
      filter,
      selection: orNull(id),
      several: fc.subarray(members),
      panel: fc.constantFrom('detail' as const, 'paths' as const, null),
      question: fc.record({
        from: ids,
        via: ids,
        avoid: ids,
        to: ids,
        maxHops: fc.integer({ min: 1, max: 6 }),
        tiers: someOf('DOCUMENTED' as const, 'STRUCTURAL' as const),
      }),
      otherPath: orNull(fc.integer({ min: 0, max: 99 })),
      otherDate: orNull(date),
      layered: fc.constantFrom('off' as const, 'one' as const, 'all' as const),
      asked: fc.boolean(),
      path: orNull(fc.integer({ min: 0, max: 99 })),
      hop: orNull(fc.integer({ min: 0, max: 5 })),
      mode: fc.constantFrom('canvas' as const, 'list' as const),
      console: fc.boolean(),
      timeline: fc.boolean(),
      span: orNull(period),
    }),
    language: orNull(fc.constantFrom(...LANGUAGES)),
    theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
  }),
);

describe('links', () => {
  it('restore every view that they can write', () => {
    fc.assert(
      fc.property(link, (each) => {
        expect(readLink(writeLink(each), LANGUAGES)).toEqual({ link: each, problems: [] });
      }),
    );
  });

  it('never throw, whatever somebody types', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('in', 'at', 'pin', 'asof', 'hop', 'fam', 'seed', 'lang'),
        (text, name) => {
          const { link: read } = readLink(`?${name}=${text}`, LANGUAGES);
          expect(read.view.mode).toBe('canvas');
        },
      ),
    );
  });

  it('keep ids readable', () => {
    const { view } = openedState({
      members: ['state:USA', 'official:kim-jong-un'],
      positions: {},
      anchors: [],
      expanded: [],
    });
    expect(writeLink({ view, language: 'uk', theme: 'system' })).toBe('in=state:USA,official:kim-jong-un&lang=uk');
  });

  it('restore where groups stand', () => {
    const group = 'group:OFFICIAL~~state:USA';
    const view = { ...EMPTY_VIEW, members: ['state:USA'], groups: [group], positions: { [group]: { x: 30, y: -4 } } };
    expect(readLink(writeLink({ view, language: 'en', theme: 'system' }), LANGUAGES).link.view).toEqual(view);
  });

  it('name what they could not use and keep the rest in place', () => {
    const text =
      '?in=nonsense,org:a,org:b&at=1.1,zz!,4.4&pin=1,9&asof=2024-02-31&hops=99&lang=fr&theme=pink&from=%E0%A4%A';
    const { link: read, problems } = readLink(text, LANGUAGES);
    expect(read.view).toEqual({
      ...EMPTY_VIEW,
      members: ['org:a', 'org:b'],
      anchors: ['org:a'],
      positions: { 'org:b': { x: 4, y: 4 } },
    });
    expect(problems.map((problem) => problem.parameter).toSorted()).toEqual([
      'asof',
      'at',
      'from',
      'hops',
      'in',
      'lang',
      'pin',
      'theme',
    ]);
  });

  it('name the end of a period that is before its beginning, and take the period as open', () => {
    const read = readLink('since=2024-11-02&until=2024-11-01&span=2024-02-01,2024-01-01', LANGUAGES);
    expect(read.problems).toEqual([{ parameter: 'until', value: '2024-11-01' }]);
    expect([read.link.view.filter.from, read.link.view.filter.to, read.link.view.span]).toEqual([
      '2024-11-02',
      null,
      null,
    ]);
  });

  it('name seeds by version', () => {
    const { view } = openedState({ members: [], anchors: [], expanded: [], positions: {} });
    const seeds = (versions: string[]) =>
      writeLink({ view: { ...view, filter: { ...view.filter, seeds: versions } }, language: null, theme: 'system' });
    expect(seeds(['003', '006'])).toBe('seed=003,006');
    expect(seeds([])).toBe('seed=-');
    const { link: read, problems } = readLink('?seed=003,washington', LANGUAGES);
    expect(read.view.filter.seeds).toEqual(['003']);
    expect(problems).toEqual([{ parameter: 'seed', value: 'washington' }]);
  });

  it('take no name of an object member for an id', () => {
    const { link: read, problems } = readLink('?in=constructor,__proto__,org:a', LANGUAGES);
    expect(read.view.members).toEqual(['org:a']);
    expect(problems).toHaveLength(2);
  });

  it('open the panel on what they select', () => {
    expect(readLink('?in=org:a&sel=org:a', LANGUAGES).link.view.panel).toBe('detail');
  });
});
