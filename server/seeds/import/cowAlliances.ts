import { dateOfParts, intervalOf } from './dates.ts';
import { accept, defineImporter, gatherRecords, reject } from './model.ts';
import type { Fields, Outcome, Records, SourceRow, TopicRow } from './model.ts';
import { stateOfCow } from './states.ts';
import type { Instrument } from '../../vocabulary.ts';

const SOURCE: SourceRow = {
  id: 'source:cow-alliances-4.1',
  title: 'Correlates of War: Formal Alliances (v4.1)',
  properties: {
    publisher: 'Correlates of War Project',
    url: 'https://correlatesofwar.org/data-sets/formal-alliances/',
    language: 'en',
    note: 'Covers 1816 to 2012: an alliance without an end was in force at the end of 2012.',
    note_uk: 'Охоплює 1816–2012 роки: союз без дати кінця був чинним наприкінці 2012 року.',
  },
};

/** From the strongest to the weakest: the strongest is the topic of the tie. */
const OBLIGATIONS: readonly (TopicRow & { column: string; instrument: Instrument; words: string; words_uk: string })[] =
  [
    {
      column: 'defense',
      id: 'alliance-defense',
      instrument: 'MILITARY',
      name: 'Alliance: defense',
      name_uk: 'Союз: оборона',
      words: 'to defend each other',
      words_uk: 'захищати одна одну',
    },
    {
      column: 'neutrality',
      id: 'alliance-neutrality',
      instrument: 'LEGAL',
      name: 'Alliance: neutrality',
      name_uk: 'Союз: нейтралітет',
      words: 'to stay neutral if the other is at war',
      words_uk: 'зберігати нейтралітет, якщо інша воює',
    },
    {
      column: 'nonaggression',
      id: 'alliance-nonaggression',
      instrument: 'LEGAL',
      name: 'Alliance: nonaggression',
      name_uk: 'Союз: ненапад',
      words: 'not to attack each other',
      words_uk: 'не нападати одна на одну',
    },
    {
      column: 'entente',
      id: 'alliance-entente',
      instrument: 'DIPLOMATIC',
      name: 'Alliance: entente',
      name_uk: 'Союз: антанта',
      words: 'to consult in a crisis',
      words_uk: 'радитися під час кризи',
    },
  ];

const date = (row: Fields, bound: 'st' | 'end') =>
  dateOfParts(row[`dyad_${bound}_year`] ?? '', row[`dyad_${bound}_month`] ?? '', row[`dyad_${bound}_day`] ?? '');

/** One dyad and its spell in one alliance → a partnership. */
export function allianceOfRow(row: Fields): Outcome<Records> {
  const { version4id = '', ccode1 = '', ccode2 = '' } = row;
  const start = date(row, 'st');
  if (start === null) return reject('impossible-date', 'the start is no date');
  const hasEnd = row['dyad_end_year'] !== '';
  const end = hasEnd ? date(row, 'end') : null;
  if (hasEnd && end === null) return reject('impossible-date', 'the end is no date');
  const interval = intervalOf(start, end, !hasEnd);
  if (interval === null) return reject('end-before-start', 'the alliance ends before it starts');
  const [from, to] = [stateOfCow(ccode1, start.year), stateOfCow(ccode2, start.year)];
  if (from === null) return reject('unknown-code', `${ccode1} is no Correlates of War state code`);
  if (to === null) return reject('unknown-code', `${ccode2} is no Correlates of War state code`);
  if (from.id === to.id) return reject('self-tie', `both sides are ${from.name}`);
  if (!/^\d+$/u.test(version4id)) return reject('missing-field', 'the alliance has no number');
  const held = OBLIGATIONS.filter(({ column }) => row[column] === '1');
  const odd = OBLIGATIONS.find(({ column }) => !['0', '1', ''].includes(row[column] ?? ''));
  if (odd !== undefined) return reject('unknown-code', `${odd.column} is neither 0 nor 1`);
  const [main] = held;
  if (main === undefined) return reject('no-obligation', 'the row names no obligation');

  const isUneven = row['asymmetric'] === '1';
  const span = `${interval.validFrom}:${interval.validTo ?? 'ongoing'}`;
  const pair = `${from.id.replace('state:', '')}-${to.id.replace('state:', '')}`;
  const tie = `tie:cow-alliance:${pair}:${main.column}:${span}`;
  const promise = `${from.name} and ${to.name} have promised ${held.map(({ words }) => words).join(', ')}`;
  const names_uk = [from, to].map(({ name, properties }) => String(properties['name_uk'] ?? name));
  const promise_uk = `${names_uk.join(' і ')} зобов’язалися ${held.map(({ words_uk }) => words_uk).join(', ')}`;
  const summary = `${promise} (alliance ${version4id}${isUneven ? '; the obligations of the two differ' : ''}).`;
  const summary_uk = `${promise_uk} (союз ${version4id}${isUneven ? '; зобов’язання сторін різняться' : ''}).`;
  const obligations = held.map(({ column }) => column);
  return accept({
    actors: [from, to],
    topics: held.map(({ id, name, name_uk }) => ({ id, name, name_uk })),
    assertions: [
      {
        ...interval,
        id: tie,
        from: from.id,
        to: to.id,
        family: 'PARTNERSHIP',
        instrument: main.instrument,
        topic: main.id,
        modality: 'ACTUAL',
        strength: null,
        strengthBasis: null,
        valence: null,
        summary,
        summary_uk,
        codingBasis:
          'A formal alliance is a partnership; its topic and instrument are those of the strongest obligation. Where the end is blank it was in force at the end of 2012.',
        codingBasis_uk:
          'Формальний союз — це партнерство; тема й засіб — за найсильнішим зобов’язанням. Якщо кінця не вказано, союз був чинним наприкінці 2012 року.',
        properties: { obligations },
      },
    ],
    statements: [
      {
        id: `statement:cow-alliance:${version4id}:${pair}:${obligations.join('+')}:${span}`,
        tie,
        source: SOURCE.id,
        modality: 'ACTUAL',
        locator: `version4id ${version4id}`,
        summary,
        summary_uk,
        properties: { obligations },
      },
    ],
  });
}

const parts = (bound: string) => ['day', 'month', 'year'].map((part) => `dyad_${bound}_${part}`);

export const cowAlliances = defineImporter<Records>({
  id: 'cow-alliances',
  title: 'Correlates of War formal alliances 1816–2012',
  dataset: 'Correlates of War Formal Alliances v4.1, by dyad',
  licence: 'Free for research with citation; no licence to redistribute is stated',
  citation: 'Gibler, Douglas M. 2009. International Military Alliances, 1648–2008. CQ Press',
  publishedAt: 'https://correlatesofwar.org/data-sets/formal-alliances/',
  terms: 'Download your own copy and cite it; the project holds none.',
  files: [
    {
      // By dyad and not directed: a partnership runs both ways, and the directed file states each one twice.
      name: 'alliance_v4.1_by_dyad.csv',
      role: 'rows',
      format: 'csv',
      hasHeader: true,
      columns: [
        'version4id',
        'ccode1',
        'ccode2',
        ...parts('st'),
        ...parts('end'),
        ...OBLIGATIONS.map(({ column }) => column),
        'asymmetric',
      ],
    },
  ],
  parameters: {},
  isPartitioned: false,
  begin: () => ({ base: { sources: [SOURCE] }, row: allianceOfRow, gather: gatherRecords }),
});
