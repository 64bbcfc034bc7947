import { graphql } from '../generated/index.ts';

export const RunCypher = graphql(`
  query RunCypher($statement: String!, $parameters: JSON!, $first: Int!, $language: String!) {
    cypher(statement: $statement, parameters: $parameters, first: $first) {
      columns
      rows
      truncated
      truncatedBecause(language: $language)
      milliseconds
      plan {
        operators
      }
    }
  }
`);
