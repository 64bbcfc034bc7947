import { useDispatch, useSelect } from '../store/context.ts';
import { useActorName } from './names.ts';

/** The name of an actor; a press reads about it. */
export function ActorLink({ id }: { readonly id: string }) {
  const name = useActorName();
  const dispatch = useDispatch();
  const known = useSelect((state) => state.data.actors[id] !== undefined);
  if (!known) return <>{name(id)}</>;
  return (
    <button type="button" className="link" onClick={() => dispatch({ type: 'selected', id })}>
      {name(id)}
    </button>
  );
}
