import { graphql } from '../generated/index.ts';

export const AttemptDetail = graphql(`
  query AttemptDetail($id: ID!, $language: String!) {
    node(id: $id) {
      ... on LeverageAttempt {
        id
        date
        status
        demand(language: $language)
        by {
          ...ActorName
        }
        via {
          ...ActorName
        }
        on {
          ...ActorName
        }
        restsOn {
          ...TieCard
          summary(language: $language)
        }
        statements {
          ...StatementCard
        }
      }
    }
  }
`);
