import { graphql } from '../generated/index.ts';

export const DeleteStory = graphql(`
  mutation DeleteStory($id: ID!, $revision: Int!) {
    deleteStory(id: $id, revision: $revision) {
      id
    }
  }
`);
