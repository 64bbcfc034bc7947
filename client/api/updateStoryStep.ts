import { graphql } from '../generated/index.ts';

export const UpdateStoryStep = graphql(`
  mutation UpdateStoryStep($story: ID!, $revision: Int!, $step: ID!, $text: String, $link: String, $position: Int) {
    updateStoryStep(story: $story, revision: $revision, step: $step, text: $text, link: $link, position: $position) {
      ...StoryCard
    }
  }
`);
