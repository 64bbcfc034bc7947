import type { Resolvers } from '../../generated/resolvers.ts';
import { loadExisting } from '../../repositories/loader.ts';
import { actorIds, tieFilter } from '../arguments.ts';

const MOST_ACTORS = 100;

export const activityResolvers: Resolvers = {
  Query: {
    activity: async (_root, { filter, actors, bucket }, context) => {
      const ids = await actorIds('actors', actors, { min: 0, max: MOST_ACTORS }, context);
      const of = actors === null || actors === undefined ? null : ids;
      return context.repositories.activity.activity(tieFilter(filter), of, bucket);
    },
    bilateralMatrix: async (_root, { actors, filter }, context) => {
      const ids = await actorIds('actors', actors, { min: 2, max: MOST_ACTORS }, context);
      return context.repositories.activity.matrix(ids, tieFilter(filter));
    },
  },
  BilateralCell: {
    source: ({ source }, _args, { repositories }) => loadExisting(repositories.actors.byId, source),
    target: ({ target }, _args, { repositories }) => loadExisting(repositories.actors.byId, target),
    strongest: ({ strongest }, _args, { repositories }) =>
      strongest === null ? null : loadExisting(repositories.ties.byId, strongest),
  },
};
