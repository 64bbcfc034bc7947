import { graphql } from '../generated/index.ts';

export const CreateStory = graphql(`
  mutation CreateStory($name: String!, $description: String) {
    createStory(name: $name, description: $description) {
      ...StoryCard
    }
  }
`);
