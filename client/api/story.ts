import { graphql } from '../generated/index.ts';

export const StoryById = graphql(`
  query StoryById($id: ID!) {
    story(id: $id) {
      ...StoryCard
    }
  }
`);
