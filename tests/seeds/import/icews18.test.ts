import { beforeAll, describe, expect, test } from 'vitest';
import { classify } from '../../../server/seeds/import/icewsActors.ts';
import { parametersOf } from '../../../server/seeds/import/parameters.ts';
import { icews18 } from '../../../server/seeds/import/icews18.ts';
import { locate } from '../../../server/seeds/import/locate.ts';
import type { Fields } from '../../../server/seeds/import/model.ts';
import { createNotes, readRows } from '../../../server/seeds/import/readInput.ts';
import { hasSharedData, sharedData } from '../../support/sharedData.ts';

/** Fields of all rows of one file. */
async function fieldsOf(name: string): Promise<Fields[]> {
  const located = await locate(icews18.files, sharedData('icews18'));
  if (typeof located === 'string') throw new Error(located);
  const fields: Fields[] = [];
  for (const one of located.filter(({ file }) => file.name === name)) {
    for await (const rows of readRows('icews18', one, createNotes(undefined), () => undefined)) {
      for (const row of rows) if (row.fields !== null) fields.push(row.fields);
    }
  }
  return fields;
}

describe.skipIf(!hasSharedData)('the whole of ICEWS18', { timeout: 120_000 }, () => {
  const outcomes = new Map<string, number>();
  const between = { there: [] as string[], back: [] as string[] };
  let names: Fields[] = [];

  beforeAll(async () => {
    names = await fieldsOf('entity2id.txt');
    const relations = await fieldsOf('relation2id.txt');
    const ids = new Map(names.map(({ name = '', id = '' }) => [name, id]));
    const [xi, kim] = [ids.get('Xi Jinping'), ids.get('Kim Jong-Un')];
    const parameters = parametersOf(icews18);
    const lookups = new Map([
      ['entity2id.txt', names],
      ['relation2id.txt', relations],
    ]);
    const reading = icews18.begin({ lookups, parameters });
    for (const file of ['train.txt', 'valid.txt', 'test.txt']) {
      for (const fields of await fieldsOf(file)) {
        const outcome = reading.row(fields, file, 0);
        const key = 'accept' in outcome ? 'accepted' : 'reject' in outcome ? outcome.reject : outcome.leave;
        outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
        const day = new Date(Date.UTC(2018, 0, 1) + Number(fields['hours']) * 3_600_000).toISOString().slice(0, 10);
        if (fields['head'] === xi && fields['tail'] === kim) between.there.push(day);
        if (fields['head'] === kim && fields['tail'] === xi) between.back.push(day);
      }
    }
  });

  test('is accounted for: events, what is evidence for no tie, and actors that no rule classifies', () => {
    expect(Object.fromEntries(outcomes)).toEqual({
      accepted: 308_904,
      'no-family': 75_424,
      'unclassified-actor': 84_228,
      'self-tie': 2,
    });
    expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(468_558);
  });

  test('has the 103 events of Xi Jinping on Kim Jong-Un and the 121 the other way', () => {
    expect([between.there.length, between.there.toSorted()[0]]).toEqual([103, '2018-03-27']);
    expect(between.back).toHaveLength(121);
  });

  test('has actors that the declared rules tell apart', () => {
    const rules = new Map<string, number>();
    for (const { name = '' } of names) rules.set(classify(name).rule, (rules.get(classify(name).rule) ?? 0) + 1);
    expect(Object.fromEntries(rules)).toEqual({
      group: 14_114,
      organization: 35,
      person: 3350,
      reviewed: 4,
      state: 218,
      unclassified: 5312,
    });
  });
});
