import { describe, expect, test } from 'vitest';
import { foundingGraph } from './foundingGraph.ts';
import { IDS, idsOf } from './api.ts';
import type { Connection } from './api.ts';
import { serving } from './serving.ts';

const PATHS = `query ($from: [ID!]!, $to: [ID!]!, $via: [ID!], $avoid: [ID!], $filter: TieFilter, $tiers: [Tier!], $maxHops: Int, $first: Int) {
  leveragePaths(from: $from, to: $to, via: $via, avoid: $avoid, filter: $filter, tiers: $tiers, maxHops: $maxHops, first: $first) {
    truncated emptyBecause inUkrainian: emptyBecause(language: "uk") cypher
    paths {
      tier tierBecause score polarity weakestHop origins
      actors { id } attempts { id }
      hops {
        reversed weight
        tie { id source { id } target { id } statements { edges { node { locator source { id } } } } }
        counterEvidence { stance locator }
      }
    }
  }
}`;

type Path = {
  tier: string;
  tierBecause: string;
  score: number | null;
  polarity: number | null;
  weakestHop: number;
  origins: number;
  actors: { id: string }[];
  attempts: { id: string }[];
  hops: {
    reversed: boolean;
    weight: number | null;
    tie: {
      id: string;
      source: { id: string };
      target: { id: string };
      statements: Connection<{ id: string; locator: string; source: { id: string } }>;
    };
    counterEvidence: { stance: string; locator: string }[];
  }[];
};
type Paths = {
  truncated: boolean;
  emptyBecause: string | null;
  inUkrainian: string | null;
  cypher: string;
  paths: Path[];
};

const ATTEMPT = 'attempt:usa-via-chn-on-prk-dprk-deployment-2024';
const FOUNDING = { from: ['state:USA'], to: ['state:PRK'] };
const TIER_ORDER = ['DOCUMENTED', 'SUPPORTED', 'STRUCTURAL'];

