import { graphql } from '../generated/index.ts';

export const AddStoryStep = graphql(`
  mutation AddStoryStep($story: ID!, $revision: Int!, $text: String!, $link: String!) {
    addStoryStep(story: $story, revision: $revision, text: $text, link: $link) {
      ...StoryCard
    }
  }
`);
