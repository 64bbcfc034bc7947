import type { TestProject } from 'vitest/node';
import { findNewerJdk } from './newerJdk.ts';
import { provideNeo4j } from './neo4jSetup.ts';

/** The current release beside the long-term one, to know that the project will work there too. */
export default (project: TestProject): Promise<() => Promise<void>> =>
  provideNeo4j(project, { neo4jVersion: '2026.08.1', javaHome: findNewerJdk() });
