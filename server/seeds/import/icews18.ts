import { CAMEO_BY_LABEL } from './cameo.ts';
import { createIcewsReading } from './icewsReading.ts';
import type { RawEvent } from './icewsReading.ts';
import { RULE_PARAMETERS } from './icewsTies.ts';
import type { CodedEvent } from './icewsTies.ts';
import { defineImporter, reject } from './model.ts';
import type { Fields, Outcome, SourceRow } from './model.ts';

export const ICEWS_SOURCE = {
  publisher: 'Lockheed Martin, Harvard Dataverse',
  url: 'https://doi.org/10.7910/DVN/28075',
  language: 'en',
  note: 'Events that a program coded from news reports: each may be wrong, and one report may give several. One origin, whatever the publishers.',
  note_uk:
    'Події, які програма закодувала з новин: кожна може бути хибною, а одне повідомлення — дати кілька. Одне першоджерело, хоч би скільки було видань.',
} as const;

const SOURCE: SourceRow = {
  id: 'source:icews18',
  title: 'ICEWS coded events, 1 January to 31 October 2018 (ICEWS18 benchmark)',
  properties: ICEWS_SOURCE,
};

const FIRST_DAY = Date.UTC(2018, 0, 1);
const HOURS_OF_2018 = 365 * 24;

/** `head relation tail hours 0`, with hours since 1 January 2018 → an event. */
export function icews18Event(
  row: Fields,
  names: ReadonlyMap<string, string>,
  relations: ReadonlyMap<string, string>,
): RawEvent | Outcome<never> {
  const { head = '', relation = '', tail = '', hours = '', zero } = row;
  const [source, target] = [names.get(head), names.get(tail)];
  if (source === undefined) return reject('unknown-actor', `entity2id.txt has no ${head}`);
  if (target === undefined) return reject('unknown-actor', `entity2id.txt has no ${tail}`);
  const label = relations.get(relation);
  const code = label === undefined ? undefined : CAMEO_BY_LABEL.get(label);
  if (code === undefined) return reject('unknown-code', `relation ${relation} is no CAMEO event`);
  const count = /^\d{1,5}$/u.test(hours) ? Number(hours) : Number.NaN;
  if (!(count < HOURS_OF_2018) || count % 24 !== 0)
    return reject('impossible-date', `${hours} hours are no day of 2018`);
  if (zero !== '0') return reject('malformed', 'the last column is not 0');
  const date = new Date(FIRST_DAY + count * 3_600_000).toISOString().slice(0, 10);
  return {
    id: `event:icews18:${date}:${head}:${code.code}:${tail}`,
    date,
    source,
    target,
    code,
    intensity: code.goldstein,
    properties: {},
  };
}

const idsOf = (rows: readonly Fields[] = []): Map<string, string> =>
  new Map(rows.map(({ id = '', name = '' }) => [id, name]));

const table = (name: string, role: 'rows' | 'lookup', columns: string[]) =>
  ({ name, role, format: 'tabs', hasHeader: false, columns }) as const;

const EVENT = ['head', 'relation', 'tail', 'hours', 'zero'];

export const icews18 = defineImporter<CodedEvent>({
  id: 'icews18',
  title: 'ICEWS18: coded events of 2018',
  dataset: 'ICEWS18, the benchmark cut of ICEWS by Jin et al.',
  licence: 'ICEWS terms of Harvard Dataverse; no licence to redistribute is stated',
  citation:
    'Boschee et al. 2015. ICEWS Coded Event Data. doi:10.7910/DVN/28075; Jin et al. 2020. Recurrent Event Network',
  publishedAt: 'https://github.com/INK-USC/RE-Net (data/ICEWS18); the events: https://doi.org/10.7910/DVN/28075',
  terms: 'Download your own copy, cite it, and read the terms of Harvard Dataverse; the project holds none.',
  excludes: ['icews'],
  files: [
    table('entity2id.txt', 'lookup', ['name', 'id']),
    table('relation2id.txt', 'lookup', ['name', 'id']),
    table('train.txt', 'rows', EVENT),
    table('valid.txt', 'rows', EVENT),
    table('test.txt', 'rows', EVENT),
  ],
  parameters: RULE_PARAMETERS,
  isPartitioned: true,
  begin: ({ lookups, parameters }) => {
    const [names, relations] = [idsOf(lookups.get('entity2id.txt')), idsOf(lookups.get('relation2id.txt'))];
    return createIcewsReading(SOURCE, 'icews18', parameters, (row) => icews18Event(row, names, relations));
  },
});
