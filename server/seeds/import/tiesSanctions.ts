import { dateOfParts, intervalOf } from './dates.ts';
import { accept, defineImporter, gatherRecords, reject } from './model.ts';
import type { ActorRow, Fields, Outcome, Records, SourceRow, TopicRow } from './model.ts';
import { stateOfCow } from './states.ts';
import { readTable } from './tables.ts';

const SOURCE: SourceRow = {
  id: 'source:ties-4.0',
  title: 'Threat and Imposition of Economic Sanctions (TIES), version 4',
  properties: {
    publisher: 'T. Clifton Morgan, Navin Bapat and Yoshiharu Kobayashi',
    url: 'https://sanctions.web.unc.edu/',
    language: 'en',
  },
};

const codes = new Map(
  readTable('ties-codes', ['column', 'code', 'en', 'uk']).map((row) => [`${row.column}\0${row.code}`, row]),
);

const TOPIC: TopicRow = { id: 'sanctions', name: 'Sanctions', name_uk: 'Санкції' };

const known = (text = ''): string | null => (text === '' || text === 'NA' ? null : text.trim());

/** Codes of a cell such as `4 7` or `4,7`, each once, with their words; null when one of them is unknown. */
function coded(column: string, text: string | undefined): { code: string; en: string; uk: string }[] | null {
  const parts = [...new Set((known(text) ?? '').split(/[\s,;]+/u).filter((part) => part !== ''))];
  const found = parts.map((part) => codes.get(`${column}\0${part}`));
  return found.every((row) => row !== undefined) ? found : null;
}

/** 1000 stands for the European Union and what came before it; other bodies have no code of their own here. */
const UNION: ActorRow = {
  id: 'org:european-union',
  kind: 'ORGANIZATION',
  name: 'European Union',
  properties: { name_uk: 'Європейський Союз', organizationKind: 'IGO' },
};

const partyOf = (code: string, year: number) => (code === '1000' ? UNION : stateOfCow(code, year));

const nameUk = ({ name, properties }: ActorRow) => String(properties['name_uk'] ?? name);
const listed = (words: readonly string[], none: string) => (words.length === 0 ? none : words.join(', '));

/** The objective, where the file has it: `issue1` to `issue3` of the full data set, which some cuts leave out. */
function objectiveOf(row: Fields) {
  const cells = ['issue1', 'issue2', 'issue3'].map((column) => coded('issue', row[column]));
  return cells.includes(null) ? null : cells.flatMap((cell) => cell ?? []);
}

