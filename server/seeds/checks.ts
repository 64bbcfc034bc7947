import { readFileSync, readdirSync } from 'node:fs';
import type { WriteTransaction } from '../neo4j/database.ts';
import {
  ACTOR_KINDS,
  ATTEMPT_STATUSES,
  DATE_PRECISIONS,
  FAMILIES,
  INSTRUMENTS,
  MODALITIES,
  ORGANIZATION_KINDS,
  RELATIONSHIP_OF,
  STANCES,
  TIE_STATUSES,
  idsOf,
} from '../vocabulary.ts';
import { presentKinds } from './present.ts';
import { EVERYTHING, runsOf, subjectOf } from './touched.ts';
import type { Scope } from './touched.ts';

const folder = new URL('../../cypher/checks/', import.meta.url);

/** A rule of the model that the database cannot enforce: its Cypher returns a row for each thing that breaks it. */
export type Check = {
  /** File name without `.cypher`. */
  name: string;
  /** First comment line of the file: the rule in words. */
  rule: string;
  text: string;
};

export type Violation = {
  readonly check: string;
  readonly rule: string;
  readonly id: string;
  readonly problem: string;
  /** Of the seed's statement that caused it, where known. */
  readonly line: number | null;
};

export const CHECKS: readonly Check[] = readdirSync(folder)
  .filter((file) => file.endsWith('.cypher'))
  .toSorted()
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return { name: file.replace(/\.cypher$/u, ''), rule: text.split('\n', 1)[0]?.replace(/^\/\/ /u, '') ?? '', text };
  });

/** Parameters that checks may use: the vocabulary. */
export const CHECK_PARAMETERS = {
  relationships: RELATIONSHIP_OF,
  families: idsOf(FAMILIES),
  actorKinds: idsOf(ACTOR_KINDS),
  instruments: idsOf(INSTRUMENTS),
  modalities: idsOf(MODALITIES),
  statuses: idsOf(TIE_STATUSES),
  stances: idsOf(STANCES),
  attemptStatuses: idsOf(ATTEMPT_STATUSES),
  datePrecisions: idsOf(DATE_PRECISIONS),
  organizationKinds: idsOf(ORGANIZATION_KINDS),
};

/** The checks of which the graph holds anything to look at: planning one costs more than running it on a small graph. */
async function applicable(tx: WriteTransaction, checks: readonly Check[]): Promise<readonly Check[]> {
  const present = await presentKinds(tx);
  return checks.filter(({ text }) => {
    const subject = subjectOf(text);
    return subject === null || present.has(subject);
  });
}

/**
 * Everything that breaks a rule, in the order of checks and ids. Empty when the graph is sound.
 * With a scope only what was touched is looked at; rules about all nodes and relationships alike wait for a whole run.
 */
export async function findViolations(
  tx: WriteTransaction,
  { checks = CHECKS, scope = EVERYTHING }: { checks?: readonly Check[]; scope?: Scope } = {},
): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const check of scope === EVERYTHING ? await applicable(tx, checks) : checks) {
    for (const { text, parameters } of runsOf(check.text, scope)) {
      const rows = await tx.run(text, { ...CHECK_PARAMETERS, ...parameters });
      violations.push(
        ...rows.map((row) => ({
          check: check.name,
          rule: check.rule,
          id: String(row['id']),
          problem: String(row['problem']),
          line: null,
        })),
      );
    }
  }
  return violations;
}
