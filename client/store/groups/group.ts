/** Neighbours of an actor that stand folded into one: those of a kind, or of a kind with a tie of one family. */
export type Group = { readonly actor: string; readonly kind: string; readonly family: string | null };

/** More hidden neighbours than this open as groups. */
export const FOLD_FROM = 50;

const PREFIX = 'group:';

export function groupId({ actor, kind, family }: Group): string {
  return `${PREFIX}${kind}~${family ?? ''}~${actor}`;
}

/** Null for what is no group's id. */
export function readGroup(id: string): Group | null {
  if (!id.startsWith(PREFIX)) return null;
  // Ids of actors come last: they may hold anything.
  const [kind = '', family = '', ...actor] = id.slice(PREFIX.length).split('~');
  return { actor: actor.join('~'), kind, family: family === '' ? null : family };
}
