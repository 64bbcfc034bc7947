import { graphql } from '../generated/index.ts';

/** The first neighbours that are not here yet, and how many there are. */
export const Expansion = graphql(`
  query Expansion(
    $id: ID!
    $filter: TieFilter
    $kinds: [ActorKind!]
    $outgoing: [Family!]
    $incoming: [Family!]
    $except: [ID!]!
    $first: Int!
  ) {
    actor(id: $id) {
      tieCount
      passing: tieCount(filter: $filter)
      neighbours(
        filter: $filter
        kinds: $kinds
        outgoing: $outgoing
        incoming: $incoming
        except: $except
        first: $first
      ) {
        actors {
          ...ActorCard
        }
        totalCount
      }
    }
  }
`);
