import { graphql } from '../generated/index.ts';

export const NoteCounts = graphql(`
  query NoteCounts {
    noteCounts {
      on
      count
    }
  }
`);
