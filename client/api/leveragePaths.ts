import { graphql } from '../generated/index.ts';

export const LeveragePathsBetween = graphql(`
  query LeveragePathsBetween(
    $from: [ID!]!
    $to: [ID!]!
    $filter: TieFilter
    $maxHops: Int!
    $first: Int!
    $language: String!
  ) {
    leveragePaths(from: $from, to: $to, filter: $filter, maxHops: $maxHops, first: $first) {
      truncated
      emptyBecause(language: $language)
      cypher
      paths {
        tier
        tierBecause(language: $language)
        score
        polarity
        origins
        weakestHop
        actors {
          ...ActorName
        }
        attempts {
          id
        }
        hops {
          reversed
          weight
          tie {
            ...TieCard
          }
          counterEvidence {
            id
          }
        }
      }
    }
  }
`);
