/** network: no answer; timeout: none in time; server: an answer that is not GraphQL; graphql: the server says why. */
export type ApiFailure = 'network' | 'timeout' | 'server' | 'graphql';

/** Of the GraphQL error; `ids` are those that the code is about, `line` and `column` say where in a statement, from 1. */
export type Extensions = {
  readonly code?: string;
  readonly ids?: readonly string[];
  readonly line?: number;
  readonly column?: number;
};

export class ApiError extends Error {
  readonly failure: ApiFailure;
  readonly extensions: Extensions;

  constructor(failure: ApiFailure, message: string, extensions: Extensions = {}) {
    super(message);
    this.name = 'ApiError';
    this.failure = failure;
    this.extensions = extensions;
  }
}
