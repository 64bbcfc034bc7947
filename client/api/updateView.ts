import { graphql } from '../generated/index.ts';

export const UpdateView = graphql(`
  mutation UpdateView($id: ID!, $revision: Int!, $name: String, $description: String, $link: String) {
    updateView(id: $id, revision: $revision, name: $name, description: $description, link: $link) {
      ...SavedViewCard
    }
  }
`);
