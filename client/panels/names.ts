import { readGroup } from '../store/groups/group.ts';
import { groupName } from '../store/groups/name.ts';
import { nameOf } from '../store/model.ts';
import { useSelect } from '../store/context.ts';

/** Names of actors, and of groups of their neighbours, in the language of the interface. */
export function useActorName(): (id: string) => string {
  const actors = useSelect((state) => state.data.actors);
  const language = useSelect((state) => state.language);
  const vocabulary = useSelect((state) => state.data.vocabulary?.value);
  return (id) => {
    const group = readGroup(id);
    if (!group) return nameOf(actors[id], id, language);
    return `${nameOf(actors[group.actor], group.actor, language)}: ${groupName(group, vocabulary, language)}`;
  };
}
