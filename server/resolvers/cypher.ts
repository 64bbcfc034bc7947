import type { Resolvers } from '../generated/resolvers.ts';
import { requiredTextIn } from '../repositories/texts.ts';
import { cutSentences } from '../research/sentences.ts';
import { boundedInt, jsonObject, languageCode } from './arguments.ts';

type InLanguage = { language?: string | null };
type WithTexts = { texts: Readonly<Record<string, string>> };

const title = ({ texts }: WithTexts, { language }: InLanguage) =>
  requiredTextIn(texts, 'title', languageCode(language));
const description = ({ texts }: WithTexts, { language }: InLanguage) =>
  requiredTextIn(texts, 'description', languageCode(language));

export const cypherResolvers: Resolvers = {
  Query: {
    cypher: (_root, { statement, parameters, first }, { repositories, signal }) =>
      repositories.research.run(
        { statement, parameters: jsonObject('parameters', parameters) },
        boundedInt('first', first, 200, 1, 1_000),
        signal,
      ),
    cypherPlan: async (_root, { statement, parameters }, { repositories, signal }) => ({
      operators: await repositories.research.plan(
        { statement, parameters: jsonObject('parameters', parameters) },
        signal,
      ),
    }),
    cypherQueries: (_root, _args, { repositories }) => [...repositories.research.savedQueries()],
    cypherSchema: (_root, _args, { repositories }) => repositories.research.schema(),
  },
  CypherResult: {
    truncated: ({ cuts }) => cuts.length > 0,
    truncatedBecause: ({ cuts }, { language }) =>
      cuts.length === 0 ? null : cutSentences(cuts, languageCode(language)),
    plan: ({ plan }) => ({ operators: plan }),
  },
  CypherQuery: { title, description },
  CypherParameter: { description },
};
