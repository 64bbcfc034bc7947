/** network: no answer; timeout: none in time; server: an answer that is not GraphQL; graphql: the server says why. */
export type ApiFailure = 'network' | 'timeout' | 'server' | 'graphql';

export class ApiError extends Error {
  readonly failure: ApiFailure;
  /** `extensions.code` of the GraphQL error. */
  readonly code: string | undefined;

  constructor(failure: ApiFailure, message: string, code?: string) {
    super(message);
    this.name = 'ApiError';
    this.failure = failure;
    this.code = code;
  }
}
