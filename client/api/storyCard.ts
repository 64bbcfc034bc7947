import { graphql } from '../generated/index.ts';

export const StoryCard = graphql(`
  fragment StoryCard on Story {
    id
    name
    description
    steps {
      id
      text
      link
    }
    updatedAt
    revision
  }
`);
