import { checkProcedure, isAllowedFunction, whyNotCallable } from './callables.ts';
import { ResearchError } from './errors.ts';
import { refusal } from './refusal.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

const isWord = (token: Token | undefined, ...words: string[]): boolean =>
  token?.kind === 'name' && words.includes(token.text.toUpperCase());
const isSign = (token: Token | undefined, text: string): boolean => token?.kind === 'sign' && token.text === text;
const isName = (token: Token | undefined): token is Token => token?.kind === 'name' || token?.kind === 'quoted';

/** What the database plans as it plans a query. */
const REASONS: Readonly<Record<string, string>> = {
  EXPLAIN: 'leave the word out and ask for the plan with cypherPlan.',
  PROFILE: 'leave the word out; the plan comes with every answer, and alone with cypherPlan.',
  SHOW: 'it tells of the server; cypherSchema has labels, types, keys, functions and procedures.',
  TERMINATE: 'it stops the work of others.',
  USE: 'statements run on the database of this product only.',
};
const PREFIXES = ['EXPLAIN', 'PROFILE'];
const COMMANDS = ['SHOW', 'TERMINATE', 'USE'];

const reasonOf = ({ text }: Token): string => REASONS[text.toUpperCase()] ?? '';

/**
 * Refuses by its text what a plan does not show. A subquery inside an expression has no operators of its own, so LOAD CSV
 * and calls would hide there; functions that store things are planned like any other; options are no operators.
 * Returns the parameters that the statement names. Throws ResearchError.
 */
export function checkText(statement: string): string[] {
  const tokens = tokensOf(statement);
  if (tokens.every((token) => isSign(token, ';'))) {
    throw new ResearchError('SYNTAX', 'The statement is empty (line 1, column 1).', { line: 1, column: 1 });
  }
  checkStart(tokens);
  const parameters = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    if (isSign(token, ';') && next !== undefined && !isSign(next, ';')) {
      throw refusal('A second statement', 'run one at a time.');
    }
    if (isWord(token, 'LOAD') && isWord(next, 'CSV')) {
      throw refusal('LOAD CSV', 'it reaches files and networks; the seed tool imports data.');
    }
    if (
      isWord(token, 'TRANSACTION', 'TRANSACTIONS') &&
      (isWord(before, 'CONCURRENT') || isSign(tokens[index - 2], '}'))
    ) {
      throw refusal('CALL … IN TRANSACTIONS', 'a statement runs in one transaction.');
    }
    // Cypher 25 takes them wherever a clause may begin, a subquery inside an expression included.
    const isCommand =
      isWord(token, ...COMMANDS) && isName(next) && !['.', ':', '$'].some((sign) => isSign(before, sign));
    if (isCommand)
      throw refusal(token.text.toUpperCase(), `${reasonOf(token)} A variable of that name needs backticks.`);
    const isParameter = isSign(before, '$') && token.kind !== 'sign' && !isSign(next, '(');
    if (isParameter) parameters.add(token.text);
    if (isName(token) && !isParameter) checkCall(tokens, index);
  }
  return [...parameters];
}

function checkStart(tokens: readonly Token[]): void {
  let start = 0;
  while (isWord(tokens[start], 'CYPHER')) {
    start += tokens[start + 1]?.kind === 'number' ? 2 : 1;
    if (isSign(tokens[start + 1], '=')) {
      const reason = 'options change how the server bounds a statement; a version alone may be named.';
      throw refusal('An option of CYPHER', reason);
    }
  }
  const first = tokens[start];
  if (first !== undefined && isWord(first, ...PREFIXES)) throw refusal(first.text.toUpperCase(), reasonOf(first));
}

/** A name is called by a bracket behind it, and a procedure also by CALL alone. */
function checkCall(tokens: readonly Token[], start: number): void {
  let end = start;
  while (isSign(tokens[end + 1], '.') && isName(tokens[end + 2])) end += 2;
  const name = tokens
    .slice(start, end + 1)
    .map(({ text }) => text)
    .join('');
  const isCalled = isSign(tokens[end + 1], '(');
  // A variable may be named call.
  const isProcedure = isWord(tokens[start - 1], 'CALL') && (isCalled || name.includes('.'));
  if (isProcedure) checkProcedure(name);
  else if (isCalled && !isAllowedFunction(name)) throw refusal(`The function ${name}`, whyNotCallable(name));
}
