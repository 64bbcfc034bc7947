import { graphql } from '../generated/index.ts';

export const SavedViewCard = graphql(`
  fragment SavedViewCard on SavedView {
    id
    name
    description
    link
    updatedAt
    revision
  }
`);
