import type { Resolvers } from '../../generated/resolvers.ts';
import { loadExisting } from '../../repositories/loader.ts';
import { actorIds, tieFilter } from '../arguments.ts';
import { MOST_IDS, leverageBounds, leverageQuestion } from '../leverageQuestion.ts';
import { originsOf } from '../origins.ts';
import { cutFields } from './cut.ts';

export const rankedActorResolvers: Resolvers = {
  Query: {
    brokers: async (_root, args, context) => {
      const asked = { from: [args.from], to: [args.to], filter: args.filter ?? null };
      const { from, to, filter } = await leverageQuestion(asked, context);
      return context.repositories.rankedActors.brokers({ from, to, filter, ...leverageBounds(args, 20) });
    },
    leverageOver: async (_root, args, context) => {
      const to = await actorIds('to', args.to, { min: 1, max: MOST_IDS }, context);
      return context.repositories.rankedActors.over(to, {
        filter: tieFilter(args.filter),
        ...leverageBounds(args, 20),
      });
    },
    leverageBy: async (_root, args, context) => {
      const from = await actorIds('from', args.from, { min: 1, max: MOST_IDS }, context);
      return context.repositories.rankedActors.by(from, {
        filter: tieFilter(args.filter),
        ...leverageBounds(args, 20),
      });
    },
  },
  Broker: {
    actor: ({ actor }, _args, { repositories }) => loadExisting(repositories.actors.byId, actor),
    origins: ({ ties }, _args, { repositories }) => originsOf(ties, repositories),
  },
  RankedActors: cutFields,
  RankedActor: {
    actor: ({ actor }, _args, { repositories }) => loadExisting(repositories.actors.byId, actor),
  },
};
