import { graphql } from '../generated/index.ts';

export const Expansion = graphql(`
  query Expansion($id: ID!, $filter: TieFilter, $limit: Int!) {
    neighbourhood(ids: [$id], depth: 1, filter: $filter, limit: $limit) {
      actors {
        ...ActorCard
      }
      ties {
        ...TieCard
      }
      truncated
    }
    actor(id: $id) {
      tieCount
      passing: tieCount(filter: $filter)
    }
  }
`);
