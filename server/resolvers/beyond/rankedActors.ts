import type { Resolvers } from '../../generated/resolvers.ts';
import { MAX_HOPS } from '../../leverage/empty.ts';
import { loadAllExisting, loadExisting } from '../../repositories/loader.ts';
import { actorIds, boundedInt, tieFilter } from '../arguments.ts';
import { leverageQuestion } from '../leverageQuestion.ts';
import { cutFields } from './cut.ts';

const MOST_IDS = 20;

const bounds = (args: { first?: number | null; maxHops?: number | null }) => ({
  first: boundedInt('first', args.first, 20, 1, 100),
  maxHops: boundedInt('maxHops', args.maxHops, 3, 1, MAX_HOPS),
});

export const rankedActorResolvers: Resolvers = {
  Query: {
    brokers: async (_root, args, context) => {
      const asked = { from: [args.from], to: [args.to], filter: args.filter ?? null };
      const { from, to, filter } = await leverageQuestion(asked, context);
      return context.repositories.rankedActors.brokers({ from, to, filter, ...bounds(args) });
    },
    leverageOver: async (_root, args, context) => {
      const to = await actorIds('to', args.to, { min: 1, max: MOST_IDS }, context);
      return context.repositories.rankedActors.over(to, { filter: tieFilter(args.filter), ...bounds(args) });
    },
    leverageBy: async (_root, args, context) => {
      const from = await actorIds('from', args.from, { min: 1, max: MOST_IDS }, context);
      return context.repositories.rankedActors.by(from, { filter: tieFilter(args.filter), ...bounds(args) });
    },
  },
  Broker: {
    actor: ({ actor }, _args, { repositories }) => loadExisting(repositories.actors.byId, actor),
    origins: async ({ ties }, _args, { repositories }) => {
      const walked = await loadAllExisting(repositories.ties.byId, ties);
      return new Set(walked.flatMap((tie) => tie.originIds)).size;
    },
  },
  RankedActors: cutFields,
  RankedActor: {
    actor: ({ actor }, _args, { repositories }) => loadExisting(repositories.actors.byId, actor),
  },
};
