import type { Action } from '../actions.ts';
import { type Asked, type ConsoleState, EMPTY_DRAFT, type Past } from './model.ts';

/** Statements that are kept; more would not be found again, and storage is small. */
export const LONGEST_HISTORY = 50;

/** Pure: the console after an act of the reader, or an answer. */
export function consoleReducer(state: ConsoleState, action: Action): ConsoleState {
  switch (action.type) {
    case 'draftChanged':
      return { ...state, draft: { ...state.draft, ...action.draft } };
    case 'draftReplaced':
      return { ...left(state), draft: { ...EMPTY_DRAFT, ...action.draft } };
    case 'historyCleared':
      return { ...state, history: [] };
    case 'rowsLimited':
      return { ...state, first: action.first };
    case 'resultShown':
      return { ...state, show: action.show };
    case 'cypherAsked': {
      const { statement, parameters, what } = action;
      const count = state.count + 1;
      const asked: Asked = { what, number: count, statement, parameters, first: state.first };
      const next = { ...state, asked, count, ending: null, plan: null };
      if (what === 'plan') return { ...next, show: 'plan' };
      const show = state.show === 'plan' ? 'table' : state.show;
      return { ...remembered(next, { statement, parameters }), result: null, show };
    }
    case 'cypherCancelled':
      return state.asked ? { ...state, asked: null, ending: { asked: state.asked, failure: 'cancelled' } } : state;
    case 'cypherRan': {
      const { asked, value } = action;
      return { ...state, asked: null, result: { asked, value }, plan: { asked, value: value.plan.operators } };
    }
    case 'cypherPlanned':
      return { ...state, asked: null, plan: { asked: action.asked, value: action.value } };
    case 'taskFailed':
      if (action.task !== 'cypher' || !state.asked) return state;
      return { ...state, asked: null, ending: { asked: state.asked, failure: action.failure } };
    default:
      return state;
  }
}

/** A text that gives way to another goes to the history, unless it was nothing but a saved query. */
function left(state: ConsoleState): ConsoleState {
  const { statement, query } = state.draft;
  const known = state.history.some((past) => past.statement === statement);
  if (statement.trim() === '' || query !== null || known) return state;
  return remembered(state, { statement, parameters: {} });
}

function remembered(state: ConsoleState, past: Past): ConsoleState {
  const key = keyOf(past);
  const others = state.history.filter((each) => keyOf(each) !== key);
  return { ...state, history: [past, ...others].slice(0, LONGEST_HISTORY) };
}

function keyOf({ statement, parameters }: Past): string {
  return JSON.stringify([statement, parameters]);
}
