import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { derive } from '../../server/seeds/derive.ts';
import { CHECKS, findViolations } from '../../server/seeds/checks.ts';
import { freshGraph, undone } from '../support/graph.ts';

const ASSERTION = "(a:Assertion { id: 'tie:deu-prk-pressure-dprk-deployment' })";
const TERM = "()-[term:HOLDS_OFFICE { id: 'term:joe-biden:us-president' }]->()";
const SEEDED = "WITH node MATCH (seed:Seed { version: '003' }) CREATE (node)-[:SEEDED_BY]->(seed)";

/** A copy of an assertion that breaks no rule but what `change` breaks. */
const assertionWith = (change: string) => `MATCH ${ASSERTION} SET ${change}`;

/** Check → faults, each with the id that must be named. Ties are rebuilt after a fault unless it is one of ties. */
const FAULTS: Record<string, { plant: string; id: string; keepTies?: true }[]> = {
  'actors-well-formed': [
    { plant: "MATCH (a:Actor { id: 'state:USA' }) SET a.kind = 'EMPIRE'", id: 'state:USA' },
    { plant: "MATCH (a:Actor { id: 'state:USA' }) SET a:Official", id: 'state:USA' },
    { plant: "MATCH (a:Actor { id: 'state:USA' }) REMOVE a:State", id: 'state:USA' },
    { plant: "MATCH (a:Actor { id: 'org:nato' }) SET a.id = 'nato'", id: 'nato' },
    { plant: "MATCH (a:Actor { id: 'state:USA' }) SET a.name = ' '", id: 'state:USA' },
    { plant: "MATCH (a:Actor { id: 'org:nato' }) SET a.organizationKind = 'CLUB'", id: 'org:nato' },
  ],
  'actors-part-of-existing': [
    { plant: "MATCH (a:Actor { id: 'org:nato' }) SET a.partOf = 'state:XXX'", id: 'org:nato' },
    { plant: "MATCH (a:Actor { id: 'org:nato' }) SET a.partOf = 'official:joe-biden'", id: 'org:nato' },
    { plant: "MATCH (a:Actor { id: 'org:nato' }) SET a.partOf = 'org:nato'", id: 'org:nato' },
    { plant: "MATCH (a:Actor { id: 'state:USA' }) SET a.partOf = 'org:nato'", id: 'state:USA' },
  ],
  'known-labels': [
    { plant: `CREATE (node:Rumour { id: 'rumour:1' }) ${SEEDED}`, id: 'rumour:1' },
    { plant: "MATCH (s:Source { id: 'source:reign-2021' }) REMOVE s:Source", id: 'source:reign-2021' },
  ],
  'known-relationships': [
    {
      plant:
        "MATCH (a:Actor { id: 'state:USA' }), (b:Actor { id: 'state:CHN' }) CREATE (a)-[:ADMIRES { id: 'tie:x' }]->(b)",
      id: 'state:USA -ADMIRES-> state:CHN',
      keepTies: true,
    },
    {
      plant:
        "MATCH (a:Actor { id: 'state:USA' }), (o:Office { id: 'office:us-president' }) CREATE (a)-[:HOLDS_OFFICE]->(o)",
      id: 'state:USA -HOLDS_OFFICE-> office:us-president',
    },
    {
      plant:
        "MATCH (a:Actor { id: 'state:USA' }), (o:Office { id: 'office:us-president' }) CREATE (o)-[:INFLUENCES]->(a)",
      id: 'office:us-president -INFLUENCES-> state:USA',
    },
  ],
  'assertions-have-ties': [
    {
      plant: "MATCH ()-[t:PRESSURES { id: 'tie:deu-prk-pressure-dprk-deployment' }]->() DELETE t",
      id: 'tie:deu-prk-pressure-dprk-deployment',
      keepTies: true,
    },
  ],
  'ties-agree-with-assertions': [
    {
      plant:
        "MATCH (a:Actor { id: 'state:USA' }), (b:Actor { id: 'state:DEU' }) CREATE (a)-[:PRESSURES { id: 'tie:orphan' }]->(b)",
      id: 'tie:orphan',
      keepTies: true,
    },
    {
      plant: `MATCH ${ASSERTION}-[r:TO]->(), (x:Actor { id: 'state:USA' }) DELETE r CREATE (a)-[:TO]->(x)`,
      id: 'tie:deu-prk-pressure-dprk-deployment',
      keepTies: true,
    },
    {
      plant: "MATCH ()-[t:PRESSURES { id: 'tie:deu-prk-pressure-dprk-deployment' }]->() SET t.strength = 0.9",
      id: 'tie:deu-prk-pressure-dprk-deployment',
      keepTies: true,
    },
    {
      plant: `MATCH ${ASSERTION} SET a.family = 'INFLUENCE'`,
      id: 'tie:deu-prk-pressure-dprk-deployment',
      keepTies: true,
    },
  ],
  'assertions-join-two-actors': [
    { plant: `MATCH ${ASSERTION}-[r:TO]->() DELETE r`, id: 'tie:deu-prk-pressure-dprk-deployment' },
    {
      plant: `MATCH ${ASSERTION}, (x:Actor { id: 'state:USA' }) CREATE (a)-[:FROM]->(x)`,
      id: 'tie:deu-prk-pressure-dprk-deployment',
      keepTies: true,
    },
    {
      plant: `MATCH ${ASSERTION}-[r:TO]->() DELETE r WITH a MATCH (a)-[:FROM]->(x) CREATE (a)-[:TO]->(x)`,
      id: 'tie:deu-prk-pressure-dprk-deployment',
    },
  ],
  'assertions-have-evidence': [
    { plant: `MATCH ${ASSERTION}<-[r:ABOUT]-() DELETE r`, id: 'tie:deu-prk-pressure-dprk-deployment' },
  ],
  'everything-has-a-seed': [
    { plant: "MATCH (a:Actor { id: 'state:USA' })-[r:SEEDED_BY]->() DELETE r", id: 'state:USA' },
  ],
  'terms-have-seeds': [
    { plant: `MATCH ${TERM} SET term.seeds = ['999']`, id: 'term:joe-biden:us-president' },
    { plant: `MATCH ${TERM} SET term.seeds = []`, id: 'term:joe-biden:us-president' },
    { plant: `MATCH ${TERM} SET term.seeds = null`, id: 'term:joe-biden:us-president' },
  ],
  'assertions-use-known-terms': [
    { plant: assertionWith("a.family = 'FRIENDSHIP'"), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith("a.instrument = 'MAGIC'"), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith("a.modality = 'HOPED'"), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith('a.modality = null'), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith("a.status = 'SURE'"), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith("a.topic = 'weather'"), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith("a.datePrecision = 'HOUR'"), id: 'tie:deu-prk-pressure-dprk-deployment' },
  ],
  'assertions-in-range': [
    { plant: assertionWith("a.summary = ''"), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith("a.strength = 1.1, a.strengthBasis = 'x'"), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith("a.strength = 1, a.strengthBasis = 'x'"), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith('a.strength = 0.5'), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith('a.valence = -1.5'), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith('a.polarity = 0'), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith('a.confidence = 101'), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith("a.confidence = 'high'"), id: 'tie:deu-prk-pressure-dprk-deployment' },
  ],
  'assertions-run-forward': [
    {
      plant: assertionWith("a.validFrom = date('2024-02-01'), a.validTo = date('2024-01-31'), a.datePrecision = 'DAY'"),
      id: 'tie:deu-prk-pressure-dprk-deployment',
    },
    {
      plant: assertionWith("a.validFrom = '2024-02-01', a.datePrecision = 'DAY'"),
      id: 'tie:deu-prk-pressure-dprk-deployment',
    },
    { plant: assertionWith("a.validFrom = date('2024-02-01')"), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: assertionWith("a.ongoing = 'yes'"), id: 'tie:deu-prk-pressure-dprk-deployment' },
  ],
  'terms-run-forward': [
    { plant: `MATCH ${TERM} SET term.to = date('2020-01-01')`, id: 'term:joe-biden:us-president' },
    { plant: `MATCH ${TERM} SET term.ongoing = true`, id: 'term:joe-biden:us-president' },
  ],
  'status-follows-from-evidence': [
    { plant: assertionWith("a.status = 'ESTABLISHED'"), id: 'tie:deu-prk-pressure-dprk-deployment' },
    { plant: `MATCH ${ASSERTION}<-[:ABOUT]-(s) SET s.stance = 'DENIES'`, id: 'tie:deu-prk-pressure-dprk-deployment' },
    {
      plant:
        "MATCH (a:Assertion { id: 'tie:usa-chn-influence-dprk-deployment' })<-[:ABOUT]-(s) SET s.origin = 'state:USA'",
      id: 'tie:usa-chn-influence-dprk-deployment',
    },
    {
      plant:
        "MATCH (:Assertion { id: 'tie:korean-peoples-army-ukr-pressure-dprk-deployment' })<-[:ABOUT]-(s) SET s.stance = 'ASSERTS'",
      id: 'tie:korean-peoples-army-ukr-pressure-dprk-deployment',
    },
  ],
  'statements-well-formed': [
    {
      plant: 'MATCH (s:Statement { position: 13 })-[r:IN_SOURCE]->() DELETE r',
      id: 'statement:report-2024-11:p13:deu-prk-pressure-dprk-deployment',
    },
    {
      plant:
        "MATCH (s:Statement { position: 13 }), (a:Assertion { id: 'tie:rus-prk-influence' }) CREATE (s)-[:ABOUT]->(a)",
      id: 'statement:report-2024-11:p13:deu-prk-pressure-dprk-deployment',
    },
    {
      plant: 'MATCH (s:Statement { position: 13 })-[r:ABOUT]->() DELETE r',
      id: 'statement:report-2024-11:p13:deu-prk-pressure-dprk-deployment',
    },
    {
      plant: "MATCH (s:Statement { position: 13 }) SET s.stance = 'DOUBTS'",
      id: 'statement:report-2024-11:p13:deu-prk-pressure-dprk-deployment',
    },
    {
      plant: 'MATCH (s:Statement { position: 13 }) SET s.modality = null',
      id: 'statement:report-2024-11:p13:deu-prk-pressure-dprk-deployment',
    },
    {
      plant: 'MATCH (s:Statement { position: 13 }) SET s.summary = null',
      id: 'statement:report-2024-11:p13:deu-prk-pressure-dprk-deployment',
    },
    {
      plant: "MATCH (s:Statement { position: 13 }) SET s.origin = 'state:XXX'",
      id: 'statement:report-2024-11:p13:deu-prk-pressure-dprk-deployment',
    },
    {
      plant: 'MATCH (s:Statement { position: 13 }) SET s.credibility = 7',
      id: 'statement:report-2024-11:p13:deu-prk-pressure-dprk-deployment',
    },
    {
      plant: "MATCH (s:Statement { position: 13 }) SET s.quote = 'x', s.language = null",
      id: 'statement:report-2024-11:p13:deu-prk-pressure-dprk-deployment',
    },
  ],
  'sources-well-formed': [
    { plant: "MATCH (s:Source { id: 'source:reign-2021' }) SET s.title = null", id: 'source:reign-2021' },
    { plant: "MATCH (s:Source { id: 'source:reign-2021' }) SET s.reliability = 'G'", id: 'source:reign-2021' },
    { plant: "MATCH (s:Source { id: 'source:reign-2021' }) SET s.publishedOn = '2021'", id: 'source:reign-2021' },
  ],
  'events-well-formed': [
    'date = null',
    "datePrecision = 'HOUR'",
    "origin = 'state:XXX'",
    'code = 40',
    'intensity = 11.0',
  ]
    .map((change) => `MATCH (e:Event { id: 'event:2024-10-29:james-obrien:xie-feng:040' }) SET e.${change}`)
    .concat([
      "MATCH (:Event { id: 'event:2024-10-29:james-obrien:xie-feng:040' })-[r:BY]->() DELETE r",
      "MATCH (:Event { id: 'event:2024-10-29:james-obrien:xie-feng:040' })-[r:EVIDENCE_FOR]->() DELETE r",
      "MATCH (e:Event { id: 'event:2024-10-29:james-obrien:xie-feng:040' })-[r:BY]->() DELETE r WITH e MATCH (e)-[:ON]->(x) CREATE (e)-[:BY]->(x)",
    ])
    .map((plant) => ({ plant, id: 'event:2024-10-29:james-obrien:xie-feng:040' })),
  'attempts-well-formed': ["demand = ''", "status = 'HOPED'", "date = '2024'"]
    .map((change) => `MATCH (t:LeverageAttempt) SET t.${change}`)
    .concat(
      ['BY', 'ON', 'RESTS_ON', 'DOCUMENTED_BY'].map((type) => `MATCH (:LeverageAttempt)-[r:${type}]->() DELETE r`),
    )
    .map((plant) => ({ plant, id: 'attempt:usa-via-chn-on-prk-dprk-deployment-2024' })),
  'terms-have-sources': [
    { plant: `MATCH ${TERM} SET term.source = null`, id: 'term:joe-biden:us-president' },
    { plant: `MATCH ${TERM} SET term.source = 'source:none'`, id: 'term:joe-biden:us-president' },
  ],
  'one-tie-per-kind-and-interval': [
    {
      plant: `MATCH (s)<-[:FROM]-${ASSERTION}-[:TO]->(t), (seed:Seed { version: '003' })
        CREATE (s)<-[:FROM]-(b:Assertion)-[:TO]->(t), (b)-[:SEEDED_BY]->(seed)
        SET b = a { .*, id: 'tie:deu-prk-again' }`,
      id: 'tie:deu-prk-again',
    },
  ],
  'offices-belong-to-one-body': [
    { plant: "MATCH (:Office { id: 'office:us-president' })-[r:OFFICE_OF]->() DELETE r", id: 'office:us-president' },
    { plant: "MATCH (o:Office { id: 'office:us-president' }) SET o.name = null", id: 'office:us-president' },
  ],
};

