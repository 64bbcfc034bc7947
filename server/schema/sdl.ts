import { readFileSync, readdirSync } from 'node:fs';
import { Kind, parse, print, visit } from 'graphql';
import type { DocumentNode, FieldDefinitionNode } from 'graphql';
import { ENUMS } from '../vocabulary.ts';
import type { Term } from '../vocabulary.ts';

const here = new URL('.', import.meta.url);

/** Description of each enum of the vocabulary. */
const ENUM_DESCRIPTIONS: Record<keyof typeof ENUMS, string> = {
  ActorKind: 'What an actor is.',
  Family: 'How the source of a tie bears on its target.',
  Instrument: 'By what means.',
  Modality: 'Whether it has happened or may happen.',
  TieStatus: 'What the evidence makes of a tie. Derived from it, never set by hand.',
  Stance: 'What a passage does with the tie that it is about.',
  Tier: 'How well a leverage path is founded, best first.',
  Direction: 'Which ties of an actor.',
  OrganizationKind: 'What an organization is.',
  PeriodTest: 'What of a tie must lie in a period.',
  Bucket: 'A stretch of the calendar.',
  CentralityAlgorithm: 'A measure of how central an actor is.',
};

/** Node type → further fields of its edge. */
const CONNECTIONS: Record<string, string> = {
  Actor:
    '"The name or alias that matched a search. Null without a search, and where only a near spelling matched." matched: String',
  Tie: '',
  Statement: '',
  Event: '',
  LeverageAttempt: '',
};

function printEnum(name: string, description: string, terms: Readonly<Record<string, Term>>): string {
  const values = Object.entries(terms).map(([id, term]) => `  ${JSON.stringify(term.description.en)}\n  ${id}`);
  return `${JSON.stringify(description)}\nenum ${name} {\n${values.join('\n')}\n}\n`;
}

const printConnection = ([node, further]: [string, string]): string => `
  "One page of a list."
  type ${node}Connection {
    "In the order of the list."
    edges: [${node}Edge!]!
    "Where the page lies in the list."
    pageInfo: PageInfo!
    "Number of entries over all pages."
    totalCount: Int!
  }
  "One entry of a page."
  type ${node}Edge {
    "The entry itself."
    node: ${node}!
    "Pass it as \`after\` to go on behind this entry. Opaque."
    cursor: String!
    ${further}
  }`;

/** Gives each type the fields of its interfaces that it does not declare itself, descriptions included. */
function inheritFields(document: DocumentNode): DocumentNode {
  const fieldsOf = new Map<string, readonly FieldDefinitionNode[]>(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION ? [[definition.name.value, definition.fields ?? []]] : [],
    ),
  );
  return visit(document, {
    ObjectTypeDefinition: (type) => {
      const own = type.fields ?? [];
      const known = new Map<string, FieldDefinitionNode>();
      for (const { name } of (type.interfaces ?? []).toReversed()) {
        for (const field of fieldsOf.get(name.value) ?? []) {
          if (!known.has(field.name.value)) known.set(field.name.value, field);
        }
      }
      for (const field of own) known.set(field.name.value, field);
      return { ...type, fields: [...known.values()] };
    },
  });
}

/**
 * The whole schema as text: enums of the vocabulary, connections, then every .graphql file of this folder by name.
 * There, types list only what they add to their interfaces.
 */
export const SDL: string = print(
  inheritFields(
    parse(
      [
        ...Object.entries(ENUMS).map(([name, terms]) =>
          printEnum(name, ENUM_DESCRIPTIONS[name as keyof typeof ENUMS], terms),
        ),
        ...Object.entries(CONNECTIONS).map(printConnection),
        ...readdirSync(here)
          .filter((file) => file.endsWith('.graphql'))
          .toSorted()
          .map((file) => readFileSync(new URL(file, here), 'utf8')),
      ].join('\n'),
    ),
  ),
);
