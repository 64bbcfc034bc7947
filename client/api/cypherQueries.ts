import { graphql } from '../generated/index.ts';

export const CypherQueries = graphql(`
  query CypherQueries($language: String!) {
    cypherQueries {
      name
      title(language: $language)
      description(language: $language)
      statement
      parameters {
        name
        type
        description(language: $language)
        example
      }
    }
  }
`);
