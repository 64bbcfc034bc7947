import { graphql } from '../generated/index.ts';

export const ActorDetail = graphql(`
  query ActorDetail($id: ID!, $language: String!) {
    actor(id: $id) {
      ...ActorName
      aliases
      wikidata
      tieCount
      note(language: $language)
      seeds {
        version
        description
        dataset
        licence
      }
      ... on State {
        iso3
        offices {
          ...OfficeHolders
        }
      }
      ... on Organization {
        organizationKind
        partOf {
          ...ActorName
        }
        offices {
          ...OfficeHolders
        }
      }
      ... on Official {
        terms {
          id
          from
          to
          ongoing
          datePrecision
          office {
            id
            name(language: $language)
            of {
              ...ActorName
            }
          }
        }
      }
    }
  }
`);
