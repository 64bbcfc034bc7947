import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import ukrainian from 'i18n-iso-countries/langs/uk.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { findViolations } from '../../server/seeds/checks.ts';
import { stateOfCow } from '../../server/seeds/import/states.ts';
import { serve } from '../server/graphql/api.ts';
import { freshGraph } from '../support/graph.ts';
import { hasSharedData, sharedData } from '../support/sharedData.ts';

countries.registerLocale(english);
countries.registerLocale(ukrainian);

type State = { id: string; iso3: string; name: string; name_uk: string; aliases: string[]; cow: number | null };

type Statement = {
  summary: string;
  summary_uk: string;
  locator: string;
  quote: string | null;
  language: string | null;
  source: { id: string; title: string; publishedOn: string | null; number: string | null; note: string | null };
};

type Tie = {
  id: string;
  from: string;
  to: string;
  family: string;
  topic: string | null;
  validFrom: string | null;
  validTo: string | null;
  datePrecision: string | null;
  texts: (string | null)[];
  valued: boolean;
  statements: Statement[];
};

/** Names of the package that the graph leaves out: the first names two states, the second takes a side. */
const NOT_TAKEN = new Set(['congo', 'конго', 'taiwan, province of china', 'тайвань, провінція китаю']);

const folded = (name: string) => name.toLowerCase().replaceAll('’', "'").replaceAll('.', '');

const FOUNDING = { from: ['state:USA'], to: ['state:PRK'] };

/**
 * Ties that Correlates of War also holds, by the number of the alliance and the codes of the two. It dates an alliance
 * from signature, which is `publishedOn` of our source, and we from entry into force where we are certain of it.
 * `signed` is the tie whose document it goes by, if another's.
 */
const ALLIANCES: {
  tie: string;
  alliance: string;
  codes: [string, string];
  end: string;
  why: string;
  signed?: string;
}[] = [
  { tie: 'usa-kor-partnership-mutual-defence', alliance: '236', codes: ['2', '732'], end: '', why: 'none' },
  {
    tie: 'usa-jpn-partnership-mutual-defence-1951',
    alliance: '233',
    codes: ['2', '740'],
    end: '',
    why: 'none, one alliance for the treaties of 1951 and 1960',
  },
  {
    tie: 'usa-deu-partnership-mutual-defence',
    alliance: '227',
    codes: ['2', '260'],
    end: '1990-10-02',
    why: 'united Germany has another code',
    signed: 'deu-nato-partnership-membership',
  },
  { tie: 'chn-prk-partnership-mutual-defence', alliance: '265', codes: ['710', '731'], end: '', why: 'none' },
  {
    tie: 'rus-prk-partnership-mutual-defence-1961',
    alliance: '264',
    codes: ['365', '731'],
    end: '1995-09-07',
    why: 'the notice of 1995; ours is the day on which the treaty ran out',
  },
  {
    tie: 'chn-rus-partnership-mutual-defence-1950',
    alliance: '229',
    codes: ['365', '710'],
    end: '1980-02-14',
    why: 'thirty years after signature; ours is kept by year',
  },
  {
    tie: 'rus-prk-partnership-treaty-2000',
    alliance: '397',
    codes: ['365', '731'],
    end: '',
    why: 'none, for the data end in 2012; ours is 2024',
  },
  { tie: 'deu-rus-partnership-treaty-1990', alliance: '337', codes: ['255', '365'], end: '', why: 'none' },
  { tie: 'kor-prk-partnership-basic-agreement', alliance: '344', codes: ['731', '732'], end: '', why: 'none' },
];

/** Cases of TIES (1945–2005) that ours touch. */
const SANCTIONS = [
  {
    tie: 'usa-chn-pressure-tiananmen',
    id: '1989060601',
    sender: '2',
    target: '710',
    years: ['1989', '1990'],
    why: 'announced in 1989, the law is of 1990',
  },
  {
    tie: 'usa-prk-partnership-agreed-framework',
    id: '1991052001',
    sender: '2',
    target: '731',
    years: ['1991', '1994'],
    why: 'the case ends with the Agreed Framework',
  },
];

const isoDate = (year = '', month = '', day = '') =>
  year === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const rowsOf = (path: string) =>
  parse<Record<string, string>>(readFileSync(sharedData(path), 'latin1'), { columns: true });

