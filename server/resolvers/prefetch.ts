import { Kind, visit } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { FoundPath } from '../leverage/model.ts';
import type { Repositories } from '../repositories/index.ts';

/** Names of the fields that an operation asks for, wherever they stand. */
function fieldsAsked({ operation, fragments }: GraphQLResolveInfo): Set<string> {
  const names = new Set<string>();
  visit(
    { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] },
    { Field: ({ name }) => void names.add(name.value) },
  );
  return names;
}

/** Lets a loader answer for these ids with what is on its way. */
function expect<T>(
  loader: { prime: (id: string, value: Promise<T>) => unknown },
  ids: readonly string[],
  valueOf: (id: string) => Promise<T>,
): void {
  for (const id of ids) {
    const value = valueOf(id);
    // Whoever loads it hears of the failure; if nobody does, nobody needs to.
    value.catch(() => undefined);
    loader.prime(id, value);
  }
}

/** Loads in one round trip what the fields of the answer would ask for in three, one after the other. */
export function prefetch(
  paths: readonly FoundPath[],
  { actors, ties, evidence, pathEvidence }: Repositories,
  info: GraphQLResolveInfo,
): void {
  if (paths.length === 0) return;
  const asked = fieldsAsked(info);
  const tieIds = [...new Set(paths.flatMap((path) => path.hops.map((hop) => hop.tie)))];
  const actorIds = [...new Set(paths.flatMap((path) => path.actors))];
  const withStatements = asked.has('statements') || asked.has('counterEvidence');
  const read = pathEvidence.read({ ties: tieIds, statementsOf: withStatements ? tieIds : [], actors: actorIds });
  expect(ties.byId, tieIds, async (id) => (await read).ties.get(id) ?? null);
  expect(actors.byId, actorIds, async (id) => (await read).actors.get(id) ?? null);
  if (!withStatements) return;
  // Sources before statements: whoever reads these asks for those next.
  const statements = read.then((found) => {
    for (const source of found.sources) evidence.sourceById.prime(source.id, source);
    return found.statements;
  });
  expect(evidence.statementsOf, tieIds, async (id) => (await statements).get(id) ?? []);
}
