import { describe, expect, it } from 'vitest';
import { createExecute } from '../../../client/api/execute.ts';
import { TypedDocumentString } from '../../../client/generated/graphql.ts';

const DOCUMENT = new TypedDocumentString<{ ok: boolean }, { id: string }>('query Q { ok }');

const ask = (send: typeof fetch, signal = new AbortController().signal) =>
  createExecute('/graphql', send)(DOCUMENT, { id: 'x' }, signal);

const answering =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe('execute', () => {
  it('posts the document with its variables', async () => {
    let sent = '';
    const answer = await ask((_url, init) => {
      sent = typeof init?.body === 'string' ? init.body : '';
      return Promise.resolve(Response.json({ data: { ok: true } }));
    });
    expect(answer).toEqual({ ok: true });
    expect(JSON.parse(sent)).toEqual({ query: 'query Q { ok }', variables: { id: 'x' } });
  });

  it('half an answer is a failure with the code of the server', async () => {
    const body = JSON.stringify({
      data: { ok: null },
      errors: [{ message: 'no', extensions: { code: 'UNKNOWN_ACTOR', ids: ['x'] } }],
    });
    await expect(ask(answering(body))).rejects.toMatchObject({
      failure: 'graphql',
      message: 'no',
      extensions: { code: 'UNKNOWN_ACTOR', ids: ['x'] },
    });
  });

  it('tells a silent network from a server that fails', async () => {
    await expect(ask(() => Promise.reject(new TypeError('fetch failed')))).rejects.toMatchObject({
      failure: 'network',
    });
    await expect(ask(answering('upstream down', 503))).rejects.toMatchObject({
      failure: 'server',
      message: 'HTTP 503',
    });
  });

  it('an aborted request is no failure of the server', async () => {
    const abort = new AbortController();
    abort.abort(new DOMException('superseded', 'AbortError'));
    await expect(ask(() => Promise.reject(new TypeError('aborted')), abort.signal)).rejects.toThrow('superseded');
  });
});
