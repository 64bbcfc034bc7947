/** A Neo4j release the embedded server can run, with what has to match it. */
export interface Release {
  readonly neo4j: string;
  /** Graph Data Science must be built for the same Neo4j release. */
  readonly gds: string;
  readonly minimumJava: number;
  /** How many jars Maven brings: the whole of a progress bar. */
  readonly jars: number;
  readonly megabytes: number;
  /** Lines of neo4j.conf for this release only: another one refuses settings it does not know. */
  readonly settings: readonly string[];
}

export const RELEASES = [
  { neo4j: '5.26.30', gds: '2.13.9', minimumJava: 17, jars: 342, megabytes: 143, settings: [] },
  {
    neo4j: '2026.08.1',
    gds: '2.26.0',
    minimumJava: 21,
    jars: 367,
    megabytes: 174,
    // It otherwise announces itself to the local network by broadcasts.
    settings: ['server.fleet_discovery.enabled=false', 'dbms.fleet_manager.enabled=false'],
  },
] as const satisfies readonly Release[];

export type Neo4jVersion = (typeof RELEASES)[number]['neo4j'];

export const NEO4J_VERSIONS = RELEASES.map((release) => release.neo4j);

/** The releases table's row for a version; every `Neo4jVersion` has one. */
export function releaseOf(version: Neo4jVersion): Release {
  const release = RELEASES.find((candidate) => candidate.neo4j === version);
  if (release === undefined) throw new Error(`No release ${version} in the table`);
  return release;
}
