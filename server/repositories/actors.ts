import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import type { ActorKind } from '../vocabulary.ts';
import { actorRecord, officeRecord, termRecord } from './records.ts';
import { loaderById, loaderOfLists } from './loader.ts';
import { searchTermsOf } from './search.ts';

const ids = z.array(z.string());
const kinds = z.array(z.string()).nullable();

const byIds = defineQuery({
  file: 'queries/actors-by-ids.cypher',
  params: z.object({ ids }),
  row: z.object({ actor: actorRecord }),
});
const page = defineQuery({
  file: 'queries/actors-page.cypher',
  params: z.object({ kinds, after: z.string().nullable(), limit: z.int() }),
  row: z.object({ total: z.int(), ids }),
});
const search = defineQuery({
  file: 'queries/actors-search.cypher',
  params: z.object({ lucene: z.string(), folded: z.string(), words: z.array(z.string()), kinds }),
  row: z.object({ id: z.string(), matched: z.string().nullable() }),
});
const officesByIds = defineQuery({
  file: 'queries/offices-by-ids.cypher',
  params: z.object({ ids }),
  row: z.object({ office: officeRecord }),
});
const officesOfActors = defineQuery({
  file: 'queries/offices-of-actors.cypher',
  params: z.object({ ids }),
  row: z.object({ actorId: z.string(), office: officeRecord }),
});
const terms = defineQuery({
  file: 'queries/terms.cypher',
  params: z.object({ ids, officials: ids, offices: ids }),
  row: z.object({ term: termRecord }),
});

/** Actors, their offices and terms. One instance a request: loaders cache. */
export function actorRepository(database: Database) {
  const termsBy = (key: 'officials' | 'offices', of: 'official' | 'office') =>
    loaderOfLists(async (keys) => {
      const rows = await database.read(terms, { ids: [], officials: [], offices: [], [key]: keys });
      return rows.map(({ term }) => ({ key: term[of], value: term }));
    });
  return {
    byId: loaderById(async (keys) => (await database.read(byIds, { ids: keys })).map((row) => row.actor)),
    officeById: loaderById(async (keys) => (await database.read(officesByIds, { ids: keys })).map((row) => row.office)),
    officesOf: loaderOfLists(async (keys) => {
      const rows = await database.read(officesOfActors, { ids: keys });
      return rows.map((row) => ({ key: row.actorId, value: row.office }));
    }),
    termById: loaderById(async (keys) => {
      const rows = await database.read(terms, { ids: keys, officials: [], offices: [] });
      return rows.map((row) => row.term);
    }),
    termsOfOfficial: termsBy('officials', 'official'),
    termsOfOffice: termsBy('offices', 'office'),

    /** Ids of one page, ordered by id, and the total over all pages. */
    page: (of: readonly ActorKind[] | null, after: string | null, limit: number) =>
      database.readOne(page, { kinds: of === null ? null : [...of], after, limit }),

    /** Every match, best first. Empty when the text holds no letter or digit. */
    search: async (
      text: string,
      of: readonly ActorKind[] | null,
    ): Promise<{ id: string; matched: string | null }[]> => {
      const searched = searchTermsOf(text);
      if (searched === null) return [];
      return database.read(search, { ...searched, kinds: of === null ? null : [...of] });
    },
  };
}
