import { graphql } from '../generated/index.ts';

/** With what an actor belongs to, so that the canvas can set an official beside the state of the office. */
export const ActorCard = graphql(`
  fragment ActorCard on Actor {
    ...ActorName
    ... on Organization {
      partOf {
        id
      }
    }
    ... on Official {
      terms {
        from
        to
        office {
          of {
            id
            ... on Organization {
              partOf {
                id
              }
            }
          }
        }
      }
    }
  }
`);
