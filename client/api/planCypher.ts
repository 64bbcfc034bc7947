import { graphql } from '../generated/index.ts';

export const PlanCypher = graphql(`
  query PlanCypher($statement: String!, $parameters: JSON!) {
    cypherPlan(statement: $statement, parameters: $parameters) {
      operators
    }
  }
`);
