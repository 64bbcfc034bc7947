import { useEffect, useState } from 'react';
import { SearchActors } from '../api/searchActors.ts';
import type { ActorKind } from '../generated/graphql.ts';
import { useExecute } from '../store/context.ts';
import type { Actor } from '../store/model.ts';
import { wantedBy } from './searchText.ts';
import { useTerms } from './terms.ts';

export type Match = { readonly id: string; readonly actor: Actor; readonly matched: string | null };

export type Search = {
  readonly matches: readonly Match[];
  readonly status: 'idle' | 'busy' | 'done' | 'failed';
};

type Answer = { readonly to: string; readonly matches: readonly Match[]; readonly failed: boolean };

/** Milliseconds between the last letter and the request. */
const PAUSE = 140;
const NONE: Answer = { to: '', matches: [], failed: false };

/** Actors that match the text; a new letter aborts the request of the last. */
export function useActorSearch(text: string): Search {
  const execute = useExecute();
  const [answer, setAnswer] = useState(NONE);
  const terms = useTerms();
  const kindsKnown = terms.all('actorKinds');
  const wanted = text.trim();

  useEffect(() => {
    if (wanted === '') return;
    const abort = new AbortController();
    const ask = async () => {
      try {
        const { kinds, search } = wantedBy(wanted, kindsKnown);
        const variables = { kinds: kinds as ActorKind[] | null, search: search === '' ? null : search };
        const { actors } = await execute(SearchActors, variables, abort.signal);
        const matches = actors.edges.map(({ node, matched }) => ({
          id: node.id,
          actor: node,
          matched: matched ?? null,
        }));
        setAnswer({ to: wanted, matches, failed: false });
      } catch {
        if (!abort.signal.aborted) setAnswer({ to: wanted, matches: [], failed: true });
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, execute, kindsKnown]);

  if (wanted === '') return { matches: [], status: 'idle' };
  // The last matches stay while the next are on their way, so that the list does not flicker.
  if (answer.to !== wanted) return { matches: answer.matches, status: 'busy' };
  return { matches: answer.matches, status: answer.failed ? 'failed' : 'done' };
}
