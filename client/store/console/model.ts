import type { CypherQueriesQuery, CypherSchemaQuery, RunCypherQuery } from '../../generated/graphql.ts';
import type { Failure } from '../state.ts';

/** Nodes of a result that are drawn, and actors of it that are named: it is laid out anew each time. */
export const MOST_IN_RESULT = 300;

export type SavedQuery = CypherQueriesQuery['cypherQueries'][number];
export type GraphSchema = CypherSchemaQuery['cypherSchema'];
export type CypherResult = RunCypherQuery['cypher'];

/** By name, without the `$`. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What the reader is writing; it survives closing the console and reloading the page. */
export type Draft = {
  readonly statement: string;
  /** Name of the saved query that the statement began as: its parameters have fields. */
  readonly query: string | null;
  /** What stands in those fields, by parameter. */
  readonly fields: Readonly<Record<string, string>>;
  /** Further parameters: the text of a JSON object, or nothing. */
  readonly json: string;
};

/** A statement of earlier, as it was asked or left. */
export type Past = { readonly statement: string; readonly parameters: Parameters };

export type Asked = Past & {
  readonly what: 'run' | 'plan';
  /** Counts the askings, so that the same statement can be asked again. */
  readonly number: number;
  /** Rows at most. */
  readonly first: number;
};

export type Answered<T> = { readonly asked: Asked; readonly value: T };

/** Why there is no answer. */
export type Ending = { readonly asked: Asked; readonly failure: Failure | 'cancelled' };

export type ResultView = 'table' | 'graph' | 'plan';

export type ConsoleState = {
  readonly draft: Draft;
  /** Newest first. */
  readonly history: readonly Past[];
  readonly first: number;
  readonly count: number;
  /** Running. */
  readonly asked: Asked | null;
  readonly result: Answered<CypherResult> | null;
  /** `operators` of the SDL's CypherPlan. */
  readonly plan: Answered<unknown> | null;
  readonly ending: Ending | null;
  readonly show: ResultView;
};

export const EMPTY_DRAFT: Draft = { statement: '', query: null, fields: {}, json: '' };

export const ROWS = { usual: 200, choices: [50, 200, 1000] } as const;

export const EMPTY_CONSOLE: ConsoleState = {
  draft: EMPTY_DRAFT,
  history: [],
  first: ROWS.usual,
  count: 0,
  asked: null,
  result: null,
  plan: null,
  ending: null,
  show: 'table',
};
