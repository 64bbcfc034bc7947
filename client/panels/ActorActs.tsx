import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { tiesBeyond } from '../store/selectors.ts';
import { useActorName } from './names.ts';
import { PATH_ACTS, useAsk } from './useAsk.ts';

/** What a reader can do with the selected actor. */
export function ActorActs({ id }: { readonly id: string }) {
  const text = useText();
  const name = useActorName();
  const dispatch = useDispatch();
  const ask = useAsk();
  const actor = useSelect((state) => state.data.actors[id]);
  const present = useSelect((state) => state.view.members.includes(id));
  const expanded = useSelect((state) => state.view.expanded.includes(id));
  const beyond = useSelect((state) => tiesBeyond(state, id) > 0);
  const held = useSelect((state) => state.view.held.includes(id));
  const expanding = useSelect((state) => state.expanding?.ids.includes(id) ?? false);
  return (
    <fieldset className="acts" aria-label={text('actor.acts', { name: name(id) })}>
      {!present && actor && (
        <button type="button" className="button primary" onClick={() => dispatch({ type: 'actorAdded', actor })}>
          {text('actor.show')}
        </button>
      )}
      {present && expanded && (
        <button type="button" className="button" onClick={() => dispatch({ type: 'collapsed', id })}>
          {text('actor.collapse')}
        </button>
      )}
      {present && (beyond || !expanded) && (
        <button
          type="button"
          className="button"
          aria-busy={expanding}
          onClick={() => dispatch(expanding ? { type: 'expandCancelled' } : { type: 'expandAsked', ids: [id] })}
        >
          {expanding ? text('paths.cancel') : text('actor.expand')}
        </button>
      )}
      {present && (
        <button type="button" className="button" onClick={() => dispatch({ type: 'hidden', ids: [id] })}>
          {text('actor.hide')}
        </button>
      )}
      {present && (
        <button
          type="button"
          className="button"
          onClick={() => dispatch({ type: held ? 'released' : 'held', ids: [id] })}
        >
          {text(held ? 'actor.release' : 'actor.hold')}
        </button>
      )}
      {PATH_ACTS.map(([part, label]) => (
        <button key={part} type="button" className="button" onClick={() => ask.with(part, id)}>
          {text(label)}
        </button>
      ))}
    </fieldset>
  );
}
