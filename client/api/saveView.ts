import { graphql } from '../generated/index.ts';

export const SaveView = graphql(`
  mutation SaveView($name: String!, $description: String, $link: String!) {
    saveView(name: $name, description: $description, link: $link) {
      ...SavedViewCard
    }
  }
`);
