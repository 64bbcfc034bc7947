import { formatDate, formatValidity } from '../i18n/dates.ts';
import type { Text } from '../i18n/useText.ts';
import type { Path, Statement, TieDetail } from '../store/model.ts';
import { type Block, type Item, type Line, plain, type Span } from './document.ts';

/** How the interface says things in its language. */
export type Wording = {
  readonly text: Text;
  readonly locale: string;
  readonly name: (id: string) => string;
  readonly label: (
    kind: 'families' | 'instruments' | 'modalities' | 'tieStatuses' | 'stances' | 'tiers',
    id: string,
  ) => string;
};

export type Cited = {
  readonly path: Path;
  /** What the list says of the path as a whole, sentence by sentence. */
  readonly summary: readonly string[];
  /** What the list says of the weight of each hop. */
  readonly weights: readonly string[];
  /** One a hop, in order. */
  readonly ties: readonly TieDetail[];
  readonly question: string;
  readonly filter: readonly string[];
  readonly link: string;
  /** ISO date. */
  readonly today: string;
};

/** A path with everything that a reader needs to check it. */
export function pathDocument(cited: Cited, wording: Wording): readonly Block[] {
  const { path, ties, filter } = cited;
  const { text, locale, name, label } = wording;
  return [
    { kind: 'title', text: path.actors.map((actor) => name(actor.id)).join(' → ') },
    {
      kind: 'lines',
      lines: [
        plain(text('cite.why', { tier: label('tiers', path.tier), because: path.tierBecause })),
        plain(cited.summary.join(' · ')),
      ],
    },
    { kind: 'steps', items: ties.map((tie, index) => step(tie, index, cited, wording)) },
    {
      kind: 'lines',
      lines: [
        plain(text('cite.question', { question: cited.question })),
        plain(filter.length > 0 ? text('cite.filter', { filter: filter.join('; ') }) : text('cite.noFilter')),
      ],
    },
    ...data(ties, text),
    {
      kind: 'lines',
      lines: [
        [
          { text: `${text('cite.copied', { date: formatDate(cited.today, 'DAY', locale) })} ` },
          { text: text('cite.link'), url: cited.link },
        ],
      ],
    },
  ];
}

function step(tie: TieDetail, index: number, { path, weights }: Cited, wording: Wording): Item {
  const { text, locale, name, label } = wording;
  const [from, to] = [path.actors[index]?.id ?? '', path.actors[index + 1]?.id ?? ''];
  const { edges, totalCount } = tie.statements;
  const facts = [
    label('families', tie.family),
    ...(tie.instrument ? [label('instruments', tie.instrument)] : []),
    label('modalities', tie.modality),
    formatValidity(tie, locale, text),
    text('cite.status', { status: label('tieStatuses', tie.status) }),
    weights[index] ?? '',
    ...(path.hops[index]?.reversed ? [text('paths.reversed')] : []),
  ];
  return {
    line: plain(text('cite.hop', { from: name(from), to: name(to), summary: tie.summary })),
    below: [
      plain(facts.join(' · ')),
      ...edges.map(({ node }) => citation(node, wording)),
      ...(edges.length === 0 ? [plain(text('cite.noStatements'))] : []),
      ...(totalCount > edges.length ? [plain(text('cite.cut', { count: totalCount - edges.length }))] : []),
    ],
  };
}

/** Stance, title, publisher, date, place in the source, who is behind it. */
function citation(statement: Statement, { text, locale, label }: Wording): Line {
  const { source } = statement;
  const published = source.publishedOn
    ? formatDate(source.publishedOn, null, locale)
    : text('evidence.publishedUnknown');
  const rest = [
    ...(source.number ? [source.number] : []),
    ...(source.publisher ? [source.publisher] : []),
    published,
    ...(statement.locator ? [statement.locator] : []),
    ...(statement.reportedBy ? [text('evidence.reportedBy', { origin: statement.reportedBy })] : []),
  ];
  const title: Span = { text: source.title, url: source.url ?? null };
  return [
    { text: `${label('stances', statement.stance)}: ${statement.summary} — ` },
    title,
    { text: `, ${rest.join(', ')}` },
  ];
}

/** Each seed once, with its terms. */
function data(ties: readonly TieDetail[], text: Text): Block[] {
  const seeds = new Map(ties.flatMap((tie) => tie.seeds.map((seed) => [seed.version, seed] as const)));
  if (seeds.size === 0) return [];
  const lines = [...seeds.values()]
    .toSorted((one, other) => (one.version < other.version ? -1 : 1))
    .map(({ version, description, dataset, licence, citation: cite }) =>
      plain(
        [
          text('cite.seed', { version, description }),
          ...(dataset ? [dataset] : []),
          licence ? text('cite.licence', { licence }) : text('cite.licenceUnknown'),
          ...(cite ? [cite] : []),
        ].join(' · '),
      ),
    );
  return [{ kind: 'points', title: text('cite.data'), lines }];
}
