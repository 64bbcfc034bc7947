import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { Conflict } from '../repositories/conflict.ts';
import { Refusal } from '../repositories/refusal.ts';

/** Stable codes that clients may rely on, in `extensions.code`; GraphQL's own for a malformed request come besides. */
type ErrorCode =
  | 'INVALID_ARGUMENT'
  | 'UNKNOWN_ACTOR'
  | 'REFUSED'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'FULL'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_TIMEOUT'
  | 'CANCELLED'
  | 'INTERNAL';

/** An argument that cannot be taken: names it, says what is wrong and what would do. */
export function invalidArgument(argument: string, problem: string): GraphQLError {
  const code: ErrorCode = 'INVALID_ARGUMENT';
  return new GraphQLError(`${argument}: ${problem}`, { extensions: { code, argument } });
}

/** Ids that are no actors. */
export function unknownActor(argument: string, ids: readonly string[]): GraphQLError {
  const code: ErrorCode = 'UNKNOWN_ACTOR';
  const message = `${argument}: no actor has the id ${ids.join(', ')}. Find ids with actors(search: "…").`;
  return new GraphQLError(message, { extensions: { code, argument, ids } });
}

/** What a writer gives back. Throws NOT_FOUND where it found nothing. */
export function mustExist<T>(argument: string, id: string, kept: T | null): T {
  if (kept === null) throw notFound(argument, id);
  return kept;
}

/** What readers keep is not there, or not any more. */
export function notFound(argument: string, id: string): GraphQLError {
  const code: ErrorCode = 'NOT_FOUND';
  const message = `${argument}: nothing is kept under ${id}. It may have been deleted; save it anew.`;
  return new GraphQLError(message, { extensions: { code, argument, ids: [id] } });
}

/** Readers keep as many as there may be. */
export function full(what: string, most: number): GraphQLError {
  const code: ErrorCode = 'FULL';
  return new GraphQLError(`There are ${most} ${what}, which is all there is room for. Delete some that nobody needs.`, {
    extensions: { code },
  });
}

/** Code of a DatabaseError → code for clients; what is missing here is our fault, not theirs. */
const CODE_OF_DATABASE_ERROR: Readonly<Record<string, ErrorCode>> = {
  UNAVAILABLE: 'DATABASE_UNAVAILABLE',
  TIMEOUT: 'DATABASE_TIMEOUT',
};

/** The error as clients see it: our own words stay, everything unforeseen is logged and told as INTERNAL. */
export function describeError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.['code'] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
  const cause = unwrapResolverError(error);
  const { locations, path } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof Error && cause.name === 'ResearchError') {
    // Only who wrote the statement can mend it, so it is told as it is.
    const { message, code: kind, details } = cause as Error & { code: string; details: object };
    return { message, ...where, extensions: { code: `CYPHER_${kind}`, ...details } };
  }
  if (cause instanceof DOMException && cause.name === 'AbortError') {
    // Nobody reads it, and it is no fault to log.
    const cancelled: ErrorCode = 'CANCELLED';
    return { message: 'The request was withdrawn.', ...where, extensions: { code: cancelled } };
  }
  if (cause instanceof Conflict) {
    const conflict: ErrorCode = 'CONFLICT';
    const { message, revision, updatedAt } = cause;
    return { message, ...where, extensions: { code: conflict, revision, updatedAt } };
  }
  if (cause instanceof Refusal) {
    const refused: ErrorCode = 'REFUSED';
    return { message: cause.message, ...where, extensions: { code: refused } };
  }
  const isDatabaseError = cause instanceof Error && cause.name === 'DatabaseError' && 'code' in cause;
  const code = isDatabaseError ? CODE_OF_DATABASE_ERROR[String(cause.code)] : undefined;
  if (code !== undefined && cause instanceof Error) {
    return { message: `${cause.message} Try again in a moment.`, ...where, extensions: { code } };
  }
  console.error(cause);
  return {
    message: 'Something went wrong in the server; its log says what.',
    ...where,
    extensions: { code: 'INTERNAL' },
  };
}
