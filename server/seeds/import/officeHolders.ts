import { parsePartialDate } from './dates.ts';
import { accept, defineImporter, gatherRecords, leave, reject } from './model.ts';
import type { Fields, Outcome, Records, SourceRow } from './model.ts';
import { stateOfIso3 } from './states.ts';
import { officeOf, termRecords } from './terms.ts';

export const WIKIDATA_SOURCE: SourceRow = {
  id: 'source:wikidata-officials-2022',
  title: 'Office holders since 2000, Wikidata extract of July and August 2022',
  properties: {
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/',
    language: 'en',
    note: 'Ends of terms after August 2022 are not in it.',
    note_uk: 'Кінців повноважень після серпня 2022 року в ньому немає.',
  },
};

/** File name before the first full stop → ISO code. `world` holds posts of international bodies and has none. */
const COUNTRIES: Readonly<Record<string, string>> = {
  'australia-cabinet': 'AUS',
  'belarus-ministers': 'BLR',
  'brazil-ministers': 'BRA',
  'canada-cabinet': 'CAN',
  'china-ministers': 'CHN',
  estonia: 'EST',
  'france-cabinet': 'FRA',
  'hungary-cabinet': 'HUN',
  'india-ministers': 'IND',
  'indonesia-ministers': 'IDN',
  'iran-ministers': 'IRN',
  'israel-ministers': 'ISR',
  'japan-ministers': 'JPN',
  'kazakhstan-cabinet': 'KAZ',
  lithuania: 'LTU',
  'mexico-ministers': 'MEX',
  nigeria: 'NGA',
  'north-korea': 'PRK',
  'pakistan-ministers': 'PAK',
  'philippines-ministers': 'PHL',
  'poland-cabinet': 'POL',
  'russia-cabinet': 'RUS',
  'south-africa-cabinet': 'ZAF',
  'south-korea-ministers': 'KOR',
  'sweden-cabinet': 'SWE',
  syria: 'SYR',
  taiwan: 'TWN',
  'turkey-ministers': 'TUR',
  'uae-ministers': 'ARE',
  'ukraine-cabinet': 'UKR',
  'united-kingdom-cabinet': 'GBR',
  'us-cabinet': 'USA',
  vietnam: 'VNM',
};

/** One holder of one post → a term. A blank end is unknown: the post may be held, or nobody wrote the end down. */
export function holderOfRow(row: Fields, file: string): Outcome<Records> {
  const { position = '', person = '', personID = '', start = '', end = '' } = row;
  const [prefix = ''] = file.split('.');
  const iso3 = COUNTRIES[prefix];
  if (iso3 === undefined) return leave('no-one-country', file);
  const body = stateOfIso3(iso3);
  if (body === null) return reject('unknown-code', `${iso3} is no ISO 3166-1 code`);
  if (!/^Q\d+$/u.test(personID)) return reject('missing-field', 'the person has no Wikidata id');
  if (person.trim() === '') return reject('missing-field', 'the person has no name');
  if (position.trim() === '') return reject('missing-field', 'there is no post');
  const [from, to] = [start, end].map((text) => (text === '' ? null : parsePartialDate(text)));
  if (start !== '' && from === null) return reject('impossible-date', `the start, ${start}, is no date`);
  if (end !== '' && to === null) return reject('impossible-date', `the end, ${end}, is no date`);
  const official = {
    id: `official:${personID.toLowerCase()}`,
    kind: 'OFFICIAL' as const,
    name: person.trim(),
    properties: { wikidata: personID },
  };
  const office = officeOf(body, position.trim());
  const records = termRecords({
    official,
    office,
    body,
    from: from ?? null,
    to: to ?? null,
    ongoing: end === '' ? null : false,
    source: WIKIDATA_SOURCE.id,
  });
  return records === null ? reject('end-before-start', 'the term ends before it starts') : accept(records);
}

export const officeHolders = defineImporter<Records>({
  id: 'office-holders',
  title: 'Heads of state and government and ministers since 2000',
  dataset: 'every-politician-scrapers, holders21 files',
  licence: 'CC0-1.0 (Wikidata)',
  citation: 'every-politician-scrapers, Wikidata extracts of July and August 2022',
  publishedAt:
    'https://github.com/every-politician-scrapers (html/holders21.csv of each country, named <repository>.holders21.csv)',
  terms: 'CC0: no conditions.',
  files: [
    {
      name: '*.holders21.csv',
      role: 'rows',
      format: 'csv',
      hasHeader: true,
      columns: ['position', 'person', 'personID', 'start', 'end'],
    },
  ],
  parameters: {},
  isPartitioned: false,
  begin: () => ({ base: { sources: [WIKIDATA_SOURCE] }, row: holderOfRow, gather: gatherRecords }),
});
