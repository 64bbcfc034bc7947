import { describe, expect, test } from 'vitest';
import { CAMEO, CAMEO_BY_CODE, CAMEO_BY_LABEL } from '../../../server/seeds/import/cameo.ts';
import { icews, icewsEvent } from '../../../server/seeds/import/icews.ts';
import { departures, parametersOf } from '../../../server/seeds/import/parameters.ts';
import { icews18Event } from '../../../server/seeds/import/icews18.ts';
import { classify, splitRole } from '../../../server/seeds/import/icewsActors.ts';
import { gatherTies, strengthOf } from '../../../server/seeds/import/icewsTies.ts';
import type { CodedEvent, Rule } from '../../../server/seeds/import/icewsTies.ts';

describe('the CAMEO table', () => {
  const familiesOf = (root: string) => [
    ...new Set(CAMEO.filter(({ code }) => code.startsWith(root)).map(({ families }) => families.join('+'))),
  ];

  test('holds 312 codes as text, each with a Goldstein score', () => {
    expect(CAMEO).toHaveLength(312);
    expect(CAMEO_BY_CODE.get('010')?.label).toBe('Make statement');
    expect(CAMEO_BY_CODE.has('10')).toBe(true);
    expect(CAMEO_BY_CODE.get('10')?.label).not.toBe(CAMEO_BY_CODE.get('010')?.label);
    expect(CAMEO.filter(({ goldstein }) => goldstein === null || Math.abs(goldstein) > 10)).toEqual([]);
    expect(CAMEO_BY_LABEL.size).toBe(312);
  });

  test('gives each root its family', () => {
    expect(familiesOf('01')).toEqual(['']);
    for (const root of ['02', '10', '08', '12', '045']) expect(familiesOf(root)).toEqual(['INFLUENCE']);
    for (const root of ['03', '05', '06', '040', '046']) expect(familiesOf(root)).toEqual(['PARTNERSHIP']);
    expect(familiesOf('07')).toEqual(['PARTNERSHIP+INFLUENCE']);
    for (const root of ['09', '11', '13', '14', '15', '16', '17', '18', '19', '20'])
      expect(familiesOf(root)).toEqual(['PRESSURE']);
  });

  test('turns outcomes around, and makes threats conditional and intents planned', () => {
    const roots = (pick: (entry: (typeof CAMEO)[number]) => boolean) => [
      ...new Set(CAMEO.filter(pick).map(({ code }) => code.slice(0, 2))),
    ];
    expect(roots(({ isReversed }) => isReversed)).toEqual(['08', '12']);
    expect(roots(({ outcome }) => outcome === 'YIELDED')).toEqual(['08']);
    expect(roots(({ outcome }) => outcome === 'RESISTED')).toEqual(['12']);
    expect(roots(({ modality }) => modality === 'CONDITIONAL')).toEqual(['13']);
    expect(roots(({ modality }) => modality === 'PLANNED')).toEqual(['03']);
  });

  test('knows where PLOVER leaves the root', () => {
    const plover = (code: string) => CAMEO_BY_CODE.get(code)?.plover;
    expect(['162', '163', '175', '160', '170'].map(plover)).toEqual([
      'SANCTION',
      'COERCE',
      'ASSAULT',
      'SANCTION',
      'COERCE',
    ]);
  });
});

