import { describe, expect, it } from 'vitest';
import { toActorCsv, toTieCsv } from '../../../client/export/csv.ts';
import { exported, type TieSource } from '../../../client/export/exported.ts';
import { toGraphml } from '../../../client/export/graphml.ts';
import { toJson } from '../../../client/export/json.ts';
import type { Statement } from '../../../client/store/model.ts';
import { actor, tie } from '../fixtures.ts';

const ABOUT = {
  title: 'A <case> & more',
  link: 'https://desk.example/?in=A',
  language: 'en',
  exportedOn: '2026-11-30',
  filter: ['Seed: 003'],
  hiddenTies: 2,
  foldedNeighbours: 0,
};
const seed = { version: '003', description: 'case', dataset: 'Set', licence: 'CC0', citation: 'Cite so' };
const statement = (id: string, source: string) =>
  ({ id, stance: 'ASSERTS', summary: 'So.', source: { id: source, title: `Title of ${source}` } }) as Statement;

const detail = (id: string, statements: readonly Statement[]) =>
  ({
    id,
    summary: '=HYPERLINK("x") "quoted"\u0000 <b>',
    strengthBasis: null,
    valence: -0.5,
    codingBasis: null,
    statements: { totalCount: 120, edges: statements.map((node) => ({ node })) },
    events: { totalCount: 3 },
    seeds: [seed],
  }) as unknown as TieSource;

const TIES = [tie('state:A', 'org:B', { polarity: -1 }), tie('org:B', 'state:A')];
const view = exported(
  ABOUT,
  {
    actors: [
      ['state:A', actor('state:A', 'Á "A"')],
      ['org:B', actor('org:B', '-B')],
    ],
    ties: TIES,
  },
  new Map([
    [TIES[0]?.id ?? '', detail(TIES[0]?.id ?? '', [statement('s1', 'source:y'), statement('s2', 'source:x')])],
    [TIES[1]?.id ?? '', detail(TIES[1]?.id ?? '', [statement('s3', 'source:x')])],
  ]),
);

describe('a view as data', () => {
  it('has each actor, tie, source and seed once, by id, and says how many statements there are in all', () => {
    expect(view.actors.map(({ id }) => id)).toEqual(['org:B', 'state:A']);
    expect(view.sources.map(({ id }) => id)).toEqual(['source:x', 'source:y']);
    expect(view.seeds).toEqual([seed]);
    expect(view.ties[0]).toMatchObject({
      source: 'state:A',
      target: 'org:B',
      statementsInAll: 120,
      events: 3,
      strength: null,
    });
  });

  it('as JSON is a node-link graph with what was asked, unknown as null', () => {
    const read = JSON.parse(toJson(view)) as Record<string, unknown>;
    expect(read).toMatchObject({
      directed: true,
      multigraph: true,
      graph: ABOUT,
      nodes: [{ id: 'org:B' }, { id: 'state:A' }],
      links: [{ strength: null, polarity: -1, statements: [{ source: 'source:y' }, { source: 'source:x' }] }, {}],
      seeds: [{ licence: 'CC0' }],
    });
  });

  it('as GraphML escapes what is markup, leaves out what XML cannot hold, and types its keys', () => {
    const xml = toGraphml(view);
    expect(xml).toContain('<node id="org:B"><data key="node-label">-B</data>');
    expect(xml).toContain('A &lt;case&gt; &amp; more');
    expect(xml).toContain('=HYPERLINK(&quot;x&quot;) &quot;quoted&quot;\uFFFD &lt;b&gt;');
    expect(xml).toContain('<key id="edge-polarity" for="edge" attr.name="polarity" attr.type="double"/>');
    expect(xml).toContain('<data key="edge-licences">CC0</data>');
    expect(xml).toContain('hidden ties: 2');
    expect(xml).not.toContain('edge-strength"');
  });

  it('as CSV has a row a tie with its sources and licences, and runs nothing in a sheet', () => {
    const [head, first, second, rest] = toTieCsv(view).split('\r\n');
    expect(head?.split(',').slice(0, 5)).toEqual(['id', 'source', 'sourceName', 'target', 'targetName']);
    expect(first).toContain(`"'=HYPERLINK(""x"")`);
    expect(first).toContain("'-B");
    expect(first).toContain('Title of source:y; Title of source:x,003,CC0,Cite so');
    expect(second).toContain('Title of source:x');
    expect(rest).toBe('');
  });

  it('as CSV of actors has a row an actor, with how many ties are its own', () => {
    expect(toActorCsv(view)).toBe(
      'id,kind,name,ties,tiesFrom,tiesTo\r\norg:B,ORGANIZATION,\'-B,2,1,1\r\nstate:A,STATE,"Á ""A""",2,1,1\r\n',
    );
  });
});
