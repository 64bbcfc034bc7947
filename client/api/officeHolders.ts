import { graphql } from '../generated/index.ts';

export const OfficeHolders = graphql(`
  fragment OfficeHolders on Office {
    id
    name(language: $language)
    terms {
      id
      from
      to
      ongoing
      datePrecision
      official {
        ...ActorName
      }
    }
  }
`);
