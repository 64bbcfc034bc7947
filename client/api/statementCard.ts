import { graphql } from '../generated/index.ts';

export const StatementCard = graphql(`
  fragment StatementCard on Statement {
    id
    stance
    modality
    quote
    language
    locator
    reportedBy
    credibility
    summary(language: $language)
    source {
      id
      title
      number
      publisher
      publishedOn
      language
      url
      reliability
      note(language: $language)
    }
  }
`);
