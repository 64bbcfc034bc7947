import neo4j from 'neo4j-driver';
import { toDatabaseError } from '../errors.ts';
import { ResearchError } from './errors.ts';
import { refusal } from './refusal.ts';

/** Stands before a statement, on a line of its own so that columns are those of the statement. */
export const EXPLAIN = 'EXPLAIN\n';

const PLACE = /\(line (\d+), column (\d+) \(offset: \d+\)\)/gu;

/** The database's message, with the place in the statement as it was written. */
function ofStatement(message: string): string {
  return message.replaceAll(PLACE, (_place, line: string, column: string) => {
    return `(line ${Math.max(1, Number(line) - 1)}, column ${Math.max(1, Number(column))})`;
  });
}

/** What the database said against a statement when it was explained. */
export function explainFailure(error: unknown): Error {
  if (!(error instanceof neo4j.Neo4jError)) return failure(error);
  const { code } = error;
  const message = ofStatement(error.message);
  const isSyntax =
    code === 'Neo.ClientError.Statement.SyntaxError' || code === 'Neo.ClientError.Statement.SemanticError';
  const [, line, column] = /\(line (\d+), column (\d+)\)/u.exec(message) ?? [];
  if (isSyntax || line !== undefined) {
    const place = line === undefined ? {} : { line: Number(line), column: Number(column) };
    return new ResearchError('SYNTAX', message, place, { cause: error });
  }
  return failure(error);
}

/** What the database said against a statement when it ran. */
export function failure(error: unknown): Error {
  if (!(error instanceof neo4j.Neo4jError)) return toDatabaseError(error);
  const { code, message } = error;
  if (/OutOfMemory|StackOverFlow/iu.test(code)) {
    const what = 'The statement needed more memory than the database allows one: return less, or aggregate in steps.';
    return new ResearchError('MEMORY', `${what} (${message})`, {}, { cause: error });
  }
  if (/TimedOut|Terminated|Timeout/u.test(code)) return tooLong(error);
  if (code === 'Neo.ClientError.Statement.UnsupportedAdministrationCommand') {
    return refusal('An administration command', 'commands that administer the server are not for researchers.');
  }
  if (/AccessMode$|Security\.Forbidden$/u.test(code))
    return refusal('The statement', `the database says, "${message}".`);
  if (code.startsWith('Neo.ClientError.Security')) return toDatabaseError(error);
  if (code.startsWith('Neo.')) return new ResearchError('FAILED', message, {}, { cause: error });
  return toDatabaseError(error);
}

export const tooLong = (cause?: unknown): ResearchError =>
  new ResearchError(
    'TIMEOUT',
    'The statement ran for too long and was stopped: begin from fewer nodes, bound the length of paths, or add a LIMIT within.',
    {},
    { cause },
  );
