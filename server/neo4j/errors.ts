import neo4j from 'neo4j-driver';

export type DatabaseErrorCode = 'UNAVAILABLE' | 'TIMEOUT' | 'UNAUTHORIZED' | 'REJECTED' | 'INTERNAL';

/** A fault of or on the way to the database, in words for whoever asked. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/** Rejects with TIMEOUT when `promise` has not settled within `milliseconds`: the driver's own timeouts miss a frozen server. */
export async function withDeadline<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DatabaseError('TIMEOUT', `The database did not answer within ${milliseconds / 1000} s.`));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** Maps what the driver throws to a DatabaseError; other errors are returned as they are. */
export function toDatabaseError(error: unknown): Error {
  if (!(error instanceof neo4j.Neo4jError)) return error instanceof Error ? error : new Error(String(error));
  const { code, message } = error;
  if (
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    /acquisition timed out/u.test(message)
  ) {
    return new DatabaseError('UNAVAILABLE', 'The database is not reachable.', { cause: error });
  }
  if (code.startsWith('Neo.ClientError.Security')) {
    return new DatabaseError('UNAUTHORIZED', 'The database refused the user name or password.', { cause: error });
  }
  if (/Timeout|TransactionTimedOut|Terminated/u.test(code)) {
    return new DatabaseError('TIMEOUT', 'The database stopped the query because it took too long.', { cause: error });
  }
  return new DatabaseError('REJECTED', `The database refused the query: ${message}`, { cause: error });
}
