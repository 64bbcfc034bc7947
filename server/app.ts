import { setMaxListeners } from 'node:events';
import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import compression from 'compression';
import express from 'express';
import type { Express } from 'express';
import { GraphQLError } from 'graphql';
import { securityHeaders } from './framing.ts';
import type { Database } from './neo4j/database.ts';
import { tellRequestError } from './requestError.ts';
import { evidenceRepository } from './repositories/evidence.ts';
import { createRepositories } from './repositories/index.ts';
import { PathEngine } from './repositories/pathEngine.ts';
import type { Context } from './resolvers/context.ts';
import { describeError } from './resolvers/errors.ts';
import { resolvers } from './resolvers/index.ts';
import { SDL } from './schema/sdl.ts';
import { writeGuard } from './writeGuard.ts';

const clientFolder = fileURLToPath(new URL('../client/dist', import.meta.url));

/** Deepest nesting of fields: deeper questions multiply lists by lists. */
const MAX_DEPTH = 15;

const depthRule = maxDepthRule({
  n: MAX_DEPTH,
  ignoreIntrospection: true,
  // Thrown, as the rule does by default, it would count as a fault of the server.
  propagateOnRejection: false,
  onReject: [
    (context) => {
      context?.reportError(new GraphQLError(`Fields are nested deeper than ${MAX_DEPTH}; ask in two queries.`));
    },
  ],
});

/** Largest request body; a query with its variables is far smaller. */
const MAX_BODY = '1mb';

/** Aborted when the client is gone before its answer was sent. */
function whenAbandoned(response: ServerResponse): AbortSignal {
  const abandoned = new AbortController();
  // As many searches listen as the question has; Node would take more than ten for a leak.
  setMaxListeners(0, abandoned.signal);
  // Every response closes in the end; one that was sent has finished before.
  response.once('close', () => {
    if (!response.writableFinished) abandoned.abort();
  });
  return abandoned.signal;
}

export type AppOptions = {
  /** Memory for the index of the path search. */
  indexBytes: number;
  /** True when only this machine can reach the server. */
  onlyLoopback: boolean;
  /** Origins whose pages may frame the embedded client; `*` is any. */
  embedOrigins: readonly string[];
};

const DEFAULT_OPTIONS: AppOptions = { indexBytes: 512 * 2 ** 20, onlyLoopback: true, embedOrigins: [] };

/**
 * GraphQL at POST /graphql, GET /healthz and /readyz, and the built client at /. `readAhead` reads the ties for the path
 * search, which for a million of them takes some ten seconds, so that the first question need not wait.
 */
export async function createApp(
  database: Database,
  options: AppOptions = DEFAULT_OPTIONS,
): Promise<{ app: Express; readAhead: () => Promise<void>; stop: () => Promise<void> }> {
  const engine = new PathEngine(database, options.indexBytes);
  const apollo = new ApolloServer<Context>({
    typeDefs: SDL,
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    validationRules: [depthRule],
    formatError: describeError,
    // Answers are never cached (see below), and looking for directives on it in every field takes time.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      writeGuard(options.onlyLoopback),
    ],
    // main closes it in order, the database last.
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders(options.embedOrigins), compression());
  app.use(
    '/graphql',
    (_request, response, next) => {
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
    express.json({ limit: MAX_BODY }),
    expressMiddleware(apollo, {
      context: ({ res }) => {
        const signal = whenAbandoned(res);
        return Promise.resolve({ repositories: createRepositories(database, engine, signal), signal });
      },
    }),
  );
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' });
  });
  app.get('/readyz', async (_request, response) => {
    try {
      await evidenceRepository(database).ping();
      response.json({ status: 'ready' });
    } catch (error) {
      response.status(503).json({ status: 'not ready', reason: error instanceof Error ? error.message : 'unknown' });
    }
  });
  app.use(express.static(clientFolder));
  if (!existsSync(clientFolder)) {
    app.get('/', (_request, response) => {
      response
        .status(503)
        .type('text')
        .send('The client is not built. Run: npm run build\nGraphQL is served at /graphql.\n');
    });
  }
  app.use(tellRequestError);
  return {
    app,
    readAhead: () => engine.readAhead(),
    stop: async () => {
      await apollo.stop();
      await engine.close();
    },
  };
}
