import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { SDL } from '../../server/schema/sdl.ts';
import { splitStatements } from '../../server/seeds/statements.ts';
import * as vocabulary from '../../server/vocabulary.ts';
import { ENUMS, FAMILIES, RELATIONSHIP_OF, idsOf } from '../../server/vocabulary.ts';
import type { Term } from '../../server/vocabulary.ts';

const schema = buildSchema(SDL);
const isTable = (value: unknown): value is Record<string, Term> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((term) => typeof term === 'object' && 'label' in term);

const tables = Object.entries(vocabulary).flatMap(([name, value]) => (isTable(value) ? [{ name, terms: value }] : []));

describe('the vocabulary', () => {
  test('every enum of the schema is one of its tables, in the same order, described', () => {
    const printed = Object.values(schema.getTypeMap())
      .filter((type) => isEnumType(type))
      .filter(({ name }) => !name.startsWith('__'))
      .map((type) => [type.name, type.getValues().map(({ name, description }) => [name, description])]);
    const declared = Object.entries(ENUMS).map(([name, terms]) => [
      name,
      Object.entries(terms).map(([id, term]) => [id, term.description.en]),
    ]);
    expect(Object.fromEntries(printed)).toEqual(Object.fromEntries(declared));
  });

  test('has its tables', () => {
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ACTOR_KINDS', 'FAMILIES', 'MODALITIES', 'ATTEMPT_STATUSES', 'DATE_PRECISIONS']),
    );
    expect(tables.length).toBeGreaterThanOrEqual(11);
  });

  test.each(tables)('$name: every term has English and Ukrainian texts, and no two have one label', ({ terms }) => {
    const list = Object.values(terms);
    const english = list.flatMap(({ label, description }) => [label.en, description.en]);
    const ukrainian = list.flatMap(({ label, description }) => [label.uk, description.uk]);
    expect(english.filter((text) => !/^[A-Z][^а-яіїєґА-ЯІЇЄҐ]+$/u.test(text))).toEqual([]);
    expect(ukrainian.filter((text) => !/^[А-ЯІЇЄҐ][^a-zA-Z]+$/u.test(text))).toEqual([]);
    expect(new Set(list.map(({ label }) => label.en)).size).toBe(list.length);
    expect(new Set(list.map(({ label }) => label.uk)).size).toBe(list.length);
  });

  test('every family has a relationship type of its own, and a uniqueness constraint on it', () => {
    const schemaFile = readFileSync(new URL('../../cypher/schema/001_identity.cypher', import.meta.url), 'utf8');
    const constrained = splitStatements(schemaFile).flatMap(
      ({ text }) => /FOR \(\)-\[r:(?<type>\w+)\]-\(\) REQUIRE r\.id IS UNIQUE/u.exec(text)?.groups?.['type'] ?? [],
    );
    const relationships = Object.values(FAMILIES).map(({ relationship }) => relationship);
    expect(constrained.toSorted()).toEqual([...relationships, 'HOLDS_OFFICE'].toSorted());
    expect(RELATIONSHIP_OF).toEqual(
      Object.fromEntries(Object.entries(FAMILIES).map(([id, { relationship }]) => [id, relationship])),
    );
    expect(idsOf(FAMILIES)).toEqual(Object.keys(RELATIONSHIP_OF));
  });
});
