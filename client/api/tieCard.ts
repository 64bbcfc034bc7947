import { graphql } from '../generated/index.ts';

export const TieCard = graphql(`
  fragment TieCard on Tie {
    id
    family
    source {
      id
    }
    target {
      id
    }
    instrument
    topic
    modality
    validFrom
    validTo
    ongoing
    datePrecision
    strength
    polarity
    confidence
    status
    origins
    seeds {
      version
      description
    }
  }
`);