describe('cypher/checks', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshGraph();
  });
  afterAll(() => database.close());

  test('the seeds of the project break none', async () => {
    expect(await database.write((tx) => findViolations(tx))).toEqual([]);
  });

  test('each has a planted fault, and each says its rule', () => {
    expect(Object.keys(FAULTS).toSorted()).toEqual(CHECKS.map((check) => check.name));
    expect(CHECKS.filter((check) => !/^[A-Za-z].+\.$/u.test(check.rule))).toEqual([]);
  });

  test('one of a kind that the graph has none of is looked at as soon as its own transaction writes the first', async () => {
    const checks = CHECKS.filter(({ name }) => name === 'attempts-well-formed');
    const violations = await undone(database, async (tx) => {
      await tx.run('MATCH (attempt:LeverageAttempt) DETACH DELETE attempt', {});
      expect(await findViolations(tx, { checks })).toEqual([]);
      await tx.run("CREATE (:LeverageAttempt { id: 'attempt:first' })", {});
      return findViolations(tx, { checks });
    });
    expect(violations.map(({ id, problem }) => [id, problem])).toEqual([['attempt:first', 'has no demand']]);
  });

  const planted = Object.entries(FAULTS).flatMap(([name, faults]) => faults.map((fault) => ({ name, ...fault })));
  test.each(planted)('$name catches: $plant', async ({ name, plant, id, keepTies }) => {
    const check = CHECKS.filter((one) => one.name === name);
    const violations = await undone(database, async (tx) => {
      expect(await findViolations(tx, { checks: check })).toEqual([]);
      await tx.run(plant, {});
      if (keepTies !== true) await derive(tx);
      return findViolations(tx, { checks: check });
    });
    expect(violations.map((violation) => violation.id)).toContain(id);
    expect(violations.every(({ problem }) => problem !== 'null' && problem.length > 3)).toBe(true);
  });
});
