import { formatDate } from '../i18n/dates.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import type { AttemptDetail } from '../store/model.ts';
import { ActorLink } from './ActorLink.tsx';
import { Fact, Facts } from './Facts.tsx';
import { Pending } from './Pending.tsx';
import { Statements } from './StatementView.tsx';
import { useTerms } from './terms.ts';
import { TieLine } from './TieLine.tsx';
import { useAsk } from './useAsk.ts';

export function AttemptPanel({ id }: { readonly id: string }) {
  const detail = useSelect((state) => state.data.attempts[id]);
  if (!detail?.value) return <Pending id={id} task="attempt" missing={detail?.value === null} />;
  return <AttemptEntry attempt={detail.value} />;
}

function AttemptEntry({ attempt }: { readonly attempt: AttemptDetail }) {
  const text = useText();
  const locale = useLocale();
  const terms = useTerms();
  const dispatch = useDispatch();
  const ask = useAsk();
  const status = terms.all('attemptStatuses').find((term) => term.id === attempt.status);
  const [from, to] = [attempt.by[0]?.id, attempt.on[0]?.id];
  return (
    <article className="entry">
      <header>
        <p className="kicker">{text('headline.kicker')}</p>
        <h2 className="tie-title">{attempt.demand}</h2>
      </header>
      {from !== undefined && to !== undefined && (
        <div className="acts">
          <button type="button" className="button primary" onClick={() => ask.between(from, [to])}>
            {text('headline.path')}
          </button>
        </div>
      )}
      <Facts>
        <Fact name={text('attempt.by')}>
          <Parties actors={attempt.by} />
        </Fact>
        <Fact name={text('attempt.via')}>
          {attempt.via.length > 0 ? <Parties actors={attempt.via} /> : text('attempt.noBroker')}
        </Fact>
        <Fact name={text('attempt.on')}>
          <Parties actors={attempt.on} />
        </Fact>
        <Fact name={text('attempt.status')}>
          {terms.label('attemptStatuses', attempt.status)}
          {status?.description && <span className="quiet span">{status.description}</span>}
        </Fact>
        <Fact name={text('attempt.date')}>
          {attempt.date ? formatDate(attempt.date, null, locale) : <span className="unknown">{text('unknown')}</span>}
        </Fact>
      </Facts>
      <section>
        <h3>{text('attempt.restsOn')}</h3>
        <ul className="rows">
          {attempt.restsOn.map((tie) => (
            <li key={tie.id}>
              <button type="button" className="row" onClick={() => dispatch({ type: 'selected', id: tie.id })}>
                <TieLine tie={tie} />
                <span className="row-more">{tie.summary}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="evidence">
        <h3>{text('evidence.title')}</h3>
        <Statements statements={attempt.statements} />
      </section>
    </article>
  );
}

function Parties({ actors }: { readonly actors: AttemptDetail['by'] }) {
  return actors.map((actor, index) => (
    <span key={actor.id}>
      {index > 0 && ', '}
      <ActorLink id={actor.id} />
    </span>
  ));
}
