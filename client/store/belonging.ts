import { type Dates, mayHold } from './filter.ts';
import type { Actor } from './model.ts';

export type Belonging = { readonly member: string; readonly body: string };

type Body = { readonly id: string; readonly partOf?: { readonly id: string } | null };

/**
 * Who acts for whom among `members`: an official for the body or state of an office, an organization for what it is
 * part of. Where the body itself is not here, what it is part of stands in. With `dates`, by the offices held then.
 */
export function belongings(
  members: readonly string[],
  actors: Readonly<Record<string, Actor>>,
  dates: Dates | null = null,
): Belonging[] {
  const here = new Set(members);
  return members.flatMap((member) => {
    const bodies = bodiesOf(actors[member], dates).flatMap((chain) => chain.find((id) => here.has(id)) ?? []);
    return [...new Set(bodies)].filter((body) => body !== member).map((body) => ({ member, body }));
  });
}

/** Nearest first, for each office. */
function bodiesOf(actor: Actor | undefined, dates: Dates | null): string[][] {
  if (!actor) return [];
  if (actor.partOf) return [[actor.partOf.id]];
  const terms = actor.terms?.filter((term) => dates === null || mayHold(term, dates)) ?? [];
  return terms.map((term) => chainOf(term.office.of));
}

function chainOf(body: Body): string[] {
  return [body.id, ...(body.partOf ? [body.partOf.id] : [])];
}
