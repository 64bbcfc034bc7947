import neo4j from 'neo4j-driver';
import type { DatabaseAddress } from '../../server/neo4j/database.ts';

export type Plan = { columns: string[]; queryType: string; warnings: string[] };

/** Asks the database what it makes of a query without running it. Close it after the suite. */
export function createExplainer(address: DatabaseAddress) {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  return {
    close: () => driver.close(),
    /** Parameters are only named: EXPLAIN needs no values. */
    explain: async (text: string, parameters: object): Promise<Plan> => {
      const values = Object.fromEntries(Object.keys(parameters).map((name) => [name, null]));
      try {
        const { keys, summary } = await driver.executeQuery(`EXPLAIN ${text}`, values, { database: address.database });
        return {
          columns: keys.map(String),
          queryType: summary.queryType,
          warnings: summary.gqlStatusObjects
            .filter(({ rawSeverity }) => rawSeverity === 'WARNING')
            .map(({ statusDescription, gqlStatus }) => `${gqlStatus} ${statusDescription}`),
        };
      } catch (error) {
        // The driver's own error prints pages of integers; its message is all that a reader needs.
        return { columns: [], queryType: 'error', warnings: [error instanceof Error ? error.message : String(error)] };
      }
    },
  };
}
