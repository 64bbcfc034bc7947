import { graphql } from '../generated/index.ts';

export const Opening = graphql(`
  query Opening {
    leverageAttempts(first: 1) {
      edges {
        node {
          id
          by {
            id
          }
          via {
            id
          }
          on {
            id
          }
          restsOn {
            topic
          }
          seeds {
            version
          }
        }
      }
    }
    actors(first: 1) {
      totalCount
    }
  }
`);
