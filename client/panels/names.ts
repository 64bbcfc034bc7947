import { nameOf } from '../store/model.ts';
import { useSelect } from '../store/context.ts';

/** Names of actors in the language of the interface. */
export function useActorName(): (id: string) => string {
  const actors = useSelect((state) => state.data.actors);
  const language = useSelect((state) => state.language);
  return (id) => nameOf(actors[id], id, language);
}
