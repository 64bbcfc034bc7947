import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chokepoints } from '../../../../server/leverage/beyond/chokepoints.ts';
import { feedbackLoops } from '../../../../server/leverage/beyond/loops.ts';
import { unbalancedTriads } from '../../../../server/leverage/beyond/triads.ts';
import type { SignedPair } from '../../../../server/leverage/beyond/triads.ts';
import { indexTies } from '../../../../server/leverage/index/tieIndex.ts';
import type { PathTie } from '../../../../server/leverage/model.ts';
import { numberedFilter } from '../../../../server/leverage/numbered.ts';
import { finish } from '../../../../server/leverage/search/task.ts';
import { NO_FILTER } from '../../../../server/repositories/tieFilter.ts';
import { naivePaths } from '../bruteForce.ts';
import { ask, tie } from '../example.ts';
import { ACTORS, denseTies } from '../graphs.ts';

const RUNS = { numRuns: 300 };

describe('chokepoints', () => {
  const found = (ties: readonly PathTie[], ends: { from?: string[]; to?: string[] } = {}, mostActors = 100) => {
    const index = indexTies(ties);
    const numbers = (ids: string[] | undefined) => ids?.map((id) => index.actors.indexOf(id)) ?? null;
    const task = { filter: numberedFilter(index, NO_FILTER, new Map()), mostActors, steps: 1_000_000 };
    const answer = finish(chokepoints(index.columns, { ...task, from: numbers(ends.from), to: numbers(ends.to) }));
    return { ...answer, points: answer.points.map(({ actor, pairs }) => [index.actors.at(actor), pairs]) };
  };

  /** Ordered pairs joined by a path, of those with neither end taken away. */
  const joined = (ties: readonly PathTie[], from: string[], to: string[], without?: string) =>
    from
      .flatMap((a) => to.map((b) => [a, b]))
      .filter(([a, b]) => a !== b && a !== without && b !== without)
      .filter(([a = '', b = '']) => {
        const avoid = without === undefined ? [] : [without];
        return naivePaths(ties, [], ask({ from: [a], to: [b], avoid, maxHops: 6 })).length > 0;
      })
      .map((pair) => pair.join(' '));

  test('agree with taking each actor away and looking again', () => {
    let cut = 0;
    const sparse = denseTies.map((ties) => ties.slice(0, 6));
    fc.assert(
      fc.property(
        sparse,
        fc.subarray(ACTORS, { minLength: 1 }),
        fc.subarray(ACTORS, { minLength: 1 }),
        (ties, from, to) => {
          const present = new Set(ties.flatMap(({ source, target }) => [source, target]));
          const [starts, ends] = [from, to].map((ids) => ids.filter((id) => present.has(id)));
          const all = joined(ties, starts ?? [], ends ?? []);
          const points = ACTORS.map((actor): [string, number] => {
            const still = joined(ties, starts ?? [], ends ?? [], actor);
            const mine = all.filter((pair) => !pair.split(' ').includes(actor));
            return [actor, mine.length - still.length];
          })
            .filter(([, pairs]) => pairs > 0)
            .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
          cut += points.length;
          expect(found(ties, { from: starts ?? [], to: ends ?? [] })).toEqual({
            actors: present.size,
            pairs: all.length,
            points,
            tooLarge: false,
          });
        },
      ),
      { numRuns: 60 },
    );
    expect(cut).toBeGreaterThan(10);
  });

  test('of a bridge are its piers, and a graph too large is refused', () => {
    const bridge = [tie('tie:1', 'a', 'b'), tie('tie:2', 'b', 'c'), tie('tie:3', 'c', 'd')];
    expect(found(bridge)).toEqual({
      actors: 4,
      pairs: 6,
      points: [
        ['b', 2],
        ['c', 2],
      ],
      tooLarge: false,
    });
    expect(found(bridge, {}, 3)).toMatchObject({ actors: 4, tooLarge: true });
  });
});

