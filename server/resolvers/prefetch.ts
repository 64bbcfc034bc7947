import { Kind, visit } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Repositories } from '../repositories/index.ts';
import type { WantedEvidence } from '../repositories/leverage.ts';
import type { PathEvidence } from '../repositories/pathEvidence.ts';

/** What an operation asks of the paths that it finds: by the names of its fields, wherever they stand. */
export function evidenceAsked({ operation, fragments }: GraphQLResolveInfo): WantedEvidence {
  const names = new Set<string>();
  visit(
    { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] },
    { Field: ({ name }) => void names.add(name.value) },
  );
  return {
    ties: ['tie', 'origins', 'missing', 'counterEvidence'].some((name) => names.has(name)),
    actors: names.has('actors'),
  };
}

/** Lets the loaders answer with what has been read, so that the fields of the answer need no round trip. */
export function prime(found: PathEvidence, { actors, ties, evidence }: Repositories): void {
  for (const actor of found.actors) actors.byId.prime(actor.id, actor);
  for (const tie of found.ties) ties.byId.prime(tie.id, tie);
  for (const source of found.sources) evidence.sourceById.prime(source.id, source);
  for (const [tie, statements] of found.statements) evidence.statementsOf.prime(tie, statements);
}
