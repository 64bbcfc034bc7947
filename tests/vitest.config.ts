import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { findNewerJdk } from './support/newerJdk.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// Every test database is young: compiling its code with all optimisations takes longer than running it ever does here.
process.env['JDK_JAVA_OPTIONS'] ??= '-XX:TieredStopAtLevel=1';

/** Projects run one after the other, so that no two of them want the machine's memory at once. */
const project = (groupOrder: number, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  extends: true,
  test: { ...test, sequence: { groupOrder } },
});

/** Suites that share one Neo4j write to it in turn; each file begins with a graph of its own making. */
const onOneNeo4j = {
  fileParallelism: false,
  globalSetup: ['tests/support/neo4jSetup.ts'],
  // A cold database on a busy machine plans for long; this bounds a hang, it measures nothing.
  testTimeout: 120_000,
  hookTimeout: 240_000,
};

const contracts = 'tests/cypher/**/*.test.ts';

const onCurrentNeo4j = project(3, {
  name: 'graph-current',
  // What depends on the release: every query and check, the path twin, seeds, and a digest equal to that of the other.
  include: ['tests/cypher/{queries,checks,leveragePaths,seedRunner,seedDigest,research,researchQueries}.test.ts'],
  ...onOneNeo4j,
  globalSetup: ['tests/support/currentNeo4jSetup.ts'],
});

const hasNewerJdk = findNewerJdk() !== null;
if (!hasNewerJdk) console.warn('SKIPPED: the contract tests against the current Neo4j need a JDK 21 or newer.');

export default defineConfig({
  root,
  test: {
    testTimeout: 30_000,
    projects: [
      project(0, {
        name: 'unit',
        include: ['tests/{server,client,seeds}/**/*.test.{ts,tsx}'],
        exclude: ['tests/server/neo4j/embedded/**', 'tests/server/graphql/**', 'tests/server/lifecycle/**'],
      }),
      project(1, { name: 'graph', include: [contracts, 'tests/server/graphql/**/*.test.ts'], ...onOneNeo4j }),
      project(2, {
        name: 'lifecycle',
        include: ['tests/server/neo4j/embedded/**/*.test.ts', 'tests/server/lifecycle/**/*.test.ts'],
        fileParallelism: false,
        testTimeout: 300_000,
        hookTimeout: 120_000,
      }),
      ...(hasNewerJdk ? [onCurrentNeo4j] : []),
      project(4, {
        name: 'e2e',
        include: ['tests/e2e/**/*.test.ts'],
        ...onOneNeo4j,
        globalSetup: ['tests/support/clientBuildSetup.ts', 'tests/support/chromiumSetup.ts', ...onOneNeo4j.globalSetup],
        testTimeout: 60_000,
        // A browser on a busy machine: a condition that holds is met at once, one that does not may take this long to fail.
        expect: { poll: { timeout: 20_000 } },
      }),
    ],
  },
});