describe('an ICEWS actor', () => {
  test.each([
    ['North Korea', 'state', 'state:PRK'],
    ['Russian Federation', 'state', 'state:RUS'],
    ['Congo', 'state', 'state:COG'],
    ['Democratic Republic of Congo', 'state', 'state:COD'],
    ['Holy See (Vatican City State)', 'state', 'state:VAT'],
    ['Palestinian Territory, Occupied', 'state', 'state:PSE'],
    ['Kim Jong-Un', 'reviewed', 'official:kim-jong-un'],
    ['Kim Jong Un', 'reviewed', 'official:kim-jong-un'],
    ['Xi Jinping', 'reviewed', 'official:xi-jinping'],
    ['European Union', 'organization', 'org:european-union'],
    ['North Atlantic Treaty Organization', 'organization', 'org:nato'],
  ])('%s is one of the rule “%s”', (name, rule, id) => {
    const { rule: found, actors } = classify(name);
    expect([found, actors.at(-1)?.id]).toEqual([rule, id]);
  });

  test.each(['Citizen (India)', 'Police (India)', 'Member of Legislative (Govt) (India)'])(
    '%s is a group of its state',
    (name) => {
      const { rule, actors } = classify(name);
      expect(rule).toBe('group');
      expect(actors).toMatchObject([
        { id: 'state:IND' },
        { name, kind: 'ORGANIZATION', properties: { organizationKind: 'GROUP', partOf: 'state:IND' } },
      ]);
    },
  );

  test.each(['Angela Merkel', 'N. Chandrababu Naidu', 'Sergey Viktorovich Lavrov', 'Ri Yong-ho'])(
    '%s is a person',
    (name) => {
      const { rule, actors } = classify(name);
      expect([rule, actors.at(-1)?.kind]).toEqual(['person', 'OFFICIAL']);
    },
  );

  test.each([
    'Unspecified Actor',
    'Militant (Taliban)',
    'Citizen (Africa)',
    'JP Morgan Chase',
    'Communist Party of India',
    'Indian Administered Kashmir',
    'South Africa Army',
    'USS Theodore Roosevelt',
    'The Progressives',
    'Procter & Gamble',
    "Awami (People's) League",
  ])('%s is left unclassified, not guessed', (name) => {
    expect(classify(name).rule).toBe('unclassified');
  });

  test('of two spellings is two, unless a review joins them', () => {
    const ids = ['Maria Zakharova', 'Maria  Zakharova', 'Maria-Zakharova'].map(
      (name) => classify(name).actors.at(-1)?.id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  test('may have a place in parentheses that has parentheses', () => {
    expect(splitRole('Citizen (Holy See (Vatican City State))')).toEqual({
      role: 'Citizen',
      place: 'Holy See (Vatican City State)',
    });
    expect(splitRole('(India)')).toBeNull();
    expect(splitRole('India')).toBeNull();
  });
});

describe('rows of events', () => {
  const names = new Map([
    ['0', 'Kim Jong-Un'],
    ['1', 'North Korea'],
  ]);
  const relations = new Map([['1', 'Make an appeal or request']]);
  const of = (cells: string) => {
    const [head = '', relation = '', tail = '', hours = '', zero = ''] = cells.split(' ');
    return icews18Event({ head, relation, tail, hours, zero }, names, relations);
  };

  test('of ICEWS18 count hours from 1 January 2018', () => {
    expect(of('0 1 1 2040 0')).toMatchObject({
      id: 'event:icews18:2018-03-27:0:020:1',
      date: '2018-03-27',
      source: 'Kim Jong-Un',
      intensity: 3,
    });
    expect(of('0 1 1 8736 0')).toMatchObject({ date: '2018-12-31' });
  });

  test.each([
    ['impossible-date', '0 1 1 2041 0'],
    ['impossible-date', '0 1 1 8760 0'],
    ['impossible-date', '0 1 1 -24 0'],
    ['unknown-actor', '9 1 1 0 0'],
    ['unknown-actor', '0 1 9 0 0'],
    ['unknown-code', '0 9 1 0 0'],
    ['malformed', '0 1 1 0 1'],
  ])('are rejected: %s', (code, cells) => {
    expect(of(cells)).toMatchObject({ reject: code });
  });

  const published = {
    'Event ID': '32889836',
    'Event Date': '2018-06-01',
    'Source Name': 'Foreign Affairs (Bangladesh)',
    'CAMEO Code': '040',
    Intensity: '1',
    'Target Name': 'High Ranking Military Personnel (Vietnam)',
    'Story ID': '47400351',
    Publisher: 'Vietnam News Agency Bulletin',
    City: 'NA',
  };

  test('as published keep what is known of the report', () => {
    expect(icewsEvent(published)).toMatchObject({
      id: 'event:icews:32889836',
      date: '2018-06-01',
      code: { code: '040' },
      intensity: 1,
      properties: { publisher: 'Vietnam News Agency Bulletin', story: '47400351' },
    });
  });

  test.each([
    ['impossible-date', { 'Event Date': '2018-06' }],
    ['impossible-date', { 'Event Date': '2018-06-31' }],
    ['unknown-code', { 'CAMEO Code': '40' }],
    ['unknown-code', { 'CAMEO Code': '999' }],
    ['out-of-range', { Intensity: '11' }],
    ['out-of-range', { Intensity: 'x' }],
    ['missing-field', { 'Source Name': 'NA' }],
    ['missing-field', { 'Event ID': 'NA' }],
  ])('as published are rejected: %s %j', (code, fields) => {
    expect(icewsEvent({ ...published, ...fields })).toMatchObject({ reject: code });
  });
});

describe('the confidence of an import', () => {
  test('has no default: it is given as a whole number, or there is none', () => {
    expect(parametersOf(icews)).not.toHaveProperty('confidence');
    expect(parametersOf(icews, { confidence: 0 })).toMatchObject({ confidence: 0, halfLifeDays: 90 });
    expect(() => parametersOf(icews, { confidence: 0.6 })).toThrow('give a whole number from 0 to 100');
    expect(() => parametersOf(icews, { confidence: 101 })).toThrow('confidence is 101');
  });

  test('is recorded with the seed, as is everything that is not the default', () => {
    expect(departures(icews, { confidence: 60, halfLifeDays: 90, minimumCount: 2 })).toBe(
      'confidence=60, minimumCount=2',
    );
    expect(departures(icews)).toBe('');
  });
});

describe('events become ties', () => {
  const rule: Rule = { halfLifeDays: 90, minimumCount: 1, halfStrength: 10, confidence: null, asOf: '2018-10-31' };
  const event = (id: string, by: string, on: string, code: string, date = '2018-10-31'): CodedEvent => ({
    id,
    date,
    by,
    on,
    code,
    intensity: CAMEO_BY_CODE.get(code)?.goldstein ?? null,
    properties: {},
  });
  const dataset = { id: 'x', source: 'source:x', actorOf: () => [] };
  const tiesOf = (events: CodedEvent[], changed: Partial<Rule> = {}) =>
    gatherTies(events, { ...rule, ...changed }, dataset);

  test('whose strength rises with every event and falls with age, and is never 0 or 1', () => {
    const strengths = [1, 2, 10, 1000].map(
      (count) =>
        strengthOf(
          Array.from({ length: count }, () => '2018-10-31'),
          rule,
        ).strength,
    );
    expect(strengths).toEqual([0.0909, 0.1667, 0.5, 0.9901]);
    const aged = ['2018-10-31', '2018-08-02', '2018-05-04', '1900-01-01'].map(
      (date) => strengthOf([date], rule).strength,
    );
    expect(aged).toEqual([0.0909, 0.0476, 0.0244, 0.0001]);
  });

  test('of one pair, family, instrument and modality each, from the first to the last', () => {
    const { records } = tiesOf([
      event('e1', 'state:CHN', 'state:PRK', '040', '2018-03-27'),
      event('e2', 'state:CHN', 'state:PRK', '042', '2018-06-20'),
      event('e3', 'state:CHN', 'state:PRK', '036', '2018-06-19'),
      event('e4', 'state:PRK', 'state:CHN', '040', '2018-06-19'),
    ]);
    expect(
      records.assertions?.map(({ id, validFrom, validTo, modality }) => [id, validFrom, validTo, modality]),
    ).toEqual([
      ['tie:x:CHN:PRK:partnership-diplomatic-actual', '2018-03-27', '2018-06-20', 'ACTUAL'],
      ['tie:x:CHN:PRK:partnership-diplomatic-planned', '2018-06-19', '2018-06-19', 'PLANNED'],
      ['tie:x:PRK:CHN:partnership-diplomatic-actual', '2018-06-19', '2018-06-19', 'ACTUAL'],
    ]);
    expect(records.assertions?.[0]).toMatchObject({ valence: 0.145, properties: { eventCount: 2 } });
    expect(records.assertions?.[0]?.strengthBasis).toContain('half-life of 90 days up to 2018-10-31');
  });

  test('of influence, whose outcomes are acts of the one who is moved', () => {
    const { records } = tiesOf([
      event('e1', 'state:USA', 'state:CHN', '102'),
      event('e2', 'state:CHN', 'state:USA', '120'),
      event('e3', 'state:CHN', 'state:USA', '083'),
    ]);
    expect(records.assertions).toHaveLength(1);
    expect(records.assertions?.[0]).toMatchObject({
      from: 'state:USA',
      to: 'state:CHN',
      family: 'INFLUENCE',
      strength: 0.1667,
    });
    expect(records.assertions?.[0]?.summary).toContain('yielded to: 1, resisted: 1');
    expect(records.events?.map(({ by, properties }) => [by, properties['outcome']])).toEqual([
      ['state:USA', undefined],
      ['state:CHN', 'RESISTED'],
      ['state:CHN', 'YIELDED'],
    ]);
  });

  test('of which refusals alone have no strength', () => {
    const { records } = tiesOf([event('e', 'state:CHN', 'state:USA', '120')]);
    expect(records.assertions?.[0]).toMatchObject({ strength: null, strengthBasis: null, valence: null });
  });

  test('two at once where aid makes its recipient dependent', () => {
    const { records } = tiesOf([event('e', 'state:CHN', 'state:PRK', '071')]);
    expect(records.events?.[0]?.ties).toEqual([
      'tie:x:CHN:PRK:partnership-economic-actual',
      'tie:x:CHN:PRK:influence-economic-actual',
    ]);
    expect(records.assertions).toHaveLength(2);
  });

  test('whose confidence is unknown unless the import declares one, and then they say so', () => {
    const events = [event('e1', 'state:CHN', 'state:PRK', '040')];
    const [unknown] = tiesOf(events).records.assertions ?? [];
    expect(unknown?.properties).not.toHaveProperty('confidence');
    expect(unknown?.codingBasis).not.toContain('Confidence');
    const [declared] = tiesOf(events, { confidence: 60 }).records.assertions ?? [];
    expect(declared?.properties).toMatchObject({ confidence: 60 });
    expect([declared?.codingBasis, declared?.codingBasis_uk].join(' ')).toMatch(/Confidence is what.*Певність/u);
  });

  test('only from the minimum count on; other events are left out', () => {
    const events = [
      event('e1', 'state:CHN', 'state:PRK', '040'),
      event('e2', 'state:CHN', 'state:PRK', '041'),
      event('e3', 'state:CHN', 'state:PRK', '190'),
    ];
    const { records, left } = tiesOf(events, { minimumCount: 2 });
    expect(records.assertions?.map(({ family }) => family)).toEqual(['PARTNERSHIP']);
    expect([...left]).toEqual([[2, 'below-minimum-count']]);
  });
});
