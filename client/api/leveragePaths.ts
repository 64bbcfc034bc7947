import { graphql } from '../generated/index.ts';

export const PathCard = graphql(`
  fragment PathCard on LeveragePath {
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
      recency
      discount
      tie {
        ...TieCard
      }
      counterEvidence {
        id
      }
    }
  }
`);

export const LeveragePathsBetween = graphql(`
  query LeveragePathsBetween(
    $from: [ID!]!
    $via: [ID!]!
    $avoid: [ID!]!
    $to: [ID!]!
    $filter: TieFilter
    $tiers: [Tier!]
    $maxHops: Int!
    $first: Int!
    $language: String!
  ) {
    leveragePaths(
      from: $from
      via: $via
      avoid: $avoid
      to: $to
      filter: $filter
      tiers: $tiers
      maxHops: $maxHops
      first: $first
    ) {
      truncated
      truncatedBecause(language: $language)
      emptyBecause(language: $language)
      nearest {
        without
        path {
          ...PathCard
        }
      }
      cypher
      paths {
        ...PathCard
      }
    }
  }
`);
