import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import type { TieDetail } from '../store/model.ts';
import { ActorLink } from './ActorLink.tsx';
import { Events } from './Events.tsx';
import { Evidence, speaksAgainst } from './Evidence.tsx';
import { Notes } from './kept/Notes.tsx';
import { Pending } from './Pending.tsx';
import { Seeds } from './Seeds.tsx';
import { TieSwatch } from './Swatch.tsx';
import { useTerms } from './terms.ts';
import { TieFacts } from './TieFacts.tsx';

export function TiePanel({ id }: { readonly id: string }) {
  const detail = useSelect((state) => state.data.tieDetails[id]);
  if (!detail?.value) return <Pending id={id} task="tie" missing={detail?.value === null} />;
  return <TieEntry tie={detail.value} />;
}

function TieEntry({ tie }: { readonly tie: TieDetail }) {
  const terms = useTerms();
  const both = terms.goesBothWays(tie.family);
  // Where sources disagree, the disagreement comes before what was made of it.
  const contested = speaksAgainst(tie.statements);
  const evidence = <Evidence statements={tie.statements} />;
  return (
    <article className="entry">
      <header>
        <p className="kicker">
          <TieSwatch tie={tie} /> {terms.label('families', tie.family)} · {terms.label('modalities', tie.modality)}
        </p>
        <h2 className="tie-title">{tie.summary}</h2>
        <p className="who">
          <ActorLink id={tie.source.id} /> <span aria-hidden="true">{both ? '↔' : '→'}</span>{' '}
          <ActorLink id={tie.target.id} />
        </p>
      </header>
      {contested && evidence}
      <TieFacts tie={tie} />
      {!contested && evidence}
      <Notes on={tie.id} />
      <Events events={tie.events} />
      <Attempts tie={tie} />
      <Seeds seeds={tie.seeds} />
    </article>
  );
}

function Attempts({ tie }: { readonly tie: TieDetail }) {
  const text = useText();
  const terms = useTerms();
  const dispatch = useDispatch();
  if (tie.attempts.length === 0) return null;
  return (
    <section>
      <h3>{text('tie.attempts')}</h3>
      <ul className="plain">
        {tie.attempts.map((attempt) => (
          <li key={attempt.id}>
            <button type="button" className="link" onClick={() => dispatch({ type: 'selected', id: attempt.id })}>
              {attempt.demand}
            </button>
            <span className="quiet span">{terms.label('attemptStatuses', attempt.status)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
