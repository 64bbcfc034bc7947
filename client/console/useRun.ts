import { useDispatch, useSelect, useStore } from '../store/context.ts';
import type { SavedQuery } from '../store/console/model.ts';
import type { State } from '../store/state.ts';
import { type Fault, readParameters } from './parameters.ts';

/** The saved query that the draft began as. */
export function chosenQuery({ console, data }: State): SavedQuery | null {
  return data.queries?.value.find((query) => query.name === console.draft.query) ?? null;
}

/** What is wrong with the parameters as they stand. */
export function useFaults(): readonly Fault[] {
  const draft = useSelect((state) => state.console.draft);
  const query = useSelect(chosenQuery);
  return readParameters(draft, query).faults;
}

/** Runs the draft, or asks for its plan. Nothing happens while there is nothing to run or a parameter cannot be read. */
export function useRun(): (what: 'run' | 'plan') => void {
  const store = useStore();
  const dispatch = useDispatch();
  return (what) => {
    const state = store.getState();
    const { statement } = state.console.draft;
    const { parameters, faults } = readParameters(state.console.draft, chosenQuery(state));
    if (statement.trim() === '' || faults.length > 0) return;
    dispatch({ type: 'cypherAsked', what, statement, parameters });
  };
}
