import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { savedQueries } from '../../server/research/savedQueries.ts';
import { freshGraph } from '../support/graph.ts';

/** Name of a query → what a row of its example says on the graph of a first start. */
const ROWS: Readonly<Record<string, Record<string, unknown>>> = {
  'actors-without-ties': { kind: 'STATE', id: 'state:BRA', name: 'Brazil' },
  'attempts-by-status': {
    status: 'ATTEMPTED',
    date: '2024-10-29',
    via: ['state:CHN'],
    on: ['state:PRK', 'official:kim-jong-un'],
  },
  'changed-by-seed': {
    kind: 'LeverageAttempt',
    states: 1,
    onlyHere: 1,
    ids: ['attempt:usa-via-chn-on-prk-dprk-deployment-2024'],
  },
  'contested-ties': { status: 'CONTESTED', source: 'org:korean-peoples-army', target: 'state:UKR' },
  'events-between-dates': {
    date: '2024-10-29',
    actor: 'official:kurt-campbell',
    recipient: 'official:xie-feng',
    intensity: null,
  },
  'hostile-yet-close': { hostile: 'state:RUS', sharedPartners: expect.arrayContaining(['state:CHN']) },
  'leverage-by-topology': { actors: ['state:USA', 'state:CHN', 'state:PRK'], families: ['INFLUENCE', 'INFLUENCE'] },
  'office-holders-on-date': { official: 'official:joe-biden', from: '2021-01-20', to: '2025-01-20', known: true },
  'relations-by-month': {
    month: '2024-10-01',
    direction: 'one to other',
    family: 'PARTNERSHIP',
    events: 2,
    meanIntensity: null,
  },
  'shared-partners-on-date': { kind: 'STATE', shared: 'state:KOR' },
  'sources-by-statements': { source: 'source:report-2024-11', statements: 28, against: 1 },
  'statements-of-tie': {
    locator: '¶7',
    stance: 'ASSERTS',
    reportedBy: 'Antony Blinken',
    origin: 'state:USA',
    quote: null,
  },
  'ties-lapsed-after-office-change': {
    tie: 'tie:deu-ukr-influence-minsk',
    office: 'President of Ukraine',
    daysAfter: 1008,
  },
  'ties-of-actor-on-date': { family: 'PARTNERSHIP', source: 'state:CHN', target: 'state:RUS', validFrom: '2022-02-04' },
  'ties-on-one-origin': { source: 'state:DEU', target: 'state:PRK', origin: 'state:DEU', statements: 1 },
};

describe('research queries', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshGraph();
  });
  afterAll(() => database.close());

  test('each has a row to be held against', () => {
    expect(Object.keys(ROWS)).toEqual(savedQueries.map(({ name }) => name));
  });

  test.each(savedQueries)('$name passes the gate and answers its example, twice the same', async (query) => {
    const { statement, parameters } = query;
    const values = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
    const ask = () => database.research.run({ statement, parameters: values }, 1_000, new AbortController().signal);
    const { rows, cuts } = await ask();
    expect(cuts).toEqual([]);
    expect(rows).toContainEqual(expect.objectContaining(ROWS[query.name]));
    expect((await ask()).rows).toEqual(rows);
  });

  test.each(savedQueries)(
    '$name has its texts in Ukrainian, and asks for nothing it does not use',
    ({ statement, ...query }) => {
      expect(query.texts).toMatchObject({
        title_uk: expect.stringMatching(/[а-яіїєґ]/u),
        description_uk: expect.stringMatching(/[а-яіїєґ]/u),
      });
      for (const { name, texts } of query.parameters) {
        expect(statement).toContain(`$${name}`);
        expect(texts).toMatchObject({
          description: expect.any(String),
          description_uk: expect.stringMatching(/[а-яіїєґ]/u),
        });
      }
    },
  );
});
