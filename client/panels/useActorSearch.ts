import { useEffect, useState } from 'react';
import { SearchActors } from '../api/searchActors.ts';
import { useExecute } from '../store/context.ts';
import type { Actor } from '../store/model.ts';

export type Match = { readonly id: string; readonly actor: Actor; readonly matched: string | null };

export type Search = {
  readonly matches: readonly Match[];
  readonly status: 'idle' | 'busy' | 'done' | 'failed';
};

/** Milliseconds between the last letter and the request. */
const PAUSE = 140;
const IDLE: Search = { matches: [], status: 'idle' };

/** Actors that match the text; a new letter aborts the request of the last. */
export function useActorSearch(text: string): Search {
  const execute = useExecute();
  const [search, setSearch] = useState(IDLE);
  const wanted = text.trim();

  useEffect(() => {
    if (wanted === '') {
      setSearch(IDLE);
      return;
    }
    const abort = new AbortController();
    setSearch(({ matches }) => ({ matches, status: 'busy' }));
    const timer = setTimeout(() => {
      execute(SearchActors, { search: wanted }, abort.signal).then(
        ({ actors }) =>
          setSearch({
            status: 'done',
            matches: actors.edges.map(({ node, matched }) => ({ id: node.id, actor: node, matched: matched ?? null })),
          }),
        () => abort.signal.aborted || setSearch({ matches: [], status: 'failed' }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, execute]);

  return search;
}
