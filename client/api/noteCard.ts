import { graphql } from '../generated/index.ts';

export const NoteCard = graphql(`
  fragment NoteCard on Note {
    id
    on
    text
    isOrphan
    updatedAt
    revision
  }
`);
