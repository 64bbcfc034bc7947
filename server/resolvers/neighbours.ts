import type { StateResolvers } from '../generated/resolvers.ts';
import { loadAllExisting } from '../repositories/loader.ts';
import { boundedInt, refuseMore, tieFilter } from './arguments.ts';

const MOST_EXCEPT = 10_000;

export const neighbourFields = {
  neighbours: async (actor, args, { repositories }) => {
    const first = boundedInt('first', args.first, 50, 0, 300);
    const except = args.except ?? [];
    refuseMore('except', except, MOST_EXCEPT);
    const { kinds = null, outgoing = null, incoming = null } = args;
    const which = { kinds, outgoing, incoming, except };
    const { ids, total } = await repositories.neighbours.ofActor(actor.id, tieFilter(args.filter), which, first);
    return { actors: await loadAllExisting(repositories.actors.byId, ids), totalCount: total };
  },
  neighbourGroups: (actor, { filter }, { repositories }) =>
    repositories.neighbours.groupsOf(actor.id, tieFilter(filter)),
} satisfies Partial<StateResolvers>;
