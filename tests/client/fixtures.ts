import type { Answer } from '../../client/store/actions.ts';
import { ANY } from '../../client/store/groups/neighbourhood.ts';
import type { Actor, Path, PathList, Tie, Vocabulary } from '../../client/store/model.ts';
import { initialState, type State } from '../../client/store/state.ts';
import { EMPTY_VIEW, type View } from '../../client/store/view.ts';

export function actor(id: string, en = id, uk = `${en} (uk)`): Actor {
  return {
    id,
    kind: id.startsWith('official:') ? 'OFFICIAL' : id.startsWith('org:') ? 'ORGANIZATION' : 'STATE',
    names: [
      { language: 'en', text: en },
      { language: 'uk', text: uk },
    ],
  };
}

export const CASE = [{ version: '003', description: 'case' }];
export const BACKGROUND = [{ version: '006', description: 'background' }];

export function tie(source: string, target: string, over: Partial<Tie> = {}): Tie {
  return {
    id: `tie:${source}-${target}${over.family ? `-${over.family}` : ''}`,
    family: 'INFLUENCE',
    source: { id: source },
    target: { id: target },
    instrument: 'DIPLOMATIC',
    topic: null,
    modality: 'ACTUAL',
    validFrom: null,
    validTo: null,
    ongoing: null,
    datePrecision: null,
    strength: null,
    polarity: null,
    confidence: null,
    status: 'REPORTED',
    origins: 1,
    seeds: CASE,
    ...over,
  };
}

/** A → B → C with two leaves: one that only B brings, one that B and C share. */
export const ACTORS = ['A', 'B', 'C', 'leaf', 'shared'].map((id) => actor(id));
export const TIES = [
  tie('A', 'B'),
  tie('A', 'B', { family: 'PRESSURE', modality: 'CONDITIONAL', validFrom: '2024-10-01', validTo: '2024-11-30' }),
  tie('B', 'C'),
  tie('B', 'leaf', { family: 'PARTNERSHIP', confidence: 60 }),
  tie('B', 'shared'),
  tie('C', 'shared'),
];

export function record<T extends { readonly id: string }>(items: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

/** The fixture as opened: A, B and C asked for and expanded, everybody placed. */
export function openedState(view: Partial<View> = {}, state: Partial<State> = {}): State {
  const members = ACTORS.map((each) => each.id);
  const start = initialState({ language: 'en' });
  return {
    ...start,
    opening: 'done',
    data: { ...start.data, actors: record(ACTORS), ties: record(TIES), covered: members },
    view: {
      ...EMPTY_VIEW,
      members,
      anchors: ['A', 'B', 'C'],
      expanded: ['A', 'B', 'C'],
      positions: Object.fromEntries(members.map((id, index) => [id, { x: index * 100, y: 0 }])),
      ...view,
    },
    ...state,
  };
}

/** The answer to an expansion. */
export function expansion(
  ids: readonly string[],
  more: Partial<Extract<Answer, { type: 'expanded' }>> = {},
): Extract<Answer, { type: 'expanded' }> {
  return { type: 'expanded', ids, choice: ANY, actors: [], groups: [], neighbours: {}, hidden: 0, ...more };
}

type HopChange = Partial<Omit<Path['hops'][number], 'tie'>> & { readonly tie?: Partial<Tie> };

/** A path along the ids; `hops` change those at the same place. */
export function path(ids: readonly string[], over: Partial<Path> = {}, hops: readonly HopChange[] = []): Path {
  return {
    tier: 'SUPPORTED',
    tierBecause: '',
    score: null,
    polarity: null,
    origins: 1,
    weakestHop: 0,
    attempts: [],
    actors: ids.map((id) => actor(id)),
    hops: ids.slice(1).map((id, index) => ({
      reversed: false,
      weight: null,
      recency: 1,
      discount: 1,
      counterEvidence: [],
      ...hops[index],
      tie: tie(ids[index] ?? '', id, hops[index]?.tie),
    })),
    ...over,
  };
}

export function answer(...paths: Path[]): PathList {
  return { truncated: false, truncatedBecause: null, emptyBecause: null, nearest: null, cypher: '', paths };
}

const terms = (...ids: string[]) => ids.map((id) => ({ id, label: id.toLowerCase(), description: null }));

export const VOCABULARY: Vocabulary = {
  actorKinds: terms('STATE', 'OFFICIAL', 'ORGANIZATION'),
  families: [
    { id: 'INFLUENCE', label: 'influence', description: null, transmitsBothWays: false },
    { id: 'PARTNERSHIP', label: 'partnership', description: null, transmitsBothWays: true },
    { id: 'PRESSURE', label: 'pressure', description: null, transmitsBothWays: false },
  ],
  instruments: terms('MILITARY', 'ECONOMIC', 'DIPLOMATIC', 'INFORMATIONAL', 'LEGAL'),
  modalities: terms('ACTUAL', 'PLANNED', 'CONDITIONAL', 'POSSIBLE'),
  tieStatuses: terms('REPORTED', 'CONTESTED', 'ESTABLISHED', 'REFUTED'),
  stances: terms('ASSERTS', 'DENIES', 'RETRACTS'),
  tiers: terms('DOCUMENTED', 'SUPPORTED', 'STRUCTURAL'),
  attemptStatuses: terms('SOUGHT', 'ATTEMPTED'),
  organizationKinds: terms('IGO'),
  topics: [],
  partnershipDiscount: 0.5,
};
