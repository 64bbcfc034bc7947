import { graphql } from '../generated/index.ts';

export const Opening = graphql(`
  query Opening {
    leverageAttempts(first: 1) {
      edges {
        node {
          id
          by {
            ...ActorCard
          }
          via {
            ...ActorCard
          }
          on {
            ...ActorCard
          }
        }
      }
    }
    actors(first: 1) {
      totalCount
    }
  }
`);
