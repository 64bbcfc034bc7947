import { graphql } from '../generated/index.ts';

/** Enough to name an actor and to draw its shape. */
export const ActorName = graphql(`
  fragment ActorName on Actor {
    id
    kind
    names {
      language
      text
    }
  }
`);
