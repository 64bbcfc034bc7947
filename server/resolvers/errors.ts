import { GraphQLError } from 'graphql';

/** Stable codes that clients may rely on, in `extensions.code`. */
export type ErrorCode = 'INVALID_ARGUMENT' | 'UNKNOWN_ACTOR' | 'DATABASE_UNAVAILABLE' | 'DATABASE_TIMEOUT' | 'INTERNAL';

/** An argument that cannot be taken: names it, says what is wrong and what would do. */
export function invalidArgument(argument: string, problem: string): GraphQLError {
  return new GraphQLError(`${argument}: ${problem}`, { extensions: { code: 'INVALID_ARGUMENT' satisfies ErrorCode, argument } });
}

/** Ids that are no actors. */
export function unknownActor(argument: string, ids: readonly string[]): GraphQLError {
  return new GraphQLError(
    `${argument}: no actor has the id ${ids.join(', ')}. Find ids with actors(search: "…").`,
    { extensions: { code: 'UNKNOWN_ACTOR' satisfies ErrorCode, argument, ids } },
  );
}
