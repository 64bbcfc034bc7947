import { graphql } from '../generated/index.ts';

export const SavedViews = graphql(`
  query SavedViews {
    savedViews {
      ...SavedViewCard
    }
  }
`);