describe('feedback loops', () => {
  const found = (ties: readonly PathTie[], first: number, actors: string[] | null = null, maxLength = 4) => {
    const index = indexTies(ties);
    const filter = numberedFilter(index, { ...NO_FILTER, families: ['PRESSURE'] }, new Map());
    const numbers = actors?.map((id) => index.actors.indexOf(id)).filter((actor) => actor >= 0) ?? null;
    const task = { filter, actors: numbers, maxLength, first, steps: 1_000_000 };
    const { loops, more, gaveUp } = finish(feedbackLoops(index.columns, task));
    return { loops: loops.map(({ hops }) => hops.map((hop) => index.ties.at(hop >>> 1)).join(' ')), more, gaveUp };
  };

  /** Every order of every set of pressing ties that closes, begins with its earliest act, and is the first such by ids. */
  function naive(ties: readonly PathTie[], maxLength: number, actors: string[] | null): string[] {
    const pressing = ties.filter(({ family }) => family === 'PRESSURE');
    const grow = (chain: PathTie[]): PathTie[][] => {
      const last = chain.at(-1);
      if (last?.target === chain[0]?.source) return [chain];
      if (chain.length === maxLength) return [];
      return pressing
        .filter((next) => next.source === last?.target && !chain.slice(1).some((one) => one.source === next.target))
        .filter((next) => !chain.some((one) => one.source === next.source))
        .flatMap((next) => grow([...chain, next]));
    };
    const forward = (chain: PathTie[]) => {
      const days = chain.flatMap(({ validFrom }) => validFrom ?? []);
      return days.join() === days.toSorted().join();
    };
    const ids = (chain: PathTie[]) => chain.map(({ id }) => id).join(' ');
    const loops = new Map<string, PathTie[]>();
    for (const chain of pressing.flatMap((one) => grow([one])).filter(forward)) {
      const key = chain
        .map(({ id }) => id)
        .toSorted()
        .join();
      const known = loops.get(key);
      if (known === undefined || ids(chain) < ids(known)) loops.set(key, chain);
    }
    const score = (chain: PathTie[]) =>
      chain.reduce<number | null>(
        (all, one) =>
          all === null || one.strength === null || one.confidence === null
            ? null
            : (all * one.strength * one.confidence) / 100,
        1,
      );
    return [...loops.values()]
      .filter((chain) => actors === null || chain.some(({ source }) => actors.includes(source)))
      .toSorted((a, b) => (score(b) ?? -1) - (score(a) ?? -1) || a.length - b.length || (ids(a) < ids(b) ? -1 : 1))
      .map(ids);
  }

  test('agree with naive enumeration', () => {
    let [loops, long] = [0, 0];
    const pressing = denseTies.map((ties) =>
      ties.map((one): PathTie => (one.family === 'INFLUENCE' ? { ...one, family: 'PRESSURE' } : one)),
    );
    fc.assert(
      fc.property(
        pressing,
        fc.option(fc.subarray(ACTORS, { minLength: 1, maxLength: 2 })),
        fc.integer({ min: 1, max: 4 }),
        (ties, actors, first) => {
          const all = naive(ties, 4, actors);
          expect(found(ties, 1000, actors)).toEqual({ loops: all, more: false, gaveUp: false });
          expect(found(ties, first, actors)).toEqual({
            loops: all.slice(0, first),
            more: all.length > first,
            gaveUp: false,
          });
          loops += all.length;
          long += all.filter((one) => one.split(' ').length > 2).length;
        },
      ),
      RUNS,
    );
    expect([loops > 100, long > 100]).toEqual([true, true]);
  });

  test('begin with the act that was answered; one that answers nothing is none', () => {
    const press = (id: string, source: string, target: string, validFrom: string | null) =>
      tie(id, source, target, { family: 'PRESSURE', validFrom });
    const answered = [press('tie:1', 'b', 'a', '2024-02-01'), press('tie:2', 'a', 'b', '2024-01-01')];
    expect(found(answered, 10).loops).toEqual(['tie:2 tie:1']);
    const three = [
      press('tie:1', 'a', 'b', '2024-01-01'),
      press('tie:2', 'b', 'c', '2024-03-01'),
      press('tie:3', 'c', 'a', '2024-02-01'),
    ];
    expect(found(three, 10).loops).toEqual([]);
    expect(
      found(
        three.map((one) => ({ ...one, validFrom: null })),
        10,
      ).loops,
    ).toEqual(['tie:1 tie:2 tie:3']);
  });
});

describe('unbalanced triads', () => {
  test('agree with trying every three actors', () => {
    const pairs = fc
      .uniqueArray(
        fc.record({
          ends: fc.subarray([...ACTORS, 'f'], { minLength: 2, maxLength: 2 }),
          valence: fc.constantFrom(-1, -0.5, 0.5, 1),
          mixed: fc.boolean(),
        }),
        { selector: ({ ends }) => ends.join(), minLength: 6, maxLength: 15 },
      )
      .map((all) =>
        all.map(({ ends: [one = '', other = ''], ...rest }): SignedPair => ({
          one,
          other,
          tie: `tie:${one}${other}`,
          ...rest,
        })),
      );
    let seen = 0;
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 3 }), (all, first) => {
        const pairOf = (a: string, b: string) => all.find(({ one, other }) => one === a && other === b);
        const ids = [...ACTORS, 'f'];
        const expected = ids.flatMap((a, i) =>
          ids.slice(i + 1).flatMap((b, j) =>
            ids.slice(i + j + 2).flatMap((c) => {
              const sides = [pairOf(a, b), pairOf(a, c), pairOf(b, c)].filter((pair) => pair !== undefined);
              if (sides.length < 3 || sides.reduce((sign, { valence }) => sign * valence, 1) >= 0) return [];
              return [
                {
                  actors: [a, b, c],
                  ties: sides.map((side) => side.tie),
                  mixed: sides.some((side) => side.mixed),
                  weakest: Math.min(...sides.map(({ valence }) => Math.abs(valence))),
                },
              ];
            }),
          ),
        );
        expected.sort((x, y) => y.weakest - x.weakest || (x.actors.join() < y.actors.join() ? -1 : 1));
        seen += expected.length;
        expect(unbalancedTriads(all, 1000)).toEqual({ triads: expected, total: expected.length });
        expect(unbalancedTriads(all, first)).toEqual({ triads: expected.slice(0, first), total: expected.length });
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(100);
  });
});
