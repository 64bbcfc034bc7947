import { graphql } from '../generated/index.ts';

export const CypherSchema = graphql(`
  query CypherSchema {
    cypherSchema {
      labels
      relationshipTypes
      propertyKeys
      functions
      procedures
    }
  }
`);
