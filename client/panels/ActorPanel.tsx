import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import type { ActorDetail } from '../store/model.ts';
import { ActorActs } from './ActorActs.tsx';
import { Fact, Facts } from './Facts.tsx';
import { ExpandChoice } from './groups/ExpandChoice.tsx';
import { Notes } from './kept/Notes.tsx';
import { useActorName } from './names.ts';
import { Offices, Terms } from './Offices.tsx';
import { Pending } from './Pending.tsx';
import { Seeds } from './Seeds.tsx';
import { StarButton } from './StarButton.tsx';
import { KindSwatch } from './Swatch.tsx';
import { useTerms } from './terms.ts';
import { TieGroups } from './TieGroups.tsx';

export function ActorPanel({ id }: { readonly id: string }) {
  const actor = useSelect((state) => state.data.actors[id]);
  const detail = useSelect((state) => state.data.actorDetails[id]);
  const language = useSelect((state) => state.language);
  const present = useSelect((state) => state.view.members.includes(id));
  const name = useActorName();
  const terms = useTerms();
  const others = actor?.names.filter((each) => each.language !== language) ?? [];
  if (!actor) return <Pending id={id} task="actor" missing={detail?.value === null} />;
  return (
    <article className="entry" aria-busy={detail === undefined}>
      <header>
        <p className="kicker">
          <KindSwatch kind={terms.index('actorKinds', actor.kind)} /> {terms.label('actorKinds', actor.kind)}
          {detail?.value && <OrganizationKind detail={detail.value} />}
        </p>
        <div className="entry-title">
          <h2>{name(id)}</h2>
          <StarButton actor={actor} />
        </div>
        {others.map((other) => (
          <p key={other.language} className="other-name" lang={other.language}>
            {other.text}
          </p>
        ))}
      </header>
      <ActorActs id={id} />
      {present && <ExpandChoice id={id} />}
      {detail?.value ? (
        <ActorFacts detail={detail.value} />
      ) : (
        <Pending id={id} task="actor" missing={detail?.value === null} />
      )}
      <Notes on={id} />
      <TieGroups id={id} />
      {detail?.value && <Seeds seeds={detail.value.seeds} />}
    </article>
  );
}

function OrganizationKind({ detail }: { readonly detail: ActorDetail }) {
  const terms = useTerms();
  if (!('organizationKind' in detail) || !detail.organizationKind) return null;
  return <> · {terms.label('organizationKinds', detail.organizationKind)}</>;
}

function ActorFacts({ detail }: { readonly detail: ActorDetail }) {
  const text = useText();
  const name = useActorName();
  const dispatch = useDispatch();
  const partOf = 'partOf' in detail ? detail.partOf : null;
  return (
    <>
      {detail.note && <p className="note">{detail.note}</p>}
      <Facts>
        {detail.aliases.length > 0 && <Fact name={text('actor.aliases')}>{detail.aliases.join(' · ')}</Fact>}
        {partOf && (
          <Fact name={text('actor.partOf')}>
            <button type="button" className="link" onClick={() => dispatch({ type: 'actorAdded', actor: partOf })}>
              {name(partOf.id)}
            </button>
          </Fact>
        )}
        {'iso3' in detail && detail.iso3 && <Fact name={text('actor.iso')}>{detail.iso3}</Fact>}
        {detail.wikidata && (
          <Fact name={text('actor.wikidata')}>
            <a href={`https://www.wikidata.org/wiki/${detail.wikidata}`} target="_blank" rel="noreferrer">
              {detail.wikidata}
            </a>
          </Fact>
        )}
      </Facts>
      {'terms' in detail && <Terms terms={detail.terms} />}
      {'offices' in detail && <Offices offices={detail.offices} />}
    </>
  );
}
