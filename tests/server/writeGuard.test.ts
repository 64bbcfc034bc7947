import { describe, expect, it } from 'vitest';
import { isLoopback, whyForeign } from '../../server/writeGuard.ts';

describe('who may write', () => {
  it.each([
    ['a program on this machine', { host: '127.0.0.1:4000' }, true],
    ['a page of this server', { host: 'localhost:4000', origin: 'http://localhost:4000' }, true],
    ['a page of this server, as a browser vouches', { host: '127.0.0.1:4000', 'sec-fetch-site': 'same-origin' }, true],
    [
      'behind a proxy under another name',
      { host: '127.0.0.1:4000', origin: 'https://a.example', 'sec-fetch-site': 'same-origin' },
      true,
    ],
    ['another site, as a browser tells', { host: 'localhost:4000', 'sec-fetch-site': 'cross-site' }, false],
    ['another port of this machine', { host: 'localhost:4000', origin: 'http://localhost:4001' }, false],
    ['a sandboxed frame', { host: 'localhost:4000', origin: 'null' }, false],
    ['a name that DNS points here', { host: 'evil.example:4000', origin: 'http://evil.example:4000' }, false],
    [
      'a name that only begins like ours',
      { host: 'localhost.evil.example', origin: 'http://localhost.evil.example' },
      false,
    ],
  ])('%s: %o', (_who, headers, may) => {
    expect(whyForeign(headers, true) === null).toBe(may);
  });

  it('a server that others reach goes by whatever name it was asked as', () => {
    const headers = { host: 'desk.example:4000', origin: 'http://desk.example:4000' };
    expect(whyForeign(headers, false)).toBeNull();
    expect(whyForeign({ ...headers, origin: 'http://evil.example' }, false)).toContain('evil.example');
  });

  it('knows the addresses that only this machine reaches', () => {
    expect(['127.0.0.1', 'localhost', '::1', '127.1.2.3'].map(isLoopback)).toEqual([true, true, true, true]);
    expect(['0.0.0.0', '::', '192.168.1.4', 'example.org'].map(isLoopback)).toEqual([false, false, false, false]);
  });
});