describe('leverage', () => {
  const up = serving(foundingGraph);

  const ask = async (variables: Record<string, unknown>) =>
    (await up.api.ask<{ leveragePaths: Paths }>(PATHS, variables)).leveragePaths;
  const tiesOf = (path: Path | undefined) => path?.hops.map((hop) => hop.tie.id);

  test('the founding case: the documented path through China comes first, with the statements of both hops', async () => {
    const { paths, emptyBecause } = await ask(FOUNDING);
    const [first] = paths;
    expect(first).toMatchObject({
      tier: 'DOCUMENTED',
      score: null,
      polarity: -1,
      weakestHop: 0,
      origins: 2,
      attempts: [{ id: ATTEMPT }],
      actors: [{ id: 'state:USA' }, { id: 'state:CHN' }, { id: 'state:PRK' }],
    });
    expect(tiesOf(first)).toEqual(['tie:usa-chn-influence-dprk-deployment', 'tie:chn-prk-influence-dprk-deployment']);
    const locators = first?.hops.map((hop) => hop.tie.statements.edges.map(({ node }) => node.locator));
    expect(locators).toEqual([['¶1', '¶2', '¶5', '¶7'], ['¶8']]);
    expect(emptyBecause).toBeNull();
    expect(paths.filter((path) => path.tier === 'DOCUMENTED')).toHaveLength(1);
  });

  test('tiers are never mixed up, and each path is a chain from one end to the other', async () => {
    const { paths } = await ask({ ...FOUNDING, maxHops: 4, first: 100 });
    expect(paths.length).toBeGreaterThan(5);
    const tiers = paths.map((path) => TIER_ORDER.indexOf(path.tier));
    expect(tiers).toEqual(tiers.toSorted());
    expect(new Set(tiers).size).toBe(3);
    for (const path of paths) {
      const walked = path.hops.map(({ reversed, tie: { source, target } }) =>
        reversed ? [target.id, source.id] : [source.id, target.id],
      );
      const actors = path.actors.map(({ id }) => id);
      expect(walked).toEqual(actors.slice(1).map((id, i) => [actors[i], id]));
      expect([actors[0], actors.at(-1), new Set(actors).size]).toEqual(['state:USA', 'state:PRK', actors.length]);
      expect(path.tierBecause).toMatch(/^[A-Z].+\.$/u);
    }
    expect(new Set(paths.map((path) => tiesOf(path)?.join())).size).toBe(paths.length);
  });

  test('documented by an official, to the person who is to be moved', async () => {
    const { paths } = await ask({ from: ['state:USA'], to: ['official:kim-jong-un'] });
    expect(paths[0]).toMatchObject({ tier: 'DOCUMENTED', attempts: [{ id: ATTEMPT }] });
    expect(tiesOf(paths[0])?.[1]).toBe('tie:chn-kim-jong-un-influence-dprk-deployment');
  });

  test('several ends, an actor to pass and one to avoid', async () => {
    const to = ['state:PRK', 'state:RUS'];
    const { paths } = await ask({ from: ['state:USA', 'state:DEU'], to, first: 100 });
    expect(new Set(paths.map((path) => path.actors[0]?.id))).toEqual(new Set(['state:USA', 'state:DEU']));
    const viaRussia = await ask({ ...FOUNDING, via: ['state:RUS'], first: 100 });
    expect(viaRussia.paths.length).toBeGreaterThan(0);
    expect(viaRussia.paths.every((path) => path.actors.slice(1, -1).some(({ id }) => id === 'state:RUS'))).toBe(true);
    const without = await ask({ ...FOUNDING, avoid: ['state:RUS'], first: 100 });
    const all = await ask({ ...FOUNDING, first: 100 });
    expect(without.paths.length + viaRussia.paths.length).toBe(all.paths.length);
  });

  test('first cuts the same list and says that there is more', async () => {
    const all = await ask({ ...FOUNDING, first: 100 });
    const two = await ask({ ...FOUNDING, first: 2 });
    expect([all.truncated, two.truncated]).toEqual([false, true]);
    expect(two.paths).toEqual(all.paths.slice(0, 2));
    expect((await ask({ ...FOUNDING, first: all.paths.length })).truncated).toBe(false);
  });

  test('tiers and maxHops narrow the list', async () => {
    const all = await ask({ ...FOUNDING, first: 100 });
    const structural = await ask({ ...FOUNDING, tiers: ['STRUCTURAL'], first: 100 });
    expect(structural.paths).toEqual(all.paths.filter((path) => path.tier === 'STRUCTURAL'));
    const short = await ask({ ...FOUNDING, maxHops: 2, first: 100 });
    expect(short.paths).toEqual(all.paths.filter((path) => path.hops.length <= 2));
    expect(short.paths.length).toBeLessThan(all.paths.length);
  });

  test('null takes the documented default', async () => {
    expect(await ask({ ...FOUNDING, maxHops: null, first: null })).toEqual(
      await ask({ ...FOUNDING, maxHops: 3, first: 10 }),
    );
  });

  test.each([
    [{ ...FOUNDING, filter: { topic: 'weather' } }, 'topic', 'тема'],
    [{ ...FOUNDING, filter: { to: '2024-10-28', families: ['PRESSURE'] } }, 'families', 'родини'],
    [{ ...FOUNDING, filter: { minStrength: 0.1 } }, 'strength', 'сила'],
    [{ ...FOUNDING, tiers: ['STRUCTURAL'], maxHops: 2, filter: { topic: 'dprk-deployment' } }, 'tiers', 'рівні'],
    [{ ...FOUNDING, maxHops: 1 }, 'number of hops', 'ланок'],
    [{ ...FOUNDING, via: ['org:nato'] }, 'pass through', 'посередники'],
    [{ ...FOUNDING, avoid: ['state:CHN'] }, 'avoid', 'вилучені'],
    [{ from: ['state:PRK'], to: ['state:USA'] }, 'No path', 'Жоден шлях'],
  ])('an empty answer to %j says why: %s', async (question, english, ukrainian) => {
    const { paths, truncated, emptyBecause, inUkrainian } = await ask(question);
    expect([paths, truncated]).toEqual([[], false]);
    expect(emptyBecause).toContain(english);
    expect(inUkrainian).toContain(ukrainian);
  });

  test('counter-evidence stands beside the hop it speaks against', async () => {
    const { paths } = await ask({ from: ['org:korean-peoples-army'], to: ['state:UKR'], maxHops: 1 });
    const contested = paths.find(
      (path) => tiesOf(path)?.[0] === 'tie:korean-peoples-army-ukr-pressure-dprk-deployment',
    );
    expect(contested?.hops[0]?.counterEvidence).toEqual([{ stance: 'DENIES', locator: '¶15' }]);
  });

  const attempts = async (parts: Record<string, string>) => {
    const query = `query ($by: ID, $via: ID, $on: ID) { leverageAttempts(by: $by, via: $via, on: $on) ${IDS} }`;
    return idsOf((await up.api.ask<{ leverageAttempts: Connection<{ id: string }> }>(query, parts)).leverageAttempts);
  };

  test.each([
    [{}, 1],
    [{ by: 'state:USA' }, 1],
    [{ by: 'official:james-obrien' }, 1],
    [{ via: 'state:CHN' }, 1],
    [{ on: 'official:kim-jong-un' }, 1],
    [{ by: 'state:USA', via: 'state:CHN', on: 'state:PRK' }, 1],
    [{ by: 'state:CHN' }, 0],
    [{ by: 'state:USA', via: 'state:RUS' }, 0],
  ])('attempts in which %j are %i', async (parts, count) => {
    expect(await attempts(parts)).toEqual(count === 1 ? [ATTEMPT] : []);
  });

  test.each(['by', 'via', 'on'])('an unknown actor as %s is an error that names it', async (part) => {
    const { errors } = await up.api.post(`{ leverageAttempts(${part}: "state:XXX") { totalCount } }`);
    expect(errors?.map((error) => error.extensions)).toEqual([
      { code: 'UNKNOWN_ACTOR', argument: part, ids: ['state:XXX'] },
    ]);
  });

  test('an attempt tells who, via whom, on whom, what for and how we know', async () => {
    const { node } = await up.api.ask<{ node: unknown }>(
      `query ($id: ID!) { node(id: $id) { ... on LeverageAttempt {
        by { id } via { id } on { id } demand(language: "uk") status date restsOn { id } statements { locator }
      } } }`,
      { id: ATTEMPT },
    );
    expect(node).toEqual({
      by: ['state:USA', 'official:kurt-campbell', 'official:daniel-kritenbrink', 'official:james-obrien'].map((id) => ({
        id,
      })),
      via: [{ id: 'state:CHN' }],
      on: [{ id: 'state:PRK' }, { id: 'official:kim-jong-un' }],
      demand: 'Обмежити розгортання військ КНДР у війні Росії проти України або припинити його.',
      status: 'ATTEMPTED',
      date: '2024-10-29',
      restsOn: [
        'tie:usa-chn-influence-dprk-deployment',
        'tie:chn-kim-jong-un-influence-dprk-deployment',
        'tie:chn-prk-influence-dprk-deployment',
      ].map((id) => ({ id })),
      statements: ['¶1', '¶5', '¶7', '¶8', '¶8'].map((locator) => ({ locator })),
    });
  });
});
