import { graphql } from '../generated/index.ts';

export const VocabularyIn = graphql(`
  query VocabularyIn($language: String!) {
    vocabulary {
      actorKinds {
        id
        label(language: $language)
        description(language: $language)
      }
      families {
        id
        label(language: $language)
        description(language: $language)
        transmitsBothWays
      }
      instruments {
        id
        label(language: $language)
        description(language: $language)
      }
      modalities {
        id
        label(language: $language)
        description(language: $language)
      }
      tieStatuses {
        id
        label(language: $language)
        description(language: $language)
      }
      stances {
        id
        label(language: $language)
        description(language: $language)
      }
      tiers {
        id
        label(language: $language)
        description(language: $language)
      }
      attemptStatuses {
        id
        label(language: $language)
        description(language: $language)
      }
      organizationKinds {
        id
        label(language: $language)
        description(language: $language)
      }
      topics {
        id
        label(language: $language)
        description(language: $language)
      }
      partnershipDiscount
    }
  }
`);
