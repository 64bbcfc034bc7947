import { graphql } from '../generated/index.ts';

export const UpdateStory = graphql(`
  mutation UpdateStory($id: ID!, $revision: Int!, $name: String, $description: String) {
    updateStory(id: $id, revision: $revision, name: $name, description: $description) {
      ...StoryCard
    }
  }
`);
