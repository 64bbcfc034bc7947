import { checkProcedure } from './callables.ts';
import { CALL, isReading } from './operators.ts';
import type { PlanNode } from './plan.ts';
import { refusal } from './refusal.ts';

/** Operators whose names say little to whoever wrote the statement. */
const REASONS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^LoadCSV$/u, 'LOAD CSV reaches files and networks; the seed tool imports data.'],
  [/^Transaction(?:Apply|Foreach)$/u, 'a statement runs in one transaction.'],
  [/^Show/u, 'it tells of the server; cypherSchema has labels, types, keys, functions and procedures.'],
  [/^Terminate/u, 'it stops the work of others.'],
  [/^AdministrationCommand$/u, 'commands that administer the server are not for researchers.'],
  [/^(?:Create|Drop|DoNothing)(?:If\w+\()?(?:Constraint|Index|CONSTRAINT|INDEX)|GraphType/u, 'it changes the schema.'],
  [
    /^(?:Create|Merge|Delete|DetachDelete|Set|Remove|Foreach|Lock)/u,
    'it writes; seeds are the way to change the graph.',
  ],
];

/** What the plan, the query type that the database gives and its operators say against running it. Throws ResearchError. */
export function checkPlan(plan: PlanNode, queryType: string): void {
  checkOperators(plan);
  // Below the operators, which name what is wrong.
  if (queryType !== 'r') {
    throw refusal(`A statement of type "${queryType}"`, 'only statements of type "r", which read, are run.');
  }
}

function checkOperators({ operator, details, children }: PlanNode): void {
  if (!isReading(operator)) {
    const reason = REASONS.find(([pattern]) => pattern.test(operator))?.[1] ?? 'it is not known to only read.';
    throw refusal(`The operator ${operator}`, reason);
  }
  // `db.labels() :: (label :: STRING)`
  if (operator === CALL)
    checkProcedure(
      /^[^(]*/u
        .exec(details ?? '')?.[0]
        .replaceAll('`', '')
        .trim() ?? '',
    );
  for (const child of children) checkOperators(child);
}
