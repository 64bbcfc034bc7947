import { accept, defineImporter, gatherRecords, reject } from './model.ts';
import type { Fields, Outcome, Records } from './model.ts';

/** Names by ISO 3166-1 alpha-2 code. The key of Namibia is NA, which is a code and no missing value. */
type Names = ReadonlyMap<string, string>;

const namesOf = (rows: readonly Fields[] = []): Names =>
  new Map(rows.map((row) => [row['id'] ?? '', (row['value'] ?? '').trim()]));

/** Cells of one space stand for nothing. */
const cell = (row: Fields, column: string): string => (row[column] ?? '').trim();

/** One row of the code table, with the names in both languages → a state, or a territory that is none. */
export function countryOfRow(row: Fields, { en, uk }: { en: Names; uk: Names }): Outcome<Records> {
  const iso3 = cell(row, 'ISO3166-1-Alpha-3');
  const iso2 = cell(row, 'ISO3166-1-Alpha-2');
  if (!/^[A-Z]{3}$/u.test(iso3)) return reject('unknown-code', 'there is no ISO 3166-1 alpha-3 code');
  if (!/^[A-Z]{2}$/u.test(iso2)) return reject('unknown-code', 'there is no ISO 3166-1 alpha-2 code');
  const name = en.get(iso2);
  const name_uk = uk.get(iso2);
  if (name === undefined || name === '') return reject('missing-field', `country.en.csv has no name for ${iso2}`);
  if (name_uk === undefined || name_uk === '') return reject('missing-field', `country.uk.csv has no name for ${iso2}`);
  const url = cell(row, 'wikidata_id');
  const wikidata = /\/(Q\d+)$/u.exec(url)?.[1] ?? null;
  if (url !== '' && wikidata === null) return reject('unknown-code', `${url} is no Wikidata address`);
  const independence = cell(row, 'is_independent');
  const official = cell(row, 'UNTERM English Formal').replace(/^the /u, '');
  return accept({
    actors: [
      {
        id: `state:${iso3}`,
        kind: 'STATE',
        name,
        properties: {
          name_uk,
          iso3,
          iso2,
          ...(wikidata === null ? {} : { wikidata }),
          ...(official === '' || official === name ? {} : { aliases: [official] }),
          ...(independence === 'Yes'
            ? {}
            : {
                note: `Not listed as independent: ${independence === '' ? 'unknown' : independence}.`,
                note_uk: `Незалежною не вважається: ${independence === '' ? 'невідомо' : independence}.`,
              }),
        },
      },
    ],
  });
}

const names = (language: string) => ({
  name: `country.${language}.csv`,
  role: 'lookup' as const,
  format: 'csv' as const,
  hasHeader: true,
  columns: ['id', 'value'],
});

export const countries = defineImporter<Records>({
  id: 'countries',
  title: 'Countries: ISO codes, names in English and Ukrainian',
  dataset: 'datasets/country-codes; umpirsky/country-list (Unicode CLDR)',
  licence: 'ODC-PDDL-1.0 (codes); MIT, data Unicode-3.0 (names)',
  citation: 'datahub.io country-codes; umpirsky/country-list',
  publishedAt: 'https://github.com/datasets/country-codes and https://github.com/umpirsky/country-list',
  terms: 'Public domain (codes); MIT (names).',
  files: [
    names('en'),
    names('uk'),
    {
      name: 'country-codes.csv',
      role: 'rows',
      format: 'csv',
      hasHeader: true,
      columns: ['ISO3166-1-Alpha-3', 'ISO3166-1-Alpha-2', 'is_independent', 'UNTERM English Formal', 'wikidata_id'],
    },
  ],
  parameters: {},
  isPartitioned: false,
  begin: ({ lookups }) => {
    const tables = { en: namesOf(lookups.get('country.en.csv')), uk: namesOf(lookups.get('country.uk.csv')) };
    return { base: {}, row: (row) => countryOfRow(row, tables), gather: gatherRecords };
  },
});
