import type { Resolvers } from '../generated/resolvers.ts';
import { loadExisting } from '../repositories/loader.ts';
import { requiredTextIn, textIn } from '../repositories/texts.ts';
import { languageCode } from './arguments.ts';

export const evidenceResolvers: Resolvers = {
  Query: {
    seeds: (_root, _args, { repositories }) => repositories.evidence.seeds(),
    seed: async (_root, { version }, { repositories }) =>
      (await repositories.evidence.seeds()).find((seed) => seed.version === version) ?? null,
  },
  Seed: {
    contents: (seed, _args, { repositories }) => repositories.evidence.contentsOf.load(seed.version),
  },
  Source: {
    note: (source, { language }) => textIn(source, 'note', languageCode(language)),
  },
  Statement: {
    summary: (statement, { language }) => requiredTextIn(statement, 'summary', languageCode(language)),
    source: (statement, _args, { repositories }) => loadExisting(repositories.evidence.sourceById, statement.source),
    tie: (statement, _args, { repositories }) =>
      statement.tie === null ? null : loadExisting(repositories.ties.byId, statement.tie),
  },
  Event: {
    label: (event, { language }) => textIn(event, 'label', languageCode(language)),
    actor: (event, _args, { repositories }) => loadExisting(repositories.actors.byId, event.actor),
    recipient: (event, _args, { repositories }) => loadExisting(repositories.actors.byId, event.recipient),
    source: (event, _args, { repositories }) =>
      event.source === null ? null : loadExisting(repositories.evidence.sourceById, event.source),
  },
};
