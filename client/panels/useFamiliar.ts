import { useMemo } from 'react';
import { useSelect } from '../store/context.ts';
import type { Actor } from '../store/model.ts';
import type { Match } from './useActorSearch.ts';

/** In the list of actors, the act that forgets the recent ones. */
export const CLEAR = { id: 'clear-recent', actor: null } as const;

export type Entry = (Match & { readonly because?: 'starred' | 'recent' }) | typeof CLEAR;

/** What an empty search offers: starred actors, those read about last, and to forget the latter. */
export function useFamiliar(): readonly Entry[] {
  const { starred, recent } = useSelect((state) => state.familiar);
  return useMemo(() => {
    const entry = (because: 'starred' | 'recent') => (actor: Actor) => ({
      id: actor.id,
      actor,
      matched: null,
      because,
    });
    const stars = new Set(starred.map(({ id }) => id));
    const others = recent.filter(({ id }) => !stars.has(id));
    return [...starred.map(entry('starred')), ...others.map(entry('recent')), ...(others.length > 0 ? [CLEAR] : [])];
  }, [starred, recent]);
}
