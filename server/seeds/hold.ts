import type { WriteTransaction } from '../neo4j/database.ts';
import { CHECKS, findViolations } from './checks.ts';
import type { Check, Violation } from './checks.ts';
import { derive } from './derive.ts';
import { SeedError } from './seedError.ts';
import { EVERYTHING } from './touched.ts';
import type { Scope } from './touched.ts';

/** Violations that one message names; the rest are counted. */
const NAMED_VIOLATIONS = 3;

/** What must hold before ties can be derived at all; its own message says more than the database's would. */
const BEFORE_DERIVING = CHECKS.filter((check) => check.name === 'assertions-join-two-actors');

/** A seed that breaks the model. `violations` holds all of them; the message names the first few. */
export class ViolationError extends SeedError {
  readonly file: string;
  readonly violations: readonly Violation[];

  /** @param consequence what became of the seed, as a sentence */
  constructor(file: string, violations: readonly Violation[], consequence = 'Nothing of the seed was written.') {
    const named = violations
      .slice(0, NAMED_VIOLATIONS)
      .map(({ check, id, problem, line }) => `${id} ${problem} (${check}${line === null ? '' : `, line ${line}`})`);
    const more = violations.length > named.length ? `, and ${violations.length - named.length} more` : '';
    super(file, `it breaks the model: ${named.join('; ')}${more}. ${consequence}`);
    this.name = 'ViolationError';
    this.file = file;
    this.violations = violations;
  }
}

async function holdTo(tx: WriteTransaction, file: string, checks: readonly Check[], scope: Scope): Promise<void> {
  const violations = await findViolations(tx, { checks, scope });
  if (violations.length > 0) throw new ViolationError(file, violations);
}

/**
 * Derives what follows from what was touched and holds it to the checks, within the transaction that wrote it.
 * Throws ViolationError, which rolls the transaction back.
 * @param file what the message calls the seed
 */
export async function deriveAndCheck(tx: WriteTransaction, file: string, scope: Scope = EVERYTHING): Promise<void> {
  await holdTo(tx, file, BEFORE_DERIVING, scope);
  await derive(tx, scope);
  await holdTo(tx, file, CHECKS, scope);
}
