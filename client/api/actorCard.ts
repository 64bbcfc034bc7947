import { graphql } from '../generated/index.ts';

export const ActorCard = graphql(`
  fragment ActorCard on Actor {
    id
    kind
    names {
      language
      text
    }
  }
`);
