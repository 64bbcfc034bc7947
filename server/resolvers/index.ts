import { GraphQLDateTime, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { GraphQLScalarType } from 'graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { actorResolvers } from './actors.ts';
import { cypherResolvers } from './cypher.ts';
import { activityResolvers } from './beyond/activity.ts';
import { comparedResolvers } from './beyond/compared.ts';
import { contextResolvers } from './beyond/context.ts';
import { rankedActorResolvers } from './beyond/rankedActors.ts';
import { structureResolvers } from './beyond/structure.ts';
import { evidenceResolvers } from './evidence.ts';
import { keptResolvers } from './kept.ts';
import { storyResolvers } from './stories.ts';
import { leverageResolvers } from './leverage.ts';
import { nodeResolvers } from './node.ts';
import { tieResolvers } from './ties.ts';
import { vocabularyResolvers } from './vocabulary.ts';

const parts = [
  actorResolvers,
  tieResolvers,
  evidenceResolvers,
  leverageResolvers,
  cypherResolvers,
  rankedActorResolvers,
  comparedResolvers,
  activityResolvers,
  contextResolvers,
  structureResolvers,
  nodeResolvers,
  vocabularyResolvers,
  keptResolvers,
  storyResolvers,
];

/** All resolvers; each part brings its own fields of Query and Mutation. */
export const resolvers: Resolvers = {
  ...Object.assign({}, ...parts),
  Query: Object.assign({}, ...parts.map((part) => part.Query)),
  Mutation: Object.assign({}, ...parts.map((part) => part.Mutation)),
  Date: new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' }),
  DateTime: GraphQLDateTime,
  JSON: GraphQLJSON,
};
