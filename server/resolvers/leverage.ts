import type { Resolvers } from '../generated/resolvers.ts';
import { gapSentence, gapsOf } from '../leverage/beyond/gaps.ts';
import { emptySentence, tierSentence, truncatedSentence } from '../leverage/sentences.ts';
import { loadAllExisting, loadExisting, whenKnown } from '../repositories/loader.ts';
import { requiredTextIn } from '../repositories/texts.ts';
import { actorIds, attemptStatuses, boundedInt, languageCode } from './arguments.ts';
import { afterId, connection, pageOf } from './connections.ts';
import { checkEnds, leverageBounds, leverageEnds } from './leverageQuestion.ts';
import { originsOf } from './origins.ts';
import { evidenceAsked, prime } from './prefetch.ts';

export const leverageResolvers: Resolvers = {
  Query: {
    leveragePaths: async (_root, args, context, info) => {
      const ends = leverageEnds(args);
      const { leverage } = context.repositories;
      const answer = await leverage.paths({ ...ends, ...leverageBounds(args, 10) }, evidenceAsked(info));
      // Afterwards, when what the search knows is as new as its answer; it finds nothing for ids that are no actors.
      await checkEnds(ends, context, (id) => !leverage.hasTies(id));
      prime(answer.evidence, context.repositories);
      return answer;
    },
    leverageAttempts: async (_root, { by = null, via = null, on = null, statuses, ...args }, context) => {
      const { repositories } = context;
      await Promise.all(
        Object.entries({ by, via, on }).map(([name, id]) =>
          actorIds(name, id === null ? [] : [id], { min: 0, max: 1 }, context),
        ),
      );
      const first = boundedInt('first', args.first, 20, 1, 100);
      const after = afterId(args.after);
      const page = await repositories.attempts.page(
        { by, via, on, statuses: attemptStatuses(statuses) },
        after,
        first + 1,
      );
      const nodes = await loadAllExisting(repositories.attempts.byId, page.ids.slice(0, first));
      return connection(nodes, page.total, { hasNextPage: page.ids.length > first, after });
    },
  },
  LeveragePaths: {
    truncated: ({ truncated }) => truncated !== null,
    truncatedBecause: ({ truncated }, { language }) =>
      truncated && truncatedSentence(truncated, languageCode(language)),
    emptyBecause: async ({ emptyReason }, { language }) => {
      const reason = await emptyReason();
      return reason && emptySentence(reason, languageCode(language));
    },
    nearest: ({ nearest }) => nearest(),
  },
  LeveragePath: {
    tierBecause: (path, { language }) => tierSentence(path.tierReason, languageCode(language)),
    origins: (path, _args, { repositories }) =>
      originsOf(
        path.hops.map((hop) => hop.tie),
        repositories,
      ),
    missing: (path, _args, { repositories }) => {
      const ids = path.hops.map((hop) => hop.tie);
      return whenKnown(loadAllExisting(repositories.ties.byId, ids), (ties) => gapsOf(path, ties));
    },
    actors: (path, _args, { repositories }) => loadAllExisting(repositories.actors.byId, path.actors),
    attempts: (path, _args, { repositories }) => loadAllExisting(repositories.attempts.byId, path.attempts),
  },
  PathGap: {
    needed: (gap, { language }) => gapSentence(gap, languageCode(language)),
  },
  LeverageHop: {
    tie: (hop, _args, { repositories }) => loadExisting(repositories.ties.byId, hop.tie),
    counterEvidence: (hop, _args, { repositories }) =>
      whenKnown(repositories.evidence.statementsOf.load(hop.tie), (statements) =>
        statements.filter(({ stance }) => stance !== 'ASSERTS'),
      ),
  },
  LeverageAttempt: {
    by: (attempt, _args, { repositories }) => loadAllExisting(repositories.actors.byId, attempt.by),
    via: (attempt, _args, { repositories }) => loadAllExisting(repositories.actors.byId, attempt.via),
    on: (attempt, _args, { repositories }) => loadAllExisting(repositories.actors.byId, attempt.on),
    demand: (attempt, { language }) => requiredTextIn(attempt, 'demand', languageCode(language)),
    events: async (attempt, { from, to, ...args }, { repositories }) => {
      const first = boundedInt('first', args.first, 50, 1, 200);
      const ids = await repositories.attempts.eventsOf(attempt.id, from ?? attempt.date, to ?? null);
      return pageOf(await loadAllExisting(repositories.evidence.eventById, ids), first, afterId(args.after));
    },
    restsOn: (attempt, _args, { repositories }) => loadAllExisting(repositories.ties.byId, attempt.restsOn),
    seeds: (attempt, _args, { repositories }) => repositories.evidence.seedsOf.load(attempt.id),
    statements: (attempt, _args, { repositories }) =>
      loadAllExisting(repositories.evidence.statementById, attempt.statements),
  },
};
