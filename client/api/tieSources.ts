import { graphql } from '../generated/index.ts';

/** What an export says of ties beyond what the canvas knows: at most 100 of them. */
export const TieSources = graphql(`
  query TieSources($ids: [ID!]!, $language: String!) {
    nodes(ids: $ids) {
      ... on Tie {
        id
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
        events(first: 1) {
          totalCount
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
  }
`);
