import { graphql } from '../generated/index.ts';

/** Neighbours of an actor, counted: those that the filter shows, and all. */
export const NeighbourGroups = graphql(`
  query NeighbourGroups($id: ID!, $filter: TieFilter) {
    actor(id: $id) {
      passing: neighbourGroups(filter: $filter) {
        kind
        outgoing
        incoming
        actors
        ties
      }
      all: neighbours(first: 0) {
        totalCount
      }
    }
  }
`);
