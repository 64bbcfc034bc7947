import { useText } from '../../i18n/useText.ts';
import { useActorName } from '../../panels/names.ts';
import { KindSwatch, TieSwatch } from '../../panels/Swatch.tsx';
import { useTerms } from '../../panels/terms.ts';
import { type NodeValue, type RelationshipValue, tieOf, titleOf } from '../../store/console/values.ts';
import { useDispatch, useSelect } from '../../store/context.ts';

/** A node or relationship in a cell. A press reads about it, where the desk has an entry for it. */
export function Chip({ value }: { readonly value: NodeValue | RelationshipValue }) {
  const id = entryOf(value);
  if (value._kind === 'node' && value.actor !== null) return <ActorChip id={value.actor} />;
  if (value._kind === 'relationship' && id !== null) return <TieChip id={id} type={value.type} />;
  const title = value._kind === 'node' ? titleOf(value) : value.type;
  const kind = value._kind === 'node' ? value.labels.join(':') : title;
  const words = (
    <>
      <span className="chip-text">{title}</span>
      {kind !== title && <span className="quiet">{kind}</span>}
    </>
  );
  return id === null ? <span className="chip">{words}</span> : <Link id={id}>{words}</Link>;
}

/** Who and whom once the tie is known, its id until then. */
export function TieChip({ id, type }: { readonly id: string; readonly type?: string }) {
  const text = useText();
  const name = useActorName();
  const terms = useTerms();
  const tie = useSelect((state) => state.data.ties[id]);
  const arrow = tie && terms.goesBothWays(tie.family) ? 'tie.arrowBoth' : 'tie.arrow';
  return (
    <Link id={id}>
      {tie && <TieSwatch tie={tie} />}
      <span className="chip-text">
        {tie ? text(arrow, { from: name(tie.source.id), to: name(tie.target.id) }) : id}
      </span>
      {type !== undefined && <span className="quiet">{type}</span>}
    </Link>
  );
}

export function ActorChip({ id }: { readonly id: string }) {
  const name = useActorName();
  const terms = useTerms();
  const kind = useSelect((state) => state.data.actors[id]?.kind);
  return (
    <Link id={id}>
      <KindSwatch kind={kind ? terms.index('actorKinds', kind) : 0} /> <span className="chip-text">{name(id)}</span>
    </Link>
  );
}

export function Link({ id, children }: { readonly id: string; readonly children: React.ReactNode }) {
  const text = useText();
  const dispatch = useDispatch();
  return (
    <button
      type="button"
      className="chip"
      title={text('console.read', { id })}
      onClick={() => dispatch({ type: 'selected', id })}
    >
      {children}
    </button>
  );
}

/** Id of the entry that the desk has: an actor, a tie (or the assertion behind it), a leverage attempt. */
function entryOf(value: NodeValue | RelationshipValue): string | null {
  const tie = tieOf(value);
  if (tie !== null || value._kind === 'relationship') return tie;
  const { id } = value.properties;
  return value.actor ?? (typeof id === 'string' && id.startsWith('attempt:') ? id : null);
}
