import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { FOLD_FROM, readGroup } from '../../store/groups/group.ts';
import { canSplit, pageOf } from '../../store/groups/opening.ts';
import { foldedIn } from '../../store/groups/neighbourhood.ts';
import { ActorLink } from '../ActorLink.tsx';
import { useActorName } from '../names.ts';
import { KindSwatch } from '../Swatch.tsx';
import { useTerms } from '../terms.ts';

/** What a group holds, and how to get at it. */
export function GroupPanel({ id }: { readonly id: string }) {
  const text = useText();
  const dispatch = useDispatch();
  const terms = useTerms();
  const name = useActorName();
  const group = readGroup(id);
  const count = useSelect((state) => group && foldedIn(state, group));
  const splits = useSelect((state) => canSplit(state, id));
  const busy = useSelect((state) => state.expanding !== null);
  if (!group) return null;
  return (
    <article className="entry" aria-busy={count === null}>
      <header>
        <p className="kicker">
          <KindSwatch kind={terms.index('actorKinds', group.kind)} /> {text('group.kicker')}{' '}
          <ActorLink id={group.actor} />
        </p>
        <h2>{name(id)}</h2>
      </header>
      <p>{count === null ? text('panel.loading') : text('group.holds', { count })}</p>
      <fieldset className="acts" aria-label={text('actor.acts', { name: name(id) })}>
        {splits && (
          <button type="button" className="button primary" onClick={() => dispatch({ type: 'groupSplit', id })}>
            {text('group.split')}
          </button>
        )}
        {count !== null && count > 0 && (
          <button
            type="button"
            className={splits ? 'button' : 'button primary'}
            aria-busy={busy}
            onClick={() => dispatch(pageOf(id))}
          >
            {text('group.next', { count: Math.min(count, FOLD_FROM), total: count })}
          </button>
        )}
        <button type="button" className="button" onClick={() => dispatch({ type: 'collapsed', id })}>
          {text('group.fold')}
        </button>
        <button type="button" className="button" onClick={() => dispatch({ type: 'hidden', ids: [id] })}>
          {text('actor.hide')}
        </button>
      </fieldset>
      <p className="quiet">{text('group.order')}</p>
    </article>
  );
}
