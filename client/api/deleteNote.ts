import { graphql } from '../generated/index.ts';

export const DeleteNote = graphql(`
  mutation DeleteNote($id: ID!, $revision: Int!) {
    deleteNote(id: $id, revision: $revision) {
      id
    }
  }
`);