/** One case → pressure: actual where sanctions were imposed, conditional where they were only threatened. */
export function sanctionOfRow(row: Fields): Outcome<Records> {
  const { caseid = '', startyear = '', endyear = '' } = row;
  if (!/^\d{8,12}$/u.test(caseid)) return reject('missing-field', 'there is no case id');
  const threatened = dateOfParts(startyear, null, null);
  if (threatened === null) return reject('impossible-date', `the start, ${startyear}, is no year`);
  const [senderCode, targetCode] = [known(row['sender1']), known(row['targetstate'])];
  if (senderCode === null) return reject('missing-field', 'the sender is not named');
  if (targetCode === null) return reject('missing-field', 'the target is not named');
  const [from, to] = [partyOf(senderCode, threatened.year), partyOf(targetCode, threatened.year)];
  if (from === null) return reject('unknown-code', `the sender, ${senderCode}, is no code of a state`);
  if (to === null) return reject('unknown-code', `the target, ${targetCode}, is no code of a state`);
  if (from.id === to.id) return reject('self-tie', `sender and target are ${from.name}`);
  const { imposition } = row;
  if (imposition !== '0' && imposition !== '1') return reject('unknown-code', 'imposition is neither 0 nor 1');
  const isImposed = imposition === '1';
  const kinds = isImposed
    ? coded('sanctiontype', row['sanctiontype'])
    : coded('sanctiontypethreat', row['sanctiontypethreat']);
  const outcome = coded('finaloutcome', row['finaloutcome']);
  const objective = objectiveOf(row);
  if (kinds === null || outcome === null || objective === null) {
    return reject('unknown-code', 'a kind of sanction, an objective or an outcome has a code that the codebook lacks');
  }
  const imposedYear = known(row['sancimpositionstartyear']);
  const start = isImposed && imposedYear !== null ? dateOfParts(imposedYear, null, null) : threatened;
  const end = known(endyear);
  const until = end === null ? null : dateOfParts(end, null, null);
  if (start === null || (end !== null && until === null)) return reject('impossible-date', 'a year is no year');
  const interval = intervalOf(start, until, end === null ? null : false);
  if (interval === null) return reject('end-before-start', 'the case ends before it starts');

  const words = { kinds: kinds.map(({ en }) => en), objective: objective.map(({ en }) => en), outcome: outcome[0]?.en };
  const what = `${isImposed ? 'imposes sanctions on' : 'threatens sanctions against'} ${to.name}`;
  const what_uk = `${nameUk(from)} ${isImposed ? 'запроваджує санкції; ціль' : 'погрожує санкціями; ціль'}: ${nameUk(to)}`;
  const summary = `${from.name} ${what} (${listed(words.kinds, 'kind unknown')}); objective: ${listed(words.objective, 'unknown')}; outcome: ${words.outcome ?? 'unknown'}.`;
  const summary_uk = `${what_uk} (${listed(
    kinds.map(({ uk }) => uk),
    'вид невідомий',
  )}); мета: ${listed(
    objective.map(({ uk }) => uk),
    'невідома',
  )}; наслідок: ${outcome[0]?.uk ?? 'невідомий'}.`;
  const modality = isImposed ? 'ACTUAL' : 'CONDITIONAL';
  const key = (actor: ActorRow) => actor.id.replace(/^(?:state|org):/u, '');
  const tie = `tie:ties:${key(from)}:${key(to)}:${modality.toLowerCase()}:${interval.validFrom ?? ''}:${interval.validTo ?? 'unknown'}`;
  return accept({
    actors: [from, to],
    topics: [TOPIC],
    assertions: [
      {
        ...interval,
        id: tie,
        from: from.id,
        to: to.id,
        family: 'PRESSURE',
        instrument: 'ECONOMIC',
        topic: TOPIC.id,
        modality,
        strength: null,
        strengthBasis: null,
        valence: null,
        summary,
        summary_uk,
        codingBasis:
          'Sanctions are pressure (CAMEO 163); only threatened, they are conditional (CAMEO 13). Years only. Cases of the same pair, years and modality are statements of one tie.',
        codingBasis_uk:
          'Санкції — це тиск (CAMEO 163); якщо ними лише погрожували, він умовний (CAMEO 13). Відомі лише роки. Випадки тієї самої пари, років і модальності — свідчення про один зв’язок.',
        properties: {},
      },
    ],
    statements: [
      {
        id: `statement:ties:${caseid}`,
        tie,
        source: SOURCE.id,
        modality,
        locator: `case ${caseid}`,
        summary,
        summary_uk,
        properties: {
          sanctionKinds: words.kinds,
          ...(words.objective.length === 0 ? {} : { objective: words.objective }),
          ...(words.outcome === undefined ? {} : { outcome: words.outcome }),
        },
      },
    ],
  });
}

export const tiesSanctions = defineImporter<Records>({
  id: 'ties-sanctions',
  title: 'TIES: sanctions threatened and imposed',
  dataset: 'Threat and Imposition of Economic Sanctions (TIES) v4',
  licence: 'Free for research with citation; no licence to redistribute is stated',
  citation:
    'Morgan, Bapat and Kobayashi. 2014. Threat and Imposition of Economic Sanctions 1945–2005. Conflict Management and Peace Science 31(5)',
  publishedAt: 'https://sanctions.web.unc.edu/ (saved as CSV)',
  terms: 'Download your own copy and cite it; the project holds none.',
  files: [
    {
      name: 'ties.csv',
      role: 'rows',
      format: 'csv',
      hasHeader: true,
      columns: [
        'caseid',
        'startyear',
        'endyear',
        'sender1',
        'targetstate',
        'threat',
        'sanctiontypethreat',
        'sanctiontype',
        'imposition',
        'sancimpositionstartyear',
        'finaloutcome',
      ],
    },
  ],
  parameters: {},
  isPartitioned: false,
  begin: () => ({ base: { sources: [SOURCE] }, row: sanctionOfRow, gather: gatherRecords }),
});
