import { parsePartialDate } from './dates.ts';
import { accept, defineImporter, gatherRecords, leave, reject } from './model.ts';
import type { Fields, Outcome, Records } from './model.ts';
import { WIKIDATA_SOURCE } from './officeHolders.ts';
import { stateOfWikidata } from './states.ts';
import { officeOf, termRecords } from './terms.ts';

/** One state's foreign minister in 2022 → a term that was running then. */
export function foreignMinisterOfRow(row: Fields): Outcome<Records> {
  const { person = '', name = '', country = '', countryLabel = '', positionLabel = '', start = '' } = row;
  const body = stateOfWikidata(country);
  if (body === null) return leave('no-state', countryLabel === '' ? country : countryLabel);
  if (person === '') return leave('vacant', body.name);
  if (!/^Q\d+$/u.test(person)) return reject('missing-field', 'the person has no Wikidata id');
  if (name.trim() === '' || /^Q\d+$/u.test(name)) return reject('missing-field', 'the person has no name');
  if (positionLabel.trim() === '') return reject('missing-field', 'there is no post');
  const from = start === '' ? null : parsePartialDate(start);
  if (start !== '' && from === null) return reject('impossible-date', `the start, ${start}, is no date`);
  const official = {
    id: `official:${person.toLowerCase()}`,
    kind: 'OFFICIAL' as const,
    name: name.trim(),
    properties: { wikidata: person },
  };
  const office = officeOf(body, positionLabel.trim());
  const records = termRecords({ official, office, body, from, to: null, ongoing: true, source: WIKIDATA_SOURCE.id });
  return records === null ? reject('end-before-start', 'the term ends before it starts') : accept(records);
}

export const foreignMinisters = defineImporter<Records>({
  id: 'foreign-ministers',
  title: 'Foreign ministers in August 2022',
  dataset: 'every-politician-scrapers, foreign ministers',
  licence: 'CC0-1.0 (Wikidata)',
  citation: 'every-politician-scrapers, Wikidata extracts of July and August 2022',
  publishedAt: 'https://github.com/every-politician-scrapers',
  terms: 'CC0: no conditions.',
  files: [
    {
      name: 'foreign_ministers.wikidata.csv',
      role: 'rows',
      format: 'csv',
      hasHeader: true,
      columns: ['person', 'name', 'country', 'countryLabel', 'positionLabel', 'start'],
    },
  ],
  parameters: {},
  isPartitioned: false,
  begin: () => ({ base: { sources: [WIKIDATA_SOURCE] }, row: foreignMinisterOfRow, gather: gatherRecords }),
});
