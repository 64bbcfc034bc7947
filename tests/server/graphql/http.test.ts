import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { freshGraph } from '../../support/graph.ts';
import { serving } from './serving.ts';

const clientIsBuilt = existsSync(new URL('../../../client/dist/index.html', import.meta.url));
if (!clientIsBuilt && !process.env['CI'])
  console.warn('SKIPPED: the client at / is not tested, since it is not built.');

describe('over HTTP', () => {
  const up = serving(() => freshGraph(null));

  test('/healthz says alive and /readyz ready once a query is answered', async () => {
    for (const [path, status] of [
      ['/healthz', 'alive'],
      ['/readyz', 'ready'],
    ]) {
      const response = await fetch(`${up.api.address}${path}`);
      expect([path, response.status, await response.json()]).toEqual([path, 200, { status }]);
    }
  });

  test('an empty graph answers every list with an empty one', async () => {
    const data = await up.api.ask(`{
      actors { totalCount } found: actors(search: "kim") { totalCount } ties { totalCount pageInfo { endCursor } }
      leverageAttempts { totalCount } seeds { version } vocabulary { topics { id } languages }
    }`);
    expect(data).toEqual({
      actors: { totalCount: 0 },
      found: { totalCount: 0 },
      ties: { totalCount: 0, pageInfo: { endCursor: null } },
      leverageAttempts: { totalCount: 0 },
      seeds: [],
      vocabulary: { topics: [], languages: ['en'] },
    });
  });

  test.each(['/%E0%A4%A', '/nothing', '/..%2fserver%2fapp.ts', '/assets/..%2f..%2fpackage.json'])(
    '%s is refused without a look at the server',
    async (path) => {
      const response = await fetch(`${up.api.address}${path}`);
      expect([400, 403, 404]).toContain(response.status);
      expect(await response.text()).not.toMatch(/node_modules|\n\s+at |import |dependencies/u);
    },
  );

  test('says nothing of what it is built with, and forbids what the client does not need', async () => {
    const { headers } = await fetch(`${up.api.address}/healthz`);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a form of another site cannot post, and GET without a preflight header is refused', async () => {
    const form = await fetch(`${up.api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(form.status).toBe(400);
    const get = await fetch(`${up.api.address}/graphql?query=%7B__typename%7D`);
    expect(get.status).toBe(400);
  });

  test.skipIf(!clientIsBuilt && !process.env['CI'])('the built client is at /', async () => {
    const response = await fetch(up.api.address);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const page = await response.text();
    const script = /src="(?<script>[^"]+\.js)"/u.exec(page)?.groups?.['script'] ?? 'none';
    expect((await fetch(new URL(script, up.api.address))).status).toBe(200);
  });
});
