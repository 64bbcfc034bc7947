import { graphql } from '../generated/index.ts';

export const DeleteStoryStep = graphql(`
  mutation DeleteStoryStep($story: ID!, $revision: Int!, $step: ID!) {
    deleteStoryStep(story: $story, revision: $revision, step: $step) {
      ...StoryCard
    }
  }
`);
