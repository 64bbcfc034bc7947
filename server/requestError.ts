import type { ErrorRequestHandler } from 'express';

/** What Express and its body parser throw for a request that they cannot take; `expose` when it is the client's doing. */
type HttpError = Error & { status: number; expose: boolean };

const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && 'expose' in error;

/** Tells a faulty request as GraphQL tells errors. Express's own page would show where in the server it failed. */
// Express knows an error handler by its four parameters.
export const tellRequestError: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  if (isHttpError(error) && error.expose) {
    response.status(error.status).json({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] });
    return;
  }
  console.error(error);
  const message = 'Something went wrong in the server; its log says what.';
  response.status(500).json({ errors: [{ message, extensions: { code: 'INTERNAL' } }] });
};