describe('the seeds of the demo', () => {
  let database: Database;
  let states: State[];
  let ties: Tie[];
  const tieOf = (id: string) => {
    const tie = ties.find((one) => one.id === `tie:${id}`);
    if (tie === undefined) throw new Error(`There is no tie:${id}.`);
    return tie;
  };

  beforeAll(async () => {
    database = await freshGraph();
    const read = (text: string) => database.write((tx) => tx.run(text, {}));
    states = (await read('MATCH (s:State) RETURN s { .id, .iso3, .name, .name_uk, .aliases, .cow } AS row')).map(
      ({ row }) => ({ ...(row as State), aliases: (row as Partial<State>).aliases ?? [] }),
    );
    ties = (
      await read(`
        MATCH (from:Actor)<-[:FROM]-(a:Assertion)-[:TO]->(to:Actor), (a)-[:SEEDED_BY]->(:Seed { version: '006' })
        RETURN a {
          .id, .family, .topic, .datePrecision, validFrom: toString(a.validFrom), validTo: toString(a.validTo), from: from.id, to: to.id,
          texts: [a.summary, a.summary_uk, a.codingBasis, a.codingBasis_uk],
          valued: a.strength IS NOT NULL OR a.confidence IS NOT NULL,
          statements: COLLECT {
            MATCH (a)<-[:ABOUT]-(s:Statement)-[:IN_SOURCE]->(source:Source)
            RETURN s { .summary, .summary_uk, .locator, .quote, .language,
              source: source { .id, .title, .number, .note, publishedOn: toString(source.publishedOn) } }
          }
        } AS row
        ORDER BY row.id`)
    ).map(({ row }) => row as Tie);
  });
  afterAll(() => database.close());

  test('break no rule of the model', async () => {
    expect(await database.write((tx) => findViolations(tx))).toEqual([]);
  });

  describe('states', () => {
    test('are the members of the United Nations, the Vatican, Palestine, Taiwan and Kosovo', () => {
      expect(states.length).toBe(193 + 4);
      expect(new Set(states.map(({ iso3 }) => iso3)).size).toBe(states.length);
      expect(states.filter(({ id, iso3 }) => id !== `state:${iso3}`)).toEqual([]);
    });

    test('have a code of the package, and all its names but those that name two or take a side', () => {
      const missing = states.flatMap(({ iso3, name, name_uk, aliases }) => {
        const known = new Set([name, name_uk, ...aliases].map(folded));
        const published = ['en', 'uk'].flatMap(
          (language) => countries.getName(iso3, language, { select: 'all' }) ?? [],
        );
        if (published.length === 0) return [`${iso3} is no code of the package`];
        return published
          .filter((one) => !known.has(folded(one)) && !NOT_TAKEN.has(folded(one)))
          .map((one) => `${iso3}: ${one}`);
      });
      expect(missing).toEqual([]);
    });

    test('have names in Ukrainian letters and nothing twice', () => {
      expect(states.filter(({ name_uk }) => !/^[А-ЯҐЄІЇ][А-Яа-яҐґЄєІіЇї’ ()-]+$/u.test(name_uk))).toEqual([]);
      const names = states.flatMap(({ name, name_uk, aliases }) => [
        ...new Set([name, name_uk, ...aliases].map(folded)),
      ]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(states.filter(({ aliases }) => new Set(aliases).size !== aliases.length)).toEqual([]);
    });

    test.skipIf(!hasSharedData)('have the codes of the Correlates of War state list', () => {
      const members = rowsOf('cow_states/states2016.csv').filter((row) => row['endyear'] === '2016');
      const expected = members.map((row) => [stateOfCow(row['ccode'] ?? '', 2016)?.id, Number(row['ccode'])]);
      const held = states.filter(({ cow }) => cow !== null && cow !== undefined).map(({ id, cow }) => [id, cow]);
      expect(held.toSorted()).toEqual(expected.toSorted());
    });
  });

  describe('background ties', () => {
    test('are between 40 and 80, of all families', () => {
      const count = (family: string) => ties.filter((tie) => tie.family === family).length;
      expect([count('PARTNERSHIP'), count('PRESSURE'), count('INFLUENCE')]).toEqual([42, 32, 5]);
      expect(ties.length).toBeGreaterThanOrEqual(40);
      expect(ties.length).toBeLessThanOrEqual(80);
    });

    test('are dated and speak both languages, without strengths that no document gives', () => {
      expect(ties.filter((tie) => tie.validFrom === null || tie.datePrecision === null)).toEqual([]);
      expect(ties.filter((tie) => tie.valued)).toEqual([]);
      const untold = ties.flatMap(({ id, texts, statements }) =>
        [...texts, ...statements.flatMap((one) => [one.summary, one.summary_uk])]
          .filter((text, index) => text === null || /[А-Яа-яҐґЄєІіЇї]/u.test(text) !== (index % 2 === 1))
          .map((text) => `${id}: ${text}`),
      );
      expect(untold).toEqual([]);
    });

    test('each rest on a passage of a document with its title, date and number, or word that it has none', () => {
      const statements = ties.flatMap((tie) => tie.statements.map((statement) => ({ tie: tie.id, ...statement })));
      expect(new Set(statements.map(({ tie }) => tie)).size).toBe(ties.length);
      const unfounded = statements.filter(
        ({ locator, source: { title, publishedOn, number, note } }) =>
          (locator ?? '') === '' ||
          title === '' ||
          publishedOn === null ||
          (number === null && !/number/iu.test(note ?? '')),
      );
      expect(unfounded).toEqual([]);
      expect(statements.filter(({ quote, language }) => quote !== null && language !== 'en')).toEqual([]);
    });

    test('start no earlier than their document, unless it tells of an earlier fact', () => {
      const early = ties.filter(
        ({ validFrom, datePrecision, statements }) =>
          datePrecision === 'DAY' && statements.every(({ source }) => (source.publishedOn ?? '') > (validFrom ?? '')),
      );
      expect(early.map(({ id }) => id)).toEqual([
        'tie:rus-ukr-pressure-crimea',
        'tie:rus-ukr-pressure-invasion',
        'tie:usa-chn-pressure-chip-controls-2022',
      ]);
    });

    test('hold nothing twice: one document gives a pair one tie, and no document is there under two ids', async () => {
      const keys = ties.map((tie) => [tie.from, tie.to, tie.family, tie.statements[0]?.source.id].join(' '));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      const sources = await database.write((tx) =>
        tx.run(
          'MATCH (s:Source) UNWIND [s.title + toString(s.publishedOn), s.number] AS key WITH key, collect(s.id) AS ids WHERE key IS NOT NULL AND size(ids) > 1 RETURN ids',
          {},
        ),
      );
      expect(sources).toEqual([]);
    });

    test('name only sources that a statement or a term rests on', async () => {
      const idle = await database.write((tx) =>
        tx.run(
          `MATCH (s:Source) WHERE NOT EXISTS { (s)<-[:IN_SOURCE]-() } AND NOT EXISTS { MATCH ()-[term:HOLDS_OFFICE]->() WHERE term.source = s.id }
             AND NOT EXISTS { MATCH (statement:Statement) WHERE statement.origin = s.id }
           RETURN s.id AS id`,
          {},
        ),
      );
      expect(idle).toEqual([]);
    });

    describe.skipIf(!hasSharedData)('compared with published data', () => {
      test.each(ALLIANCES)('$tie was signed when Correlates of War says that it began; its end: $why', (expected) => {
        const { tie, alliance, codes, end, signed = tie } = expected;
        const spell = rowsOf('cow_alliances_v41/alliance_v4.1_by_dyad.csv').find(
          (row) => row['version4id'] === alliance && row['ccode1'] === codes[0] && row['ccode2'] === codes[1],
        );
        const bound = (name: string) =>
          isoDate(spell?.[`dyad_${name}_year`], spell?.[`dyad_${name}_month`], spell?.[`dyad_${name}_day`]);
        expect([bound('st'), bound('end')]).toEqual([tieOf(signed).statements[0]?.source.publishedOn, end]);
        // By year, for a tie kept by year begins on its 1 January.
        expect((tieOf(tie).validFrom ?? '').slice(0, 4) >= bound('st').slice(0, 4)).toBe(true);
      });

      test.each(SANCTIONS)('$tie agrees in its year with TIES: $why', ({ tie, id, sender, target, years }) => {
        const found = rowsOf('ties_sanctions/ties.csv').find((row) => row['caseid'] === id);
        const { sender1, targetstate, startyear, endyear } = found ?? {};
        expect([sender1, targetstate, startyear, endyear]).toEqual([sender, target, ...years]);
        expect(tieOf(tie).validFrom?.slice(0, 4)).toBe(endyear);
      });
    });
  });

  test('leave the documented path of the founding case first, at three hops and at six', async () => {
    const api = await serve(database);
    const asked = `query ($from: [ID!]!, $to: [ID!]!, $maxHops: Int) {
      leveragePaths(from: $from, to: $to, maxHops: $maxHops, first: 5) { paths { tier hops { tie { id } } } }
    }`;
    type Answer = { leveragePaths: { paths: { tier: string; hops: { tie: { id: string } }[] }[] } };
    for (const maxHops of [3, 6]) {
      const { leveragePaths } = await api.ask<Answer>(asked, { ...FOUNDING, maxHops });
      expect(leveragePaths.paths[0]?.tier).toBe('DOCUMENTED');
      expect(leveragePaths.paths[0]?.hops.map((hop) => hop.tie.id)).toEqual([
        'tie:usa-chn-influence-dprk-deployment',
        'tie:chn-prk-influence-dprk-deployment',
      ]);
      expect(leveragePaths.paths.slice(1).map(({ tier }) => tier)).not.toContain('DOCUMENTED');
    }
    await api.close();
  });
});
