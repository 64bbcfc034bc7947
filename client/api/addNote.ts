import { graphql } from '../generated/index.ts';

export const AddNote = graphql(`
  mutation AddNote($on: ID!, $text: String!) {
    addNote(on: $on, text: $text) {
      ...NoteCard
    }
  }
`);
