import { formatDate } from '../i18n/dates.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useText } from '../i18n/useText.ts';
import type { Statement } from '../store/model.ts';
import { Icon } from './Icon.tsx';
import { useTerms } from './terms.ts';

/** Statements in order; what must be known about a source is said where the source first appears. */
export function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  return statements.map((statement, index) => (
    <StatementView
      key={statement.id}
      statement={statement}
      first={statements.findIndex((each) => each.source.id === statement.source.id) === index}
    />
  ));
}

type Props = { readonly statement: Statement; readonly first: boolean };

/** One passage with where it stands, who is behind it, and how far each is trusted. */
function StatementView({ statement, first }: Props) {
  const text = useText();
  const terms = useTerms();
  const { source } = statement;
  const notes = [
    ...(terms.index('stances', statement.stance) > 0 ? [terms.label('stances', statement.stance)] : []),
    text('evidence.saysModality', { modality: terms.label('modalities', statement.modality) }),
    ...(statement.reportedBy ? [text('evidence.reportedBy', { origin: statement.reportedBy })] : []),
    ...(statement.credibility ? [text('evidence.credibility', { value: statement.credibility })] : []),
  ];
  return (
    <div className="statement">
      {statement.quote && (
        <blockquote lang={statement.language ?? undefined} cite={source.url ?? undefined}>
          {statement.quote}
        </blockquote>
      )}
      <p>{statement.summary}</p>
      <p className="quiet">{notes.join(' · ')}</p>
      <SourceLine source={source} locator={statement.locator ?? null} first={first} />
    </div>
  );
}

type SourceProps = { readonly source: Statement['source']; readonly locator: string | null; readonly first: boolean };

function SourceLine({ source, locator, first }: SourceProps) {
  const text = useText();
  const locale = useLocale();
  const published = source.publishedOn
    ? text('evidence.published', { date: formatDate(source.publishedOn, null, locale) })
    : text('evidence.publishedUnknown');
  const notes = [
    ...(source.number ? [source.number] : []),
    ...(source.publisher ? [source.publisher] : []),
    published,
    ...(source.reliability ? [text('evidence.reliability', { value: source.reliability })] : []),
  ];
  return (
    <p className="source">
      <span lang={source.language ?? undefined} className="source-title">
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title} <Icon name="external" />
          </a>
        ) : (
          source.title
        )}
      </span>
      {locator && <span className="locator">{locator}</span>}
      <span className="quiet span">{notes.join(' · ')}</span>
      {first && source.note && <span className="quiet span">{source.note}</span>}
    </p>
  );
}
