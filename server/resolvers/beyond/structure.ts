import type { Resolvers } from '../../generated/resolvers.ts';
import { loadAllExisting, loadExisting } from '../../repositories/loader.ts';
import { actorIds, boundedInt, tieFilter } from '../arguments.ts';
import type { Context } from '../context.ts';
import { invalidArgument } from '../errors.ts';
import { cutFields } from './cut.ts';

/** Ids of actors, or null where the argument is left out. */
async function chosen(name: string, ids: readonly string[] | null | undefined, max: number, context: Context) {
  return ids === null || ids === undefined ? null : actorIds(name, ids, { min: 1, max }, context);
}

const actorOf = ({ actor }: { actor: string }, _args: object, { repositories }: Context) =>
  loadExisting(repositories.actors.byId, actor);
const actorsOf = ({ actors }: { actors: readonly string[] }, _args: object, { repositories }: Context) =>
  loadAllExisting(repositories.actors.byId, actors);
const tiesOf = ({ ties }: { ties: readonly string[] }, _args: object, { repositories }: Context) =>
  loadAllExisting(repositories.ties.byId, ties);

export const structureResolvers: Resolvers = {
  Query: {
    chokepoints: async (_root, { topic = null, ...args }, context) => {
      const filter = tieFilter(args.filter);
      if (topic !== null && filter.topic !== null) throw invalidArgument('topic', 'leave out this or filter.topic.');
      const [from, to] = await Promise.all([
        chosen('from', args.from, 100, context),
        chosen('to', args.to, 100, context),
      ]);
      const first = boundedInt('first', args.first, 20, 1, 200);
      const about = { ...filter, topic: topic ?? filter.topic };
      return context.repositories.structure.chokepoints(about, { from, to }, first);
    },
    feedbackLoops: async (_root, args, context) =>
      context.repositories.structure.feedbackLoops(tieFilter(args.filter), {
        actors: await chosen('actors', args.actors, 20, context),
        maxLength: boundedInt('maxLength', args.maxLength, 4, 2, 6),
        first: boundedInt('first', args.first, 20, 1, 100),
      }),
    unbalancedTriads: (_root, args, { repositories }) =>
      repositories.structure.unbalancedTriads(tieFilter(args.filter), boundedInt('first', args.first, 20, 1, 200)),
    centrality: (_root, args, { repositories }) => {
      const first = boundedInt('first', args.first, 20, 1, 500);
      return repositories.science.centrality(tieFilter(args.filter), args.algorithm, first);
    },
    communities: (_root, args, { repositories }) =>
      repositories.science.communities(tieFilter(args.filter), boundedInt('first', args.first, 20, 1, 200)),
  },
  Chokepoints: cutFields,
  Chokepoint: { actor: actorOf },
  FeedbackLoops: cutFields,
  FeedbackLoop: { ties: tiesOf },
  Triads: cutFields,
  Triad: { actors: actorsOf, ties: tiesOf },
  Centrality: cutFields,
  CentralActor: { actor: actorOf },
  Communities: cutFields,
  Community: { actors: actorsOf },
};
