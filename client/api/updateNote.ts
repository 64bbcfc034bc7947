import { graphql } from '../generated/index.ts';

export const UpdateNote = graphql(`
  mutation UpdateNote($id: ID!, $revision: Int!, $text: String!) {
    updateNote(id: $id, revision: $revision, text: $text) {
      ...NoteCard
    }
  }
`);
