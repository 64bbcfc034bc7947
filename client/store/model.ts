import type {
  ActorNameFragment,
  ActorDetailQuery,
  AttemptDetailQuery,
  LeveragePathsBetweenQuery,
  StatementCardFragment,
  TieCardFragment,
  TieDetailQuery,
  VocabularyInQuery,
} from '../generated/graphql.ts';

import { readGroup } from './groups/group.ts';

type Bodied = { readonly id: string; readonly partOf?: { readonly id: string } | null };

/** What it belongs to is known only of actors that were loaded for the canvas. */
export type Actor = Pick<ActorNameFragment, 'id' | 'kind' | 'names'> & {
  readonly partOf?: { readonly id: string } | null;
  readonly terms?: readonly {
    readonly from?: string | null;
    readonly to?: string | null;
    readonly office: { readonly of: Bodied };
  }[];
};
export type Tie = Omit<TieCardFragment, '__typename' | 'source' | 'target'> & {
  source: { id: string };
  target: { id: string };
};
export type Statement = StatementCardFragment;
export type ActorDetail = NonNullable<ActorDetailQuery['actor']>;
export type TieDetail = NonNullable<TieDetailQuery['tie']>;
export type AttemptDetail = Extract<NonNullable<AttemptDetailQuery['node']>, { demand: string }>;
export type Vocabulary = VocabularyInQuery['vocabulary'];
export type Term = Pick<Vocabulary['modalities'][number], 'id' | 'label' | 'description'>;
export type PathList = LeveragePathsBetweenQuery['leveragePaths'];
export type Path = PathList['paths'][number];

/** Canvas units: CSS pixels at zoom 1. */
export type Point = { readonly x: number; readonly y: number };
export type Points = Readonly<Record<string, Point>>;

/** A detail text came in `language`; it is shown, stale, until the text in the chosen language arrives. */
export type InLanguage<T> = { readonly language: string; readonly value: T };

export type EntityKind = 'actor' | 'group' | 'tie' | 'attempt';

/** The SDL promises these prefixes, and no actor’s id begins as a group’s does: an id alone says what a link selects. */
export function kindOf(id: string): EntityKind {
  if (id.startsWith('tie:')) return 'tie';
  if (readGroup(id)) return 'group';
  return id.startsWith('attempt:') ? 'attempt' : 'actor';
}

/** The name in `language`, else in English, else the id: a reader must see something to click on. */
export function nameOf(actor: Actor | undefined, id: string, language: string): string {
  const name = (code: string) => actor?.names.find((each) => each.language === code)?.text;
  return name(language) ?? name('en') ?? id;
}

export function otherEnd(tie: Tie, id: string): string {
  return tie.source.id === id ? tie.target.id : tie.source.id;
}
