import { graphql } from '../generated/index.ts';

export const TieDetail = graphql(`
  query TieDetail($id: ID!, $language: String!) {
    tie(id: $id) {
      ...TieCard
      source {
        ...ActorName
      }
      target {
        ...ActorName
      }
      summary(language: $language)
      strengthBasis
      valence
      codingBasis(language: $language)
      statements(first: 100) {
        totalCount
        edges {
          node {
            ...StatementCard
          }
        }
      }
      events(first: 50) {
        totalCount
        edges {
          node {
            id
            date
            datePrecision
            code
            label(language: $language)
            actor {
              ...ActorName
            }
            recipient {
              ...ActorName
            }
            source {
              title
              url
            }
          }
        }
      }
      attempts {
        id
        status
        demand(language: $language)
      }
      seeds {
        version
        description
        dataset
        licence
        citation
      }
    }
  }
`);
