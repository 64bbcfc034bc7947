import { graphql } from '../generated/index.ts';

export const SearchActors = graphql(`
  query SearchActors($search: String, $kinds: [ActorKind!]) {
    actors(search: $search, kinds: $kinds, first: 8) {
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
