import { parsePartialDate, precisionOf } from './dates.ts';
import { ICEWS_SOURCE } from './icews18.ts';
import { codeOf, createIcewsReading } from './icewsReading.ts';
import type { RawEvent } from './icewsReading.ts';
import { RULE_PARAMETERS } from './icewsTies.ts';
import type { CodedEvent } from './icewsTies.ts';
import { defineImporter, reject } from './model.ts';
import type { Fields, Outcome, SourceRow } from './model.ts';

const SOURCE: SourceRow = { id: 'source:icews', title: 'ICEWS coded event data', properties: ICEWS_SOURCE };

const known = (text = ''): string | null => (text === '' || text === 'NA' ? null : text);

/** One row of the published format → an event. */
export function icewsEvent(row: Fields): RawEvent | Outcome<never> {
  const id = row['Event ID'] ?? '';
  const day = row['Event Date'] ?? '';
  if (!/^\d+$/u.test(id)) return reject('missing-field', 'there is no event id');
  const date = parsePartialDate(day);
  if (date === null || precisionOf(date) !== 'DAY') return reject('impossible-date', `${day} is no day`);
  const [source, target] = [known(row['Source Name']), known(row['Target Name'])];
  if (source === null || target === null) return reject('missing-field', 'actor or recipient is missing');
  const code = codeOf(row['CAMEO Code'] ?? '');
  if (code === null) return reject('unknown-code', `${row['CAMEO Code']} is no CAMEO code`);
  const written = known(row['Intensity']);
  const intensity = written === null ? null : Number(written);
  if (intensity !== null && !(intensity >= -10 && intensity <= 10)) {
    return reject('out-of-range', `the intensity ${written} is not between -10 and 10`);
  }
  const properties = { publisher: known(row['Publisher']), place: known(row['City']), story: known(row['Story ID']) };
  const stated = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
  return { id: `event:icews:${id}`, date: day, source, target, code, intensity, properties: stated };
}

export const icews = defineImporter<CodedEvent>({
  id: 'icews',
  title: 'ICEWS coded events',
  dataset: 'ICEWS Coded Event Data',
  licence: 'ICEWS terms of Harvard Dataverse; no licence to redistribute is stated',
  citation: 'Boschee et al. 2015. ICEWS Coded Event Data. doi:10.7910/DVN/28075',
  publishedAt: 'https://doi.org/10.7910/DVN/28075',
  terms: 'Download your own copy, cite it, and read the terms of Harvard Dataverse; the project holds none.',
  excludes: ['icews18'],
  files: [
    {
      name: 'events.*.tab',
      role: 'rows',
      format: 'tabs',
      hasHeader: true,
      columns: [
        'Event ID',
        'Event Date',
        'Source Name',
        'CAMEO Code',
        'Intensity',
        'Target Name',
        'Publisher',
        'City',
        'Story ID',
      ],
    },
  ],
  parameters: RULE_PARAMETERS,
  isPartitioned: true,
  begin: ({ parameters }) => createIcewsReading(SOURCE, 'icews', parameters, icewsEvent),
});
