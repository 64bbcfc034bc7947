import { ApiError } from '../api/apiError.ts';
import { PlanCypher } from '../api/planCypher.ts';
import { useExecute, useStore } from '../store/context.ts';
import type { Mark } from './editor/createEditor.ts';
import { readParameters } from './parameters.ts';
import { chosenQuery } from './useRun.ts';

/**
 * Asks the server's parser for a plan, which runs nothing, to learn where the statement is wrong. A refusal has no
 * place and shows when the statement is run; a server that is away marks nothing.
 */
export function useCheck(): (statement: string) => Promise<Mark | null> {
  const execute = useExecute();
  const store = useStore();
  return async (statement) => {
    const state = store.getState();
    const { parameters } = readParameters(state.console.draft, chosenQuery(state));
    try {
      await execute(PlanCypher, { statement, parameters }, new AbortController().signal);
      return null;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { line, column } = error.extensions;
      return line === undefined || column === undefined ? null : { line, column, message: error.message };
    }
  };
}
