import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Context } from './resolvers/context.ts';

type Headers = Pick<IncomingHttpHeaders, 'host' | 'origin'> & { 'sec-fetch-site'?: string | undefined };

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/iu;

export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);
}

/**
 * Why a request must not write, as a sentence; null when it may. Browsers say whether the page that asks is of this server.
 * Where they do not (plain HTTP to another machine, programs), the page's origin must be the host that was asked. Yet to a
 * name that an attacker's DNS points at this machine both would be the attacker's: so a server that only this machine
 * reaches goes by this machine's names alone.
 */
export function whyForeign(headers: Headers, onlyLoopback: boolean): string | null {
  const { host = '', origin, 'sec-fetch-site': site } = headers;
  if (site !== undefined) {
    return site === 'same-origin' || site === 'none' ? null : 'A page from elsewhere asked, which may only read.';
  }
  if (onlyLoopback && !LOOPBACK.test(host)) {
    return `This server is only for its own machine, but was asked as ${host}. Ask it as localhost, or set BACKCHANNEL_HOST.`;
  }
  if (origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)) return null;
  return `A page of ${origin} asked, which may only read.`;
}

/** Refuses mutations that a page from elsewhere asks for. */
export function writeGuard(onlyLoopback: boolean): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, request }) => {
          const header = (name: string) => request.http?.headers.get(name);
          const headers = {
            host: header('host'),
            origin: header('origin'),
            'sec-fetch-site': header('sec-fetch-site'),
          };
          const why = operation?.operation === OperationTypeNode.MUTATION ? whyForeign(headers, onlyLoopback) : null;
          if (why !== null) throw new GraphQLError(why, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
          return Promise.resolve();
        },
      }),
  };
}
