import { describe, expect, test } from 'vitest';
import { allianceOfRow } from '../../../server/seeds/import/cowAlliances.ts';
import { countryOfRow } from '../../../server/seeds/import/countries.ts';
import { foreignMinisterOfRow } from '../../../server/seeds/import/foreignMinisters.ts';
import { leaderOfRow } from '../../../server/seeds/import/leaders.ts';
import type { Fields, Outcome, Records } from '../../../server/seeds/import/model.ts';
import { holderOfRow } from '../../../server/seeds/import/officeHolders.ts';
import { sanctionOfRow } from '../../../server/seeds/import/tiesSanctions.ts';

/** Fields from a header and a row, both as published. */
const row = (header: string, cells: string): Fields => {
  const values = cells.split(',');
  return Object.fromEntries(header.split(',').map((name, index) => [name, values[index] ?? '']));
};

const recordsOf = (outcome: Outcome<Records>): Records => {
  if (!('accept' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.accept;
};
const rejectOf = (outcome: Outcome<Records>) => ('reject' in outcome ? outcome.reject : 'accepted');

describe('an alliance', () => {
  const HEADER =
    'version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,asymmetric,version';
  const of = (cells: string) => allianceOfRow(row(HEADER, cells));

  test('without an end was in force when the data end', () => {
    const { assertions, topics } = recordsOf(of('1,200,United Kingdom,235,Portugal,1,1,1816,,,,1,1,1,0,1,0,0,4.1'));
    expect(assertions).toMatchObject([
      {
        id: 'tie:cow-alliance:GBR-PRT:defense:1816-01-01:ongoing',
        from: 'state:GBR',
        to: 'state:PRT',
        family: 'PARTNERSHIP',
        instrument: 'MILITARY',
        topic: 'alliance-defense',
        validFrom: '1816-01-01',
        validTo: null,
        ongoing: true,
        properties: { obligations: ['defense', 'nonaggression'] },
      },
    ]);
    expect(topics?.map(({ id }) => id)).toEqual(['alliance-defense', 'alliance-nonaggression']);
  });

  test('of states that ended keeps them apart from their successors', () => {
    const { actors } = recordsOf(of('3,240,Hanover,245,Bavaria,1,1,1838,15,3,1848,0,0,1,0,1,1,0,4.1'));
    expect(actors?.map(({ id, name }) => [id, name])).toEqual([
      ['state:cow-240', 'Hanover'],
      ['state:cow-245', 'Bavaria'],
    ]);
  });

  test('of Yugoslavia is not Serbia’s, until 2006', () => {
    const cells = (year: number) => `9,345,Yugoslavia,350,Greece,9,8,${year},,,,0,1,1,0,1,1,1,4.1`;
    expect(recordsOf(of(cells(1954))).assertions?.[0]?.from).toBe('state:cow-345');
    expect(recordsOf(of(cells(2010))).assertions?.[0]?.from).toBe('state:SRB');
  });

  test('with a blank obligation rests on the others', () => {
    const { assertions } = recordsOf(of('7,200,United Kingdom,640,Turkey,1,1,1902,,,,0,1,0,1,1,,0,4.1'));
    expect(assertions?.[0]).toMatchObject({
      topic: 'alliance-neutrality',
      properties: { obligations: ['neutrality', 'nonaggression'] },
    });
  });

  test.each([
    ['end-before-start', '199,678,Yemen Arab Republic,679,Yemen,22,5,1990,21,5,1990,0,0,0,0,1,1,0,4.1'],
    ['impossible-date', '1,200,United Kingdom,235,Portugal,30,2,1816,,,,1,1,1,0,1,0,0,4.1'],
    ['impossible-date', '1,200,United Kingdom,235,Portugal,1,1,1816,,,1900,1,1,1,0,1,0,0,4.1'],
    ['unknown-code', '1,200,United Kingdom,999,Nowhere,1,1,1816,,,,1,1,1,0,1,0,0,4.1'],
    ['unknown-code', '1,200,United Kingdom,235,Portugal,1,1,1816,,,,1,1,2,0,1,0,0,4.1'],
    ['self-tie', '1,200,United Kingdom,200,United Kingdom,1,1,1816,,,,1,1,1,0,1,0,0,4.1'],
    ['no-obligation', '1,200,United Kingdom,235,Portugal,1,1,1816,,,,1,1,0,0,0,0,0,4.1'],
    ['missing-field', ',200,United Kingdom,235,Portugal,1,1,1816,,,,1,1,1,0,1,0,0,4.1'],
  ])('is rejected: %s', (code, cells) => {
    expect(rejectOf(of(cells))).toBe(code);
  });
});

describe('a case of sanctions', () => {
  const of = (fields: Fields) =>
    sanctionOfRow({
      caseid: '1963011202',
      startyear: '1963',
      endyear: 'NA',
      sender1: '2',
      targetstate: '345',
      threat: '1',
      'threat#2': '0',
      sanctiontypethreat: '8',
      sanctiontype: '7',
      imposition: '1',
      sancimpositionstartyear: '1964',
      finaloutcome: 'NA',
      ...fields,
    });

  test('that were imposed is actual pressure from the year of imposition, its end unknown', () => {
    const { assertions, statements } = recordsOf(of({}));
    expect(assertions).toMatchObject([
      {
        from: 'state:USA',
        to: 'state:cow-345',
        family: 'PRESSURE',
        modality: 'ACTUAL',
        validFrom: '1964-01-01',
        validTo: null,
        ongoing: null,
        datePrecision: 'YEAR',
      },
    ]);
    expect(statements?.[0]?.properties).toEqual({ sanctionKinds: ['termination of foreign aid'] });
  });

  test('that were only threatened is conditional pressure; a threat of 8 is one of 7', () => {
    const { assertions, statements } = recordsOf(
      of({ imposition: '0', endyear: '1964', finaloutcome: '3', sanctiontype: 'NA' }),
    );
    expect(assertions).toMatchObject([
      { modality: 'CONDITIONAL', validFrom: '1963-01-01', validTo: '1964-12-31', ongoing: false },
    ]);
    expect(statements?.[0]?.properties).toEqual({
      sanctionKinds: ['termination of foreign aid'],
      outcome: 'capitulation by the sender in the threat stage',
    });
  });

  test('may have several kinds in a cell, and its objectives where the file has them', () => {
    for (const cell of ['4,7', '4 7', '4 7 4']) {
      const { statements } = recordsOf(of({ sanctiontype: cell, issue1: '8', issue2: 'NA' }));
      expect(statements?.[0]?.properties).toMatchObject({
        sanctionKinds: ['export restriction', 'termination of foreign aid'],
        objective: ['improve human rights'],
      });
    }
  });

  test('may have the European Union on a side', () => {
    expect(recordsOf(of({ targetstate: '1000' })).assertions?.[0]?.to).toBe('org:european-union');
  });

  test.each<[string, Fields]>([
    ['missing-field', { sender1: 'NA' }],
    ['missing-field', { caseid: '' }],
    ['unknown-code', { sender1: '1' }],
    ['unknown-code', { sanctiontype: '4,77' }],
    ['unknown-code', { imposition: 'NA' }],
    ['self-tie', { targetstate: '2' }],
    ['impossible-date', { startyear: 'NA' }],
    ['end-before-start', { endyear: '1960' }],
  ])('is rejected: %s %j', (code, fields) => {
    expect(rejectOf(of(fields))).toBe(code);
  });
});

describe('a leader', () => {
  const HEADER =
    'stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear,birthyear,gender,militarycareer,l_month,l_year,#1,#2,codedby,notes';
  const of = (cells: string) => leaderOfRow(row(HEADER, cells));

  test('holds the office for months, and the exact start is kept beside them', () => {
    const { terms, actors } = recordsOf(of('USA,2,A2.9-46,Truman,12,4,1945,1,1953,1884,1,0,11,1948,,,,'));
    expect(terms).toMatchObject([
      {
        official: 'official:reign-a2-9-46',
        office: 'office:usa-leader',
        validFrom: '1945-04-01',
        validTo: '1953-01-31',
        datePrecision: 'MONTH',
        properties: { writtenFrom: '1945-04-12', writtenTo: '1953-01' },
      },
    ]);
    expect(actors?.map(({ id }) => id)).toEqual(['state:USA', 'official:reign-a2-9-46']);
  });

  test('whom a review found to be known already is that official, in the known office', () => {
    const { terms } = recordsOf(of('PRK,731,A3.0-181,Kim Jong Un,17,12,2011,,,1983,1,0,,,,,,'));
    expect(terms).toMatchObject([
      {
        official: 'official:kim-jong-un',
        office: 'office:leader-of-north-korea',
        validFrom: '2011-12-17',
        ongoing: true,
        datePrecision: 'DAY',
      },
    ]);
  });

  test.each([
    ['impossible-date', 'USA,2,A2.9-46,Truman,31,4,1945,1,1953'],
    ['impossible-date', 'USA,2,A2.9-46,Truman,12,4,1945,13,1953'],
    ['impossible-date', 'USA,2,A2.9-46,Truman, ,4,1945,1,1953'],
    ['end-before-start', 'USA,2,A2.9-46,Truman,12,4,1945,3,1945'],
    ['unknown-code', 'XXX,999,A2.9-46,Truman,12,4,1945,1,1953'],
    ['missing-field', 'USA,2,A2.9-46, ,12,4,1945,1,1953'],
  ])('is rejected: %s', (code, cells) => {
    expect(rejectOf(of(cells))).toBe(code);
  });
});

describe('an office holder', () => {
  const of = (cells: string, file = 'us-cabinet.holders21.csv') =>
    holderOfRow(row('position,person,personID,start,end', cells), file);

  test('is known by a Wikidata id, and the office by a review', () => {
    const { actors, terms } = recordsOf(of('President,Joe Biden,Q6279,2021-01-20,'));
    expect(actors?.[1]).toMatchObject({ id: 'official:q6279', name: 'Joe Biden', properties: { wikidata: 'Q6279' } });
    expect(terms).toMatchObject([
      { office: 'office:us-president', validFrom: '2021-01-20', validTo: null, ongoing: null },
    ]);
  });

  test.each([
    ['1994', '2001-10', '1994-01-01', '2001-12-31', 'YEAR'],
    ['2001-09', '2001-10-01', '2001-09-01', '2001-10-31', 'MONTH'],
    ['', '2004', null, '2004-12-31', 'YEAR'],
  ])('from %s to %s keeps the precision', (start, end, validFrom, validTo, datePrecision) => {
    const { terms } = recordsOf(
      of(`Governor of Fujian,Xi Jinping,Q15031,${start},${end}`, 'china-ministers.holders21.csv'),
    );
    expect(terms).toMatchObject([{ office: 'office:chn-governor-of-fujian', validFrom, validTo, datePrecision }]);
  });

  test.each([
    [
      'end-before-start',
      'Minister of Ecological and Solidary Transition,François de Rugy,Q117340,2018-09-04,2018-07-16',
    ],
    ['impossible-date', 'President,X,Q1,2021-02-30,'],
    ['missing-field', 'President,X,,2021,'],
    ['missing-field', ',X,Q1,2021,'],
  ])('is rejected: %s', (code, cells) => {
    expect(rejectOf(of(cells))).toBe(code);
  });

  test('of an international body is left out', () => {
    expect(
      of('Secretary-General of the United Nations,António Guterres,Q311440,2017-01-01,', 'world.holders21.csv'),
    ).toEqual({
      leave: 'no-one-country',
      subject: 'world.holders21.csv',
    });
  });
});

describe('a foreign minister', () => {
  const of = (cells: string) =>
    foreignMinisterOfRow(row('person,name,country,countryLabel,position,positionLabel,start,psid', cells));

  test('holds the office of the state that Wikidata names', () => {
    const { terms } = recordsOf(
      of('Q101054208,Kitlang Kabua,Q709,Marshall Islands,Q110030167,Minister of Foreign Affairs,2022-06-07,Q1'),
    );
    expect(terms).toMatchObject([
      { official: 'official:q101054208', office: 'office:mhl-minister-of-foreign-affairs', ongoing: true },
    ]);
  });

  test('that nobody is, or that no state has, is left out; one without a name is rejected', () => {
    expect(of(',,Q754,Trinidad and Tobago,Q19901428,Minister of Foreign Affairs,,')).toMatchObject({ leave: 'vacant' });
    expect(of('Q1,A B,Q22,Scotland,Q2,Minister,2022,')).toEqual({ leave: 'no-state', subject: 'Scotland' });
    expect(rejectOf(of('Q115662136,,Q419,Peru,Q2882089,Minister of Foreign Affairs of Peru,2022-12-10,'))).toBe(
      'missing-field',
    );
  });
});

describe('a country', () => {
  const names = {
    en: new Map([
      ['NA', 'Namibia'],
      ['AX', 'Åland Islands'],
    ]),
    uk: new Map([
      ['NA', 'Намібія'],
      ['AX', 'Аландські Острови'],
    ]),
  };
  const of = (fields: Fields) => countryOfRow(fields, names);

  test('may have the key NA', () => {
    const { actors } = recordsOf(
      of({
        'ISO3166-1-Alpha-3': 'NAM',
        'ISO3166-1-Alpha-2': 'NA',
        is_independent: 'Yes',
        'UNTERM English Formal': 'the Republic of Namibia',
        wikidata_id: '',
      }),
    );
    expect(actors).toEqual([
      {
        id: 'state:NAM',
        kind: 'STATE',
        name: 'Namibia',
        properties: { name_uk: 'Намібія', iso3: 'NAM', iso2: 'NA', aliases: ['Republic of Namibia'] },
      },
    ]);
  });

  test('may have cells of one space, and not be independent', () => {
    const { actors } = recordsOf(
      of({
        'ISO3166-1-Alpha-3': 'ALA',
        'ISO3166-1-Alpha-2': 'AX',
        is_independent: 'Part of FI',
        'UNTERM English Formal': ' ',
        wikidata_id: 'https://www.wikidata.org/wiki/Q5689',
      }),
    );
    expect(actors?.[0]?.properties).toMatchObject({
      wikidata: 'Q5689',
      note: 'Not listed as independent: Part of FI.',
    });
    expect(actors?.[0]?.properties).not.toHaveProperty('aliases');
  });

  test.each<[string, Fields]>([
    ['unknown-code', { 'ISO3166-1-Alpha-3': ' ', 'ISO3166-1-Alpha-2': 'AX' }],
    ['unknown-code', { 'ISO3166-1-Alpha-3': 'ALA', 'ISO3166-1-Alpha-2': 'AX', wikidata_id: 'Q5' }],
    ['missing-field', { 'ISO3166-1-Alpha-3': 'ZZZ', 'ISO3166-1-Alpha-2': 'ZZ' }],
  ])('is rejected: %s', (code, fields) => {
    expect(rejectOf(of(fields))).toBe(code);
  });
});
