import { useState } from 'react';
import { ApiError } from '../../api/apiError.ts';
import type { Execute } from '../../api/execute.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useExecute } from '../../store/context.ts';
import type { Action } from '../../store/actions.ts';

/** What saves something, and tells what came of it. */
type Write = (execute: Execute, signal: AbortSignal) => Promise<Action>;

export type Writing = {
  readonly busy: boolean;
  /** Why the last attempt failed and what to do; null when it did not. */
  readonly failure: string | null;
  /** True when it was saved. */
  readonly write: (write: Write) => Promise<boolean>;
};

/** Saves one thing at a time. What was typed stays with whoever typed it. `reread` brings what others have made of it. */
export function useWrite(reread: Write): Writing {
  const text = useText();
  const execute = useExecute();
  const dispatch = useDispatch();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const explain = (error: ApiError): string => {
    if (error.failure === 'graphql') {
      const isStale = error.extensions.code === 'CONFLICT' || error.extensions.code === 'NOT_FOUND';
      return isStale ? text(`kept.${error.extensions.code}`) : text('kept.refused', { message: error.message });
    }
    return text(error.failure === 'network' && !navigator.onLine ? 'kept.offline' : 'kept.failed');
  };

  const write = async (save: Write): Promise<boolean> => {
    // Nothing is aborted when the panel closes: what was sent may be saved already.
    const { signal } = new AbortController();
    setBusy(true);
    setFailure(null);
    try {
      dispatch(await save(execute, signal));
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(explain(error));
      if (error.failure === 'graphql') await reread(execute, signal).then(dispatch, () => undefined);
      return false;
    } finally {
      setBusy(false);
    }
  };

  return { busy, failure, write };
}
