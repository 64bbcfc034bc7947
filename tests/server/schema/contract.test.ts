import { existsSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
} from 'graphql';
import { astFromValue } from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { SDL } from '../../../server/schema/sdl.ts';

const file = new URL('../../../../shared/api.graphql', import.meta.url);

/** Named in the contract, served by later work. */
const LATER_QUERIES = new Set(['brokers', 'activity', 'bilateralMatrix']);
const LATER_TYPES = new Set(['Broker', 'ActivityBucket', 'BilateralCell', 'Bucket']);

const isThere = existsSync(file);
if (!isThere && !process.env['CI'])
  console.warn(`SKIPPED: the schema is not held to ${file.pathname}, which is absent.`);

/** The contract leaves connections and scalars to the reader. */
function contract(): GraphQLSchema {
  const text = readFileSync(file, 'utf8');
  const connections = [...new Set([...text.matchAll(/\b(\w+)Connection\b/gu)].map((match) => match[1] ?? ''))];
  const implied = connections.map(
    (name) => `type ${name}Edge { node: ${name}! cursor: String! }
      type ${name}Connection { edges: [${name}Edge!]! pageInfo: PageInfo! totalCount: Int! }`,
  );
  const scalars = ['Date', 'DateTime', 'JSON'].map((name) => `scalar ${name}`);
  const info =
    'type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }';
  // Vocabulary is named there, not described.
  const parts = [text, ...implied, ...scalars, info, 'type Vocabulary { languages: [String!]! }'];
  return buildASTSchema(parse(parts.join('\n')), { assumeValidSDL: true });
}

const signature = (name: string, input: GraphQLArgument | GraphQLInputField) => {
  const fallback = input.defaultValue === undefined ? null : astFromValue(input.defaultValue, input.type);
  return `${name}: ${String(input.type)}${fallback === null || fallback === undefined ? '' : ` = ${print(fallback)}`}`;
};

/** Every name of a type that a client may rely on, one a line. */
function namesOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map((value) => `${type.name}.${value.name}`);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => signature(`${type.name}.${field.name}`, field));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [`scalar ${type.name}`];
  return [
    ...type.getInterfaces().map((parent) => `${type.name} implements ${parent.name}`),
    ...Object.values(type.getFields()).flatMap((field) => [
      `${type.name}.${field.name}: ${String(field.type)}`,
      ...field.args.map((argument) => signature(`${type.name}.${field.name}(${argument.name})`, argument)),
    ]),
  ];
}

const namesIn = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(namesOf);

const isServed = (line: string) => {
  const type = /^(?:scalar )?(?<type>\w+)/u.exec(line)?.groups?.['type'] ?? '';
  const query = /^Query\.(?<query>\w+)/u.exec(line)?.groups?.['query'] ?? '';
  return !LATER_TYPES.has(type) && !LATER_QUERIES.has(query);
};

describe.skipIf(!isThere && !process.env['CI'])('the schema and ../shared/api.graphql', () => {
  test('every type, field, argument, default and enum value of the contract is served, with the same type', () => {
    const wanted = namesIn(contract()).filter(isServed);
    const served = new Set(namesIn(buildSchema(SDL)));
    expect(wanted.length).toBeGreaterThan(200);
    expect(wanted.filter((line) => !served.has(line))).toEqual([]);
  });

  test('added arguments have defaults or take null, so that clients of the contract need not know them', () => {
    const ours = buildSchema(SDL);
    const required = Object.values(contract().getTypeMap()).flatMap((type) => {
      const served = ours.getType(type.name);
      if (!isObjectType(type) || !isObjectType(served)) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        (served.getFields()[field.name]?.args ?? [])
          .filter(({ name }) => !field.args.some((known) => known.name === name))
          .filter((argument) => String(argument.type).endsWith('!') && argument.defaultValue === undefined)
          .map((argument) => `${type.name}.${field.name}(${argument.name})`),
      );
    });
    expect(required).toEqual([]);
  });
});
