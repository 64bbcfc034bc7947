import type { Resolvers } from '../generated/resolvers.ts';
import { requiredTextIn } from '../repositories/texts.ts';
import { boundedInt, jsonObject, languageCode } from './arguments.ts';

export const cypherResolvers: Resolvers = {
  Query: {
    cypher: (_root, { statement, parameters, first }, { repositories, signal }) =>
      repositories.research.run(
        statement,
        jsonObject('parameters', parameters),
        boundedInt('first', first, 200, 1, 1_000),
        signal,
      ),
    cypherPlan: async (_root, { statement, parameters }, { repositories }) => ({
      operators: await repositories.research.plan(statement, jsonObject('parameters', parameters)),
    }),
    cypherQueries: (_root, _args, { repositories }) => repositories.research.savedQueries(),
    cypherSchema: (_root, _args, { repositories }) => repositories.research.schema(),
  },
  CypherResult: {
    plan: ({ plan }) => ({ operators: plan }),
    truncatedBecause: ({ truncated }, { language }) =>
      languageCode(language) && truncated ? 'There are more rows.' : null,
  },
  CypherQuery: {
    title: ({ texts }, { language }) => requiredTextIn(texts, 'title', languageCode(language)),
    description: ({ texts }, { language }) => requiredTextIn(texts, 'description', languageCode(language)),
  },
  CypherParameter: {
    description: ({ texts }, { language }) => requiredTextIn(texts, 'description', languageCode(language)),
  },
};
