import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../server/neo4j/database.ts';
import { FAMILIES, MODALITIES, idsOf as termsOf } from '../../../server/vocabulary.ts';
import { foundingGraph } from './foundingGraph.ts';
import { serve } from './api.ts';
import type { Api, Connection } from './api.ts';

const file = new URL('../../../../shared/data/article/facts.md', import.meta.url);
const isThere = existsSync(file);
if (!isThere && !process.env['CI'])
  console.warn(`SKIPPED: the founding case is not held to ${file.pathname}, which is absent.`);

type Statement = {
  locator: string;
  modality: string;
  stance: string;
  reportedBy: string | null;
  source: { id: string };
};
type Tie = {
  id: string;
  family: string;
  modality: string;
  status: string;
  strength: number | null;
  statements: Connection<Statement>;
};

/** Rows of the table of facts: `| ¶ | fact | who says it | modality |`. */
function facts(): { locator: string; who: string; modality: string }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, number]) => /^\d+$/u.test(number ?? ''))
    .map(([, number, , who, modality]) => ({
      locator: `¶${number}`,
      who: who ?? '',
      modality:
        /^(?:actual|possible|conditional|planned)/u.exec(modality ?? '')?.[0].toUpperCase() ?? `unread: ${modality}`,
    }));
}

describe.skipIf(!isThere && !process.env['CI'])('the founding case and ../shared/data/article/facts.md', () => {
  let database: Database;
  let api: Api;
  let ties: Tie[];
  beforeAll(async () => {
    database = await foundingGraph();
    api = await serve(database);
    const data = await api.ask<{ ties: Connection<Tie> }>(`{ ties(first: 200) { edges { node {
      id family modality status strength
      statements(first: 100) { edges { node { locator modality stance reportedBy source { id } } } }
    } } } }`);
    ties = data.ties.edges.map(({ node }) => node);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const statementsAt = (locator: string) =>
    ties
      .flatMap((tie) => tie.statements.edges.map(({ node }) => ({ ...node, tie })))
      .filter((one) => one.locator === locator);

  test('the table was read', () => {
    expect(facts().map(({ locator }) => locator)).toEqual(Array.from({ length: 15 }, (_unused, i) => `¶${i + 1}`));
    expect(new Set(facts().map(({ modality }) => modality))).toEqual(new Set(['ACTUAL', 'POSSIBLE', 'CONDITIONAL']));
  });

  test.each(isThere ? facts() : [])('$locator is a statement of the article, $modality', ({ locator, modality }) => {
    const statements = statementsAt(locator);
    expect(statements.map((one) => one.modality)).toContain(modality);
    expect(new Set(statements.map(({ source }) => source.id))).toEqual(new Set(['source:report-2024-11']));
  });

  test.each(isThere ? facts().filter(({ who }) => who !== 'the article') : [])(
    '$locator names who says it: $who',
    ({ locator, who }) => {
      const named = statementsAt(locator).map((one) => one.reportedBy ?? '');
      const surname = (who.split(/[,'’]/u)[0] ?? '').replace('NYT', 'New York Times');
      expect(named.filter((reportedBy) => reportedBy.includes(surname))).not.toEqual([]);
    },
  );

  test('nothing is in it that the article does not say', () => {
    const known = new Set(facts().map(({ locator }) => locator));
    const locators = ties.flatMap((tie) => tie.statements.edges.map(({ node }) => node.locator));
    expect(locators.filter((locator) => !known.has(locator))).toEqual([]);
  });

  test('¶12 and ¶15 stand on one contested tie, one for and one against', () => {
    const contested = ties.filter(({ status }) => status === 'CONTESTED');
    const stances = contested.flatMap(({ statements }) =>
      statements.edges.map(({ node }) => [node.locator, node.stance]),
    );
    expect(contested).toHaveLength(1);
    expect(stances).toEqual([
      ['¶12', 'ASSERTS'],
      ['¶15', 'DENIES'],
    ]);
  });

  test('ties are of all three families and all four modalities', () => {
    expect(new Set(ties.map(({ family }) => family))).toEqual(new Set(termsOf(FAMILIES)));
    expect(new Set(ties.map(({ modality }) => modality))).toEqual(new Set(termsOf(MODALITIES)));
  });

  test('the article gives no strengths, so none are stated', () => {
    expect(ties.filter(({ strength }) => strength !== null)).toEqual([]);
  });
});
