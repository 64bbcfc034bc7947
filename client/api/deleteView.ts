import { graphql } from '../generated/index.ts';

export const DeleteView = graphql(`
  mutation DeleteView($id: ID!, $revision: Int!) {
    deleteView(id: $id, revision: $revision) {
      id
    }
  }
`);
