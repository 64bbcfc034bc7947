import { graphql } from '../generated/index.ts';

export const Stories = graphql(`
  query Stories {
    stories {
      ...StoryCard
    }
  }
`);
