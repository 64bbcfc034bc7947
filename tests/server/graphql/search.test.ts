import { describe, expect, test } from 'vitest';
import { derive } from '../../../server/seeds/derive.ts';
import { searchTermsOf } from '../../../server/repositories/search.ts';
import { undone } from '../../support/graph.ts';
import { foundingGraph } from './foundingGraph.ts';
import { idsOf } from './api.ts';
import type { Connection } from './api.ts';
import { serving } from './serving.ts';

const SEARCH = `query ($search: String, $kinds: [ActorKind!]) {
  actors(search: $search, kinds: $kinds, first: 100) {
    edges { node { id } matched cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`;

describe('actors(search)', () => {
  const up = serving(foundingGraph);

  const search = async (text: string, kinds?: string[]) =>
    (await up.api.ask<{ actors: Connection<{ id: string }> }>(SEARCH, { search: text, kinds })).actors;

  test.each([
    ['Кім Чен Ин', 'official:kim-jong-un'],
    ['Kim Jong-un', 'official:kim-jong-un'],
    ['kim jong un', 'official:kim-jong-un'],
    ['KIM JONG UN', 'official:kim-jong-un'],
    ['김정은', 'official:kim-jong-un'],
    ['Кім Чен Ун', 'official:kim-jong-un'],
    ['КНДР', 'state:PRK'],
    ['North Korea', 'state:PRK'],
    ['north korea', 'state:PRK'],
    ['DPRK', 'state:PRK'],
    ['Пхеньян', 'state:PRK'],
    ['United States', 'state:USA'],
    ['США', 'state:USA'],
    ['U.S.', 'state:USA'],
    ['us', 'state:USA'],
    ['China', 'state:CHN'],
    ['习近平', 'official:xi-jinping'],
    ['谢锋', 'official:xie-feng'],
    ['NATO', 'org:nato'],
    ['Рада Україна — НАТО', 'org:nato-ukraine-council'],
    ['NATO-Ukraine Council', 'org:nato-ukraine-council'],
  ])('a whole name, %s, puts its actor first: %s', async (text, id) => {
    const { edges } = await search(text);
    expect(edges[0]?.node.id).toBe(id);
    expect(searchTermsOf(edges[0]?.matched ?? '')?.folded).toBe(searchTermsOf(text)?.folded);
  });

  test.each([
    ['Blinkin', 'official:antony-blinken'],
    ['Kampbell', 'official:kurt-campbell'],
    ['Kritenbrik', 'official:daniel-kritenbrink'],
    ['Байдан', 'official:joe-biden'],
    ['Germny', 'state:DEU'],
    ['Украіна', 'state:UKR'],
  ])('a near spelling, %s, finds %s, and says that no name matched', async (text, id) => {
    const { edges } = await search(text);
    expect(edges.find((edge) => edge.node.id === id)?.matched).toBeNull();
    expect(edges[0]?.node.id).toBe(id);
  });

  test.each(["O'Brien", 'O’Brien', 'OʼBrien', 'OBrien', 'О’Браєн', "О'Браєн", 'Обраєн', 'James O’Brien'])(
    '%s is found whatever the apostrophe',
    async (text) => {
      expect(idsOf(await search(text))[0]).toBe('official:james-obrien');
    },
  );

  test.each([
    ['Un Jong Kim', 'official:kim-jong-un'],
    ['Jinping Xi', 'official:xi-jinping'],
    ['Ин Кім', 'official:kim-jong-un'],
    ['Korea North', 'state:PRK'],
  ])('word order does not matter: %s', async (text, id) => {
    expect(idsOf(await search(text))[0]).toBe(id);
  });

  test.each([
    ['Kriten', 'official:daniel-kritenbrink'],
    ['Мініс', 'official:foreign-minister-of-ukraine'],
    ['Kim J', 'official:kim-jong-un'],
  ])('the beginning of a word is enough: %s', async (text, id) => {
    expect(idsOf(await search(text))).toContain(id);
  });

  test('every name and alias of every actor finds it', async () => {
    const { actors } = await up.api.ask<{
      actors: Connection<{ id: string; names: { text: string }[]; aliases: string[] }>;
    }>('{ actors(first: 100) { edges { node { id names { text } aliases } } } }');
    const missed: string[] = [];
    for (const { node } of actors.edges) {
      for (const name of [...node.names.map(({ text }) => text), ...node.aliases]) {
        const found = await search(name);
        const matched = found.edges.find((edge) => edge.node.id === node.id)?.matched ?? '';
        if (searchTermsOf(matched)?.folded !== searchTermsOf(name)?.folded) missed.push(`${node.id}: ${name}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('the graph folds names as searches are folded, whatever marks they hold', async () => {
    const odd = ['ПАТ «Газпром»', 'AT&T, Inc.', 'a_b', 'Ａ：Ｂ', ' x  —  y ', '𠮷野家', 'Xí', 'naïve'];
    const rows = await undone(up.database, async (tx) => {
      await tx.run("MATCH (a:Actor { id: 'state:USA' }) SET a.aliases = $odd", { odd });
      await derive(tx);
      return tx.run(
        'MATCH (a:Actor) UNWIND range(0, size(a.searchTexts) - 1) AS i RETURN a.searchTexts[i] AS text, a.searchTerms[i] AS term',
        {},
      );
    });
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter(({ text, term }) => searchTermsOf(String(text))?.folded !== term)).toEqual([]);
  });

  test('kinds narrow a search', async () => {
    const all = idsOf(await search('Ukraine'));
    expect(all).toEqual(
      expect.arrayContaining(['state:UKR', 'org:nato-ukraine-council', 'official:foreign-minister-of-ukraine']),
    );
    expect(idsOf(await search('Ukraine', ['STATE']))).toEqual(['state:UKR']);
    expect(idsOf(await search('Ukraine', []))).toEqual([]);
  });

  test.each(['', '   ', '*', '"', '+-!(){}[]^"~*?:\\/', '💥🇺🇸', '\u202e\u200f', '\u0000'])(
    '%j finds nothing, without an error',
    async (text) => {
      expect(await search(text)).toMatchObject({
        edges: [],
        totalCount: 0,
        pageInfo: { hasNextPage: false, endCursor: null },
      });
    },
  );

  test.each([
    'kim AND',
    'NOT kim',
    'kim~',
    '"kim',
    'name:kim',
    '[a TO z]',
    'kim*?',
    '(kim',
    'kim^',
    String.raw`kim\\`,
    '\u202ekim',
    'kim 💥',
  ])('hostile %j is only its words', async (text) => {
    const words = (searchTermsOf(text)?.words ?? []).join(' ');
    expect(idsOf(await search(text))).toEqual(idsOf(await search(words)));
  });

  test('the longest texts it takes are answered', async () => {
    expect(idsOf(await search('a'.repeat(200)))).toEqual([]);
    expect(idsOf(await search('к '.repeat(100))).toSorted()).toEqual(idsOf(await search('к')).toSorted());
    expect(idsOf(await search('of no '.repeat(33))).toSorted()).toEqual(idsOf(await search('of no')).toSorted());
  });

  test('a word that the index leaves out is neither required nor in the way', async () => {
    expect(idsOf(await search('United States of America'))[0]).toBe('state:USA');
    expect(idsOf(await search('Federal Republic of Germany'))).toEqual(['state:DEU']);
    expect(idsOf(await search('no'))).toContain('state:PRK');
  });

  test.each(['x'.repeat(201), 'kim '.repeat(2_500)])('more than 200 characters are refused by name', async (text) => {
    const { status, errors } = await up.api.post(SEARCH, { search: text });
    expect([status, errors?.[0]?.extensions]).toEqual([200, { code: 'INVALID_ARGUMENT', argument: 'search' }]);
  });
});
