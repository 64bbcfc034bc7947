import { copyFile, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../server/neo4j/database.ts';
import { applySeeds } from '../../server/seeds/apply.ts';
import { findViolations } from '../../server/seeds/checks.ts';
import { graphDigest } from '../../server/seeds/digest.ts';
import { FORMATS, SOURCES_FILE, exportGraph } from '../../server/seeds/export/index.ts';
import type { ExportRequest } from '../../server/seeds/export/index.ts';
import { freshGraph } from '../support/graph.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import { makeSeedFolder } from '../support/seedFolder.ts';
import type { SeedFolder } from '../support/seedFolder.ts';

/** An actor whose every text, and whose id and property names, try to break out of the format. */
const HOSTILE_SEED = `// dataset: D */ ]]> '; MATCH (n) DETACH DELETE n;
// licence: "L", = 1
MATCH (seed:Seed { version: $seed })
UNWIND range(0, size($hostile) - 1) AS i
CREATE (a:Actor:Organization { id: 'org:' + i + $hostile[i], kind: 'ORGANIZATION', name: coalesce(nullif(trim($hostile[i]), ''), 'x') })-[:SEEDED_BY]->(seed)
SET a.note = $hostile[i], a.aliases = $hostile, a.whole = -1, a.real = -1.0, a.day = date('2024-02-29'), a.reals = [1.0, 2.5],
  a.\`odd \`\` name */ ]]> "<\` = 'x', a.huge = 1.0e300, a.none = [];
`;

type Link = { source: string; target: string; type: string; properties: Record<string, unknown> };
type NodeLink = { nodes: { id: string; properties: Record<string, unknown> }[]; links: Link[] };

describe('an export', { timeout: 120_000 }, () => {
  let database: Database;
  let seeds: SeedFolder;
  let folder: string;
  beforeAll(async () => {
    database = await freshGraph(null);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    seeds = await makeSeedFolder();
    await seeds.putFounding();
    await seeds.put('V004__hostile.cypher', HOSTILE_SEED);
    await seeds.put('V004__hostile.params.json', JSON.stringify({ hostile: HOSTILE_TEXTS }));
    folder = await mkdtemp(join(tmpdir(), 'backchannel-export-'));
    await clear();
    await applySeeds(database, seeds.url);
  });
  afterEach(async () => {
    await seeds.remove();
    await rm(folder, { recursive: true });
  });

  const clear = () => database.write((tx) => tx.run('MATCH (n) DETACH DELETE n', {}));
  const digest = async () => (await database.write((tx) => graphDigest(tx))).digest;
  const write = async (name: string, around: ExportRequest['around'] = null) => {
    const format = FORMATS.find((one) => one.name === name);
    if (format === undefined) throw new Error(`No format ${name}`);
    return exportGraph({ database, format, folder, around });
  };
  const read = (file: string) => readFile(join(folder, file), 'utf8');

  test('as a Cypher seed gives, on an empty graph, the same digest; and again on the graph that it came from', async () => {
    await write('cypher');
    const before = await digest();
    const carrier = await makeSeedFolder();
    await copyFile(join(folder, 'V900__export.cypher'), join(carrier.path, 'V900__export.cypher'));
    await applySeeds(database, carrier.url);
    expect(await digest()).toBe(before);

    await clear();
    expect(await applySeeds(database, carrier.url)).toEqual(['V900__export.cypher']);
    expect(await digest()).toBe(before);
    expect(await database.write((tx) => findViolations(tx))).toEqual([]);
    expect(await applySeeds(database, seeds.url)).toEqual([]);
    await carrier.remove();
  });

  test('as a Cypher seed is refused where the graph has other seeds of the same versions', async () => {
    await write('cypher');
    await database.write((tx) => tx.run("MATCH (s:Seed { version: '001' }) SET s.checksum = 'x'", {}));
    const carrier = await makeSeedFolder();
    await copyFile(join(folder, 'V900__export.cypher'), join(carrier.path, 'V900__export.cypher'));
    await expect(applySeeds(database, carrier.url)).rejects.toThrow(/precondition .*sameSeeds.* does not hold/u);
    await carrier.remove();
  });

  test('of a part stands by itself: it breaks no rule, and holds all evidence of its ties', async () => {
    await write('cypher', { actors: ['state:CHN'], depth: 1 });
    const evidence = `MATCH (a:Assertion { id: 'tie:chn-rus-partnership-war-effort' })<-[:ABOUT]-(s) RETURN count(s) AS n`;
    const before = await database.write((tx) => tx.run(evidence, {}));
    await clear();
    const carrier = await makeSeedFolder();
    await copyFile(join(folder, 'V900__export.cypher'), join(carrier.path, 'V900__export.cypher'));
    await applySeeds(database, carrier.url);
    expect(await database.write((tx) => findViolations(tx))).toEqual([]);
    expect(await database.write((tx) => tx.run(evidence, {}))).toEqual(before);
    const ids = (await database.write((tx) => tx.run('MATCH (a:Actor) RETURN a.id AS id', {}))).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['state:CHN', 'state:USA', 'state:PRK']));
    expect(ids.some((id) => String(id).startsWith('org:1'))).toBe(false);
    await carrier.remove();
  });

  test('around an actor that is not there is refused, and writes no file', async () => {
    await expect(write('json', { actors: ['state:USA', 'state:XXX'], depth: 1 })).rejects.toThrow(
      /no actor state:XXX/u,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test('as JSON holds every node, relationship and text as it is', async () => {
    await write('json');
    const graph = JSON.parse(await read('graph.json')) as NodeLink;
    const notes = graph.nodes.flatMap(({ properties }) =>
      properties['huge'] === undefined ? [] : [properties['note']],
    );
    expect(notes.toSorted()).toEqual(HOSTILE_TEXTS.toSorted());
    const { nodes, relationships } = await database.write((tx) => graphDigest(tx));
    expect(graph.nodes).toHaveLength(Object.values(nodes).reduce((sum, count) => sum + count, 0));
    expect(graph.links).toHaveLength(relationships);
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(graph.links.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    expect(graph.links.filter(({ type }) => type === 'PRESSURES').length).toBeGreaterThan(3);
  });

  test('as CSV holds the same, and no text begins a formula', async () => {
    await write('csv');
    const nodes = parse<Record<string, string>>(await read('nodes.csv'), { columns: true });
    const hostile = nodes.filter(({ huge }) => huge !== '');
    const neutral = HOSTILE_TEXTS.map((text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text));
    expect(hostile.map(({ note }) => note).toSorted()).toEqual(neutral.toSorted());
    expect(hostile.every(({ whole, real }) => whole === '-1' && real === '-1')).toBe(true);
    const edges = parse(await read('edges.csv'), { columns: true });
    const { relationships } = await database.write((tx) => graphDigest(tx));
    expect(edges).toHaveLength(relationships);
  });

  test('as GraphML holds no character that XML forbids and no markup of a text', async () => {
    await write('graphml');
    const text = await read('graph.graphml');
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
    const tags = new Set([...text.matchAll(/<[!?/]?([\w]+)/gu)].map(([, name]) => name));
    expect([...tags].toSorted()).toEqual(['data', 'edge', 'graph', 'graphml', 'key', 'node', 'xml']);
    expect(text).toContain(']]&gt;&amp;lt;&amp;amp;&lt;!DOCTYPE x');
    expect(text).toContain('two&#10;lines;&#13;&#10;three&#9;tabbed');
    expect(text).toContain('emoji 👩‍👩‍👧‍👦 🇺🇦');
  });

  test('has its sources and licences beside it, a line each', async () => {
    await write('csv', { actors: ['state:USA'], depth: 1 });
    const text = await read(SOURCES_FILE);
    expect(text).toContain('\n003 washington beijing pyongyang\n  data set: The founding case\n  licence: Apache-2.0');
    expect(text).toContain('source:report-2024-11\n  title: News article of late November 2024');
    expect(text).not.toContain('004 hostile');
  });

  test('of an unfinished import is refused', async () => {
    await database.write((tx) =>
      tx.run("CREATE (:Seed { version: 'import:x', checksum: 'c', state: 'importing' })", {}),
    );
    await expect(write('json')).rejects.toThrow(/import:x: it is unfinished \(importing\)/u);
  });
});
