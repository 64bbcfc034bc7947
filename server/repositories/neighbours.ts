import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { ACTOR_KINDS, FAMILIES, idsOf } from '../vocabulary.ts';
import type { ActorKind, Family } from '../vocabulary.ts';
import { filterForQuery, tieFilterParams } from './tieFilter.ts';
import type { TieFilter } from './tieFilter.ts';

const ids = z.array(z.string());
const families = z.array(z.enum(idsOf(FAMILIES)));

const ofActor = defineQuery({
  file: 'queries/neighbours-of-actor.cypher',
  params: z.object({
    ...tieFilterParams,
    id: z.string(),
    kinds: ids.nullable(),
    outgoing: ids.nullable(),
    incoming: ids.nullable(),
    except: ids,
    limit: z.int(),
  }),
  row: z.object({ total: z.int(), ids }),
});
const groups = defineQuery({
  file: 'queries/neighbour-groups.cypher',
  params: z.object({ ...tieFilterParams, id: z.string(), order: ids }),
  row: z.object({
    kind: z.enum(idsOf(ACTOR_KINDS)),
    outgoing: families,
    incoming: families,
    actors: z.int(),
    ties: z.int(),
  }),
});

export type NeighbourGroupRecord = z.output<typeof groups.row>;

/** Which neighbours are meant; null is any. A null direction beside a given one is none. */
export type Neighbourly = {
  kinds: readonly ActorKind[] | null;
  outgoing: readonly Family[] | null;
  incoming: readonly Family[] | null;
  except: readonly string[];
};

/** As the vocabulary orders kinds and families: the group with more of the first families first. */
function compare(one: NeighbourGroupRecord, other: NeighbourGroupRecord): number {
  const key = ({ kind, outgoing, incoming }: NeighbourGroupRecord) => [
    idsOf(ACTOR_KINDS).indexOf(kind),
    ...idsOf(FAMILIES).map((family) => -Number(outgoing.includes(family))),
    ...idsOf(FAMILIES).map((family) => -Number(incoming.includes(family))),
  ];
  const [first, second] = [key(one), key(other)];
  const at = first.findIndex((value, index) => value !== second[index]);
  return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
}

/** Who stands next to an actor. */
export function neighbourRepository(database: Database) {
  return {
    /** Ids of the first `limit`, and how many there are in all. Throws DatabaseError. */
    ofActor: (id: string, filter: TieFilter, { kinds, outgoing, incoming, except }: Neighbourly, limit: number) =>
      database.readOne(ofActor, {
        ...filterForQuery(filter),
        id,
        kinds: kinds && [...kinds],
        outgoing: outgoing && [...outgoing],
        incoming: incoming && [...incoming],
        except: [...except],
        limit,
      }),
    /** Groups that no neighbour is in twice, in the order of the vocabulary. Throws DatabaseError. */
    groupsOf: async (id: string, filter: TieFilter): Promise<NeighbourGroupRecord[]> => {
      const found = await database.read(groups, { ...filterForQuery(filter), id, order: [...idsOf(FAMILIES)] });
      return found.toSorted(compare);
    },
  };
}
