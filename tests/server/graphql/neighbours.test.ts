import { expect, test } from 'vitest';
import { foundingGraph } from './foundingGraph.ts';
import { serving } from './serving.ts';

type Tie = { family: string; source: { id: string; kind: string }; target: { id: string; kind: string } };
type Group = { kind: string; outgoing: string[]; incoming: string[]; actors: number; ties: number };
type Neighbours = { actors: { id: string }[]; totalCount: number };
type Actor = { ties: { edges: { node: Tie }[] }; neighbourGroups: Group[]; neighbours: Neighbours };

const up = serving(foundingGraph);

const ACTOR = `query ($id: ID!, $filter: TieFilter, $kinds: [ActorKind!], $outgoing: [Family!], $incoming: [Family!],
    $except: [ID!], $first: Int) {
  actor(id: $id) {
    ties(filter: $filter, first: 200) { edges { node { family source { id kind } target { id kind } } } }
    neighbourGroups(filter: $filter) { kind outgoing incoming actors ties }
    neighbours(filter: $filter, kinds: $kinds, outgoing: $outgoing, incoming: $incoming, except: $except, first: $first) {
      actors { id }
      totalCount
    }
  }
}`;

async function ask(id: string, more: Record<string, unknown> = {}): Promise<Actor> {
  const { actor } = await up.api.ask<{ actor: Actor }>(ACTOR, { id, ...more });
  return actor;
}

/** The neighbours as the ties have them. */
function naive(id: string, { ties }: Actor) {
  const found = new Map<
    string,
    { id: string; kind: string; outgoing: Set<string>; incoming: Set<string>; ties: number }
  >();
  for (const { node } of ties.edges) {
    const out = node.source.id === id;
    const other = out ? node.target : node.source;
    const known = found.get(other.id) ?? { ...other, outgoing: new Set(), incoming: new Set(), ties: 0 };
    known[out ? 'outgoing' : 'incoming'].add(node.family);
    known.ties += 1;
    found.set(other.id, known);
  }
  return [...found.values()].toSorted((one, other) => other.ties - one.ties || (one.id < other.id ? -1 : 1));
}

test.each([
  ['state:CHN', {}],
  ['state:PRK', {}],
  ['state:RUS', { families: ['PRESSURE'] }],
  ['org:nato', {}],
  ['state:USA', { modalities: ['ACTUAL'] }],
])('the neighbours of %s under %j are those of its ties, most ties first, and groups add up', async (id, filter) => {
  const answer = await ask(id, { filter });
  const expected = naive(id, answer);
  expect(answer.neighbours).toEqual({ actors: expected.map((each) => ({ id: each.id })), totalCount: expected.length });
  const groups = new Map<string, Group>();
  for (const { kind, outgoing, incoming, ties } of expected) {
    const [out, into] = [[...outgoing].toSorted(), [...incoming].toSorted()];
    const key = JSON.stringify([kind, out, into]);
    const known = groups.get(key) ?? { kind, outgoing: out, incoming: into, actors: 0, ties: 0 };
    groups.set(key, { ...known, actors: known.actors + 1, ties: known.ties + ties });
  }
  const byText = (all: readonly Group[]) => all.map((each) => JSON.stringify(each)).toSorted();
  expect(byText(answer.neighbourGroups)).toEqual(byText([...groups.values()]));
});

test('neighbours are chosen by kind, family and direction, without some, and cut', async () => {
  const all = naive('state:CHN', await ask('state:CHN'));
  const chosen = async (more: Record<string, unknown>) => {
    const { neighbours } = await ask('state:CHN', more);
    return neighbours.actors.map(({ id }) => id);
  };
  const those = (isMeant: (each: (typeof all)[number]) => boolean) => all.filter(isMeant).map(({ id }) => id);
  expect(await chosen({ kinds: ['OFFICIAL'] })).toEqual(those(({ kind }) => kind === 'OFFICIAL'));
  expect(await chosen({ outgoing: ['INFLUENCE'] })).toEqual(those(({ outgoing }) => outgoing.has('INFLUENCE')));
  expect(await chosen({ incoming: ['INFLUENCE'] })).toEqual(those(({ incoming }) => incoming.has('INFLUENCE')));
  const [first, ...rest] = all.map(({ id }) => id);
  expect(await chosen({ except: [first] })).toEqual(rest);
  const cut = await ask('state:CHN', { first: 2 });
  expect(cut.neighbours.actors).toHaveLength(2);
  expect(cut.neighbours.totalCount).toBe(all.length);
});

test('refuses more than it takes', async () => {
  const { errors } = await up.api.post(ACTOR, { id: 'state:CHN', first: 301 });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'first' });
});
