import type { TypedDocumentString } from '../generated/graphql.ts';
import { ApiError, type Extensions } from './apiError.ts';

export type Execute = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Result>;

type Answer<Result> = {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: Extensions }[];
};

/** Milliseconds. Longer than the server's own deadline, so that its message arrives before ours. */
const DEADLINE = 30_000;

/** An executor that posts to `url`. Rejects with ApiError, or with the signal's reason when it was aborted. */
export function createExecute(url: string, send: typeof fetch = (...args) => fetch(...args)): Execute {
  return async function execute<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ): Promise<Result> {
    const deadline = AbortSignal.timeout(DEADLINE);
    const response = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: AbortSignal.any([signal, deadline]),
    }).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new ApiError(deadline.aborted ? 'timeout' : 'network', String(cause));
    });
    const answer = await readAnswer<Result>(response, signal);
    const first = answer.errors?.[0];
    // Half an answer would draw a graph that silently lacks ties, so any error fails the whole request.
    if (first) throw new ApiError('graphql', first.message, first.extensions);
    if (!answer.data) throw new ApiError('server', `HTTP ${response.status}`);
    return answer.data;
  };
}

async function readAnswer<Result>(response: Response, signal: AbortSignal): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    signal.throwIfAborted();
    throw new ApiError('server', `HTTP ${response.status}`);
  }
}
