import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Suites that share one Neo4j write to it in turn; each file begins with a graph of its own making. */
const onOneDatabase = { fileParallelism: false, globalSetup: 'tests/support/neo4jSetup.ts', hookTimeout: 120_000 };

export default defineConfig({
  root,
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{server,client,seeds}/**/*.test.ts', 'tests/client/**/*.test.tsx'],
          exclude: ['tests/server/neo4j/embedded/**', 'tests/server/graphql/**', 'tests/server/lifecycle/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/cypher/**/*.test.ts', 'tests/server/graphql/**/*.test.ts'],
          ...onOneDatabase,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'lifecycle',
          include: ['tests/server/neo4j/embedded/**/*.test.ts', 'tests/server/lifecycle/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...onOneDatabase,
          globalSetup: ['tests/support/neo4jSetup.ts', 'tests/support/chromiumSetup.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
