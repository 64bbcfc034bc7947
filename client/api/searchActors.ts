import { graphql } from '../generated/index.ts';

export const SearchActors = graphql(`
  query SearchActors($search: String!) {
    actors(search: $search, first: 8) {
      edges {
        matched
        node {
          ...ActorCard
        }
      }
      totalCount
    }
  }
`);
