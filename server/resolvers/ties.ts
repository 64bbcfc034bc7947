import type { Resolvers } from '../generated/resolvers.ts';
import { loadAllExisting, loadExisting, whenKnown } from '../repositories/loader.ts';
import { requiredTextIn, textIn } from '../repositories/texts.ts';
import { actorIds, boundedInt, languageCode, originBounds, tieFilter } from './arguments.ts';
import { invalidArgument } from './errors.ts';
import { afterId, connection, pageOf } from './connections.ts';

/** Of a neighbourhood, and as starts of one that goes beyond them. */
const MOST_ACTORS = 10_000;
const MOST_STARTS = 100;
/** In one answer, which the server holds as a whole. */
const MOST_TIES = 50_000;

export const tieResolvers: Resolvers = {
  Query: {
    tie: (_root, { id }, { repositories }) => repositories.ties.byId.load(id),
    ties: async (_root, args, { repositories }) => {
      const first = boundedInt('first', args.first, 50, 1, 200);
      const after = afterId(args.after);
      const page = await repositories.ties.page(tieFilter(args.filter), originBounds(args), after, first + 1);
      const nodes = await loadAllExisting(repositories.ties.byId, page.ids.slice(0, first));
      return connection(nodes, page.total, { hasNextPage: page.ids.length > first, after });
    },
    neighbourhood: async (_root, args, context) => {
      const depth = boundedInt('depth', args.depth, 1, 0, 4);
      const ids = await actorIds('ids', args.ids, { min: 1, max: depth === 0 ? MOST_ACTORS : MOST_STARTS }, context);
      const limit = boundedInt('limit', args.limit, 200, 1, MOST_ACTORS);
      const { actors, ties } = context.repositories;
      const found = await ties.neighbourhood(ids, depth, tieFilter(args.filter), limit, MOST_TIES);
      if (found.ties === null) {
        const problem = `more than ${MOST_TIES} ties join these actors; ask for fewer of them, or narrow the filter.`;
        throw invalidArgument(depth === 0 ? 'ids' : 'limit', problem);
      }
      return {
        actors: await loadAllExisting(actors.byId, found.actors),
        ties: await loadAllExisting(ties.byId, found.ties),
        truncated: found.truncated,
      };
    },
  },
  Tie: {
    source: (tie, _args, { repositories }) => loadExisting(repositories.actors.byId, tie.source),
    target: (tie, _args, { repositories }) => loadExisting(repositories.actors.byId, tie.target),
    summary: (tie, { language }) => requiredTextIn(tie, 'summary', languageCode(language)),
    codingBasis: (tie, { language }) => textIn(tie, 'codingBasis', languageCode(language)),
    origins: (tie) => tie.originIds.length,
    statements: (tie, args, { repositories }) => {
      const first = boundedInt('first', args.first, 20, 1, 100);
      const after = afterId(args.after);
      return whenKnown(repositories.evidence.statementsOf.load(tie.id), (all) => pageOf(all, first, after));
    },
    events: (tie, args, { repositories }) => {
      const first = boundedInt('first', args.first, 50, 1, 200);
      const after = afterId(args.after);
      return whenKnown(repositories.evidence.eventsOf.load(tie.id), (all) => pageOf(all, first, after));
    },
    attempts: async (tie, _args, { repositories }) => {
      const ids = await repositories.attempts.idsOfTie.load(tie.id);
      return loadAllExisting(repositories.attempts.byId, ids);
    },
    seeds: (tie, _args, { repositories }) => repositories.evidence.seedsOf.load(tie.id),
  },
};
