import type { Resolvers } from '../../generated/resolvers.ts';
import { loadAllExisting, loadExisting } from '../../repositories/loader.ts';
import { actorIds, boundedInt, tieFilter } from '../arguments.ts';
import { invalidArgument } from '../errors.ts';

const ONE = { min: 1, max: 1 };

export const contextResolvers: Resolvers = {
  Query: {
    sharedPartners: async (_root, { one, other, ...args }, context) => {
      if (one === other) throw invalidArgument('other', `${other} is also one; name two actors.`);
      await Promise.all([actorIds('one', [one], ONE, context), actorIds('other', [other], ONE, context)]);
      return context.repositories.context.sharedPartners([one, other], {
        filter: tieFilter(args.filter),
        kinds: args.kinds ?? null,
        first: boundedInt('first', args.first, 100, 1, 500),
      });
    },
    hostileYetClose: async (_root, { to, ...args }, context) => {
      await actorIds('to', [to], ONE, context);
      const first = boundedInt('first', args.first, 50, 1, 200);
      return context.repositories.context.hostileYetClose(to, tieFilter(args.filter), first);
    },
  },
  SharedPartner: {
    actor: ({ actor }, _args, { repositories }) => loadExisting(repositories.actors.byId, actor),
    tiesOfOne: ({ tiesOfOne }, _args, { repositories }) => loadAllExisting(repositories.ties.byId, tiesOfOne),
    tiesOfOther: ({ tiesOfOther }, _args, { repositories }) => loadAllExisting(repositories.ties.byId, tiesOfOther),
  },
  HostileActor: {
    actor: ({ actor }, _args, { repositories }) => loadExisting(repositories.actors.byId, actor),
    ties: ({ ties }, _args, { repositories }) => loadAllExisting(repositories.ties.byId, ties),
    sharedPartners: (hostile, _args, { repositories }) =>
      loadAllExisting(repositories.actors.byId, hostile.sharedPartners),
  },
};
