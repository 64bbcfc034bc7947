import { graphql } from '../generated/index.ts';

export const Notes = graphql(`
  query Notes($on: ID!) {
    notes(on: $on) {
      ...NoteCard
    }
  }
`);
