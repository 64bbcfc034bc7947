import { graphql } from '../generated/index.ts';

export const Neighbourhood = graphql(`
  query Neighbourhood($ids: [ID!]!, $depth: Int!, $filter: TieFilter, $limit: Int!) {
    neighbourhood(ids: $ids, depth: $depth, filter: $filter, limit: $limit) {
      actors {
        ...ActorCard
      }
      ties {
        ...TieCard
      }
      truncated
    }
  }
`);
