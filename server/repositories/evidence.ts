import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { eventRecord, seedRecord, sourceRecord, statementRecord, topicRecord } from './records.ts';
import { loaderById, loaderOfLists } from './loader.ts';

const ids = z.array(z.string());
const params = z.object({ ids });
const tieId = z.string();

const statementsOfTies = defineQuery({
  file: 'queries/statements-of-ties.cypher',
  params,
  row: z.object({ tieId, statement: statementRecord }),
});
const statementsByIds = defineQuery({
  file: 'queries/statements-by-ids.cypher',
  params,
  row: z.object({ statement: statementRecord }),
});
const sourcesByIds = defineQuery({
  file: 'queries/sources-by-ids.cypher',
  params,
  row: z.object({ source: sourceRecord }),
});
const eventsOfTies = defineQuery({
  file: 'queries/events-of-ties.cypher',
  params,
  row: z.object({ tieId, event: eventRecord }),
});
const eventsByIds = defineQuery({
  file: 'queries/events-by-ids.cypher',
  params,
  row: z.object({ event: eventRecord }),
});
const seedsOf = defineQuery({
  file: 'queries/seeds-of.cypher',
  params,
  row: z.object({ id: z.string(), seed: seedRecord }),
});
const seeds = defineQuery({ file: 'queries/seeds.cypher', params: z.object({}), row: z.object({ seed: seedRecord }) });
const contentsOfSeeds = defineQuery({
  file: 'queries/contents-of-seeds.cypher',
  params: z.object({ versions: ids }),
  row: z.object({ version: z.string(), kind: z.string(), states: z.int(), onlyHere: z.int(), ids }),
});
const topics = defineQuery({
  file: 'queries/topics.cypher',
  params: z.object({}),
  row: z.object({ topic: topicRecord }),
});
const languages = defineQuery({
  file: 'queries/languages.cypher',
  params: z.object({}),
  row: z.object({ language: z.string() }),
});
const alive = defineQuery({
  file: 'queries/alive.cypher',
  params: z.object({}),
  row: z.object({ seeded: z.boolean() }),
});

/** Statements, sources, events and seeds: how we know. One instance a request: loaders cache. */
export function evidenceRepository(database: Database) {
  return {
    statementsOf: loaderOfLists(async (keys) => {
      const rows = await database.read(statementsOfTies, { ids: keys });
      return rows.map((row) => ({ key: row.tieId, value: row.statement }));
    }),
    statementById: loaderById(async (keys) =>
      (await database.read(statementsByIds, { ids: keys })).map((row) => row.statement),
    ),
    sourceById: loaderById(async (keys) => (await database.read(sourcesByIds, { ids: keys })).map((row) => row.source)),
    eventsOf: loaderOfLists(async (keys) => {
      const rows = await database.read(eventsOfTies, { ids: keys });
      return rows.map((row) => ({ key: row.tieId, value: row.event }));
    }),
    eventById: loaderById(async (keys) => (await database.read(eventsByIds, { ids: keys })).map((row) => row.event)),
    seedsOf: loaderOfLists(async (keys) => {
      const rows = await database.read(seedsOf, { ids: keys });
      return rows.map((row) => ({ key: row.id, value: row.seed }));
    }),
    seeds: async () => (await database.read(seeds, {})).map((row) => row.seed),
    contentsOf: loaderOfLists(async (versions) => {
      const rows = await database.read(contentsOfSeeds, { versions });
      return rows.map(({ version, ...content }) => ({ key: version, value: content }));
    }),
    topics: async () => (await database.read(topics, {})).map((row) => row.topic),
    /** ISO 639-1 codes, English first. */
    languages: async () => ['en', ...(await database.read(languages, {})).map((row) => row.language)],
    /** Resolves when the database answered a real query. Throws DatabaseError otherwise. */
    ping: () => database.readOne(alive, {}),
  };
}
