import { dateOfParts } from './dates.ts';
import { slug } from './ids.ts';
import { accept, defineImporter, gatherRecords, reject } from './model.ts';
import type { Fields, Outcome, Records, SourceRow } from './model.ts';
import { reviewedMatch } from './reviewed.ts';
import { stateOfCow } from './states.ts';
import { officeOf, termRecords } from './terms.ts';

const SOURCE: SourceRow = {
  id: 'source:reign-2021',
  title: 'Rulers, Elections, and Irregular Governance (REIGN), leader list of March 2021',
  properties: {
    publisher: 'One Earth Future',
    language: 'en',
    note: 'Whoever in fact led the country. Ends are known to the month; a term without one was running in March 2021.',
    note_uk:
      'Той, хто насправді керував країною. Кінець відомий з точністю до місяця; термін без кінця тривав у березні 2021 року.',
  },
};

/** One leader and one spell in power → an official who holds the office of leader. */
export function leaderOfRow(row: Fields): Outcome<Records> {
  const { ccode = '', leadid = '', leader = '', syear = '', smonth = '', sdate = '', eyear = '', emonth = '' } = row;
  const name = leader.trim();
  if (name === '' || leadid.trim() === '') return reject('missing-field', 'the leader has no name or no id');
  const from = dateOfParts(syear, smonth, sdate);
  if (from === null) return reject('impossible-date', 'the start is no date');
  const hasEnd = eyear.trim() !== '';
  const to = hasEnd ? dateOfParts(eyear, emonth, null) : null;
  if (hasEnd && to === null) return reject('impossible-date', 'the end is no month');
  const body = stateOfCow(ccode, from.year);
  if (body === null) return reject('unknown-code', `${ccode} is no Correlates of War state code`);
  const known = reviewedMatch('reign', leadid);
  const official = {
    id: known ?? `official:reign-${slug(leadid)}`,
    kind: 'OFFICIAL' as const,
    name,
    properties: { reign: leadid },
  };
  const office = officeOf(body, 'Leader');
  const records = termRecords({ official, office, body, from, to, ongoing: !hasEnd, source: SOURCE.id });
  return records === null ? reject('end-before-start', 'the term ends before it starts') : accept(records);
}

export const leaders = defineImporter<Records>({
  id: 'leaders',
  title: 'REIGN leaders by country',
  dataset: 'REIGN leader list, March 2021',
  licence: 'MIT',
  citation: 'Bell, Besaw and Frank. 2021. The Rulers, Elections, and Irregular Governance (REIGN) data set',
  publishedAt: 'https://github.com/OEFDataScience/REIGN.github.io (data_sets/leaderlist_3_21.csv)',
  terms: 'MIT; cite it.',
  files: [
    {
      name: 'reign_leaderlist_3_21.csv',
      role: 'rows',
      format: 'csv',
      hasHeader: true,
      columns: ['ccode', 'leadid', 'leader', 'sdate', 'smonth', 'syear', 'emonth', 'eyear'],
      // UTF-8 but for one byte in a note, which is an ellipsis of Windows.
      fallbackEncoding: 'windows-1252',
    },
  ],
  parameters: {},
  isPartitioned: false,
  begin: () => ({ base: { sources: [SOURCE] }, row: leaderOfRow, gather: gatherRecords }),
});
