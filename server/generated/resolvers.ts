import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorRecord, OfficeRecord, TermRecord, TieRecord, SourceRecord, StatementRecord, EventRecord, SeedRecord, AttemptRecord } from '../repositories/records.ts';
import type { FoundPath, Hop } from '../leverage/model.ts';
import type { LeverageAnswer } from '../repositories/leverage.ts';
import type { NamedTerm, NamedFamily } from '../resolvers/vocabulary.ts';
import type { Context } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** ISO 8601 instant with offset, e.g. `2024-11-24T10:00:00Z`. */
  DateTime: { input: string; output: string; }
};

/** A state, official or organization. */
export type Actor = {
  /** Other names and spellings, in any language, in the order of the seed. */
  aliases: Array<Scalars['String']['output']>;
  /** Stable slug: `state:USA`, `official:kim-jong-un`, `org:nato`. */
  id: Scalars['ID']['output'];
  kind: ActorKind;
  /** The name in the language (ISO 639-1); in English where the graph has none in that language. */
  name: Scalars['String']['output'];
  /** Every name the graph has, by language, English first. */
  names: Array<LocalizedText>;
  /** What a reader must know about this entry, e.g. that the report names only the post. Null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** Seeds that state this actor. */
  seeds: Array<Seed>;
  /** Number of ties that pass the filter. */
  tieCount: Scalars['Int']['output'];
  /** Ties of the actor, ordered by id. At most 200 a page. */
  ties: TieConnection;
  /** Wikidata item, e.g. `Q30`. Null when unknown. */
  wikidata?: Maybe<Scalars['String']['output']>;
};


/** A state, official or organization. */
export type ActorNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A state, official or organization. */
export type ActorNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A state, official or organization. */
export type ActorTieCountArgs = {
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<TieFilter>;
};


/** A state, official or organization. */
export type ActorTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ActorConnection = {
  __typename?: 'ActorConnection';
  edges: Array<ActorEdge>;
  pageInfo: PageInfo;
  /** Number of actors that match, over all pages. */
  totalCount: Scalars['Int']['output'];
};

export type ActorEdge = {
  __typename?: 'ActorEdge';
  cursor: Scalars['String']['output'];
  /** The name or alias that matched a search. Null without a search, and where only a near spelling matched. */
  matched?: Maybe<Scalars['String']['output']>;
  node: Actor;
};

export type ActorKind =
  /** A person who holds or held an office. */
  | 'OFFICIAL'
  /** An intergovernmental organization, ministry, agency, party, company, armed force, armed group or medium. */
  | 'ORGANIZATION'
  /** A state, recognised or not, as the data set that names it counts states. */
  | 'STATE';

export type Direction =
  /** Both. */
  | 'ANY'
  /** Ties of which the actor is the target. */
  | 'INCOMING'
  /** Ties of which the actor is the source. */
  | 'OUTGOING';

/** A dated, coded act of an actor on an actor. */
export type Event = Node & {
  __typename?: 'Event';
  actor: Actor;
  /** CAMEO code as text, e.g. `036`: leading zeros matter. Null when uncoded. */
  code?: Maybe<Scalars['String']['output']>;
  date: Scalars['Date']['output'];
  /** DAY, MONTH or YEAR. */
  datePrecision?: Maybe<Scalars['String']['output']>;
  /** `event:…` */
  id: Scalars['ID']['output'];
  /** Goldstein scale, -10..+10. Null when the code has none. */
  intensity?: Maybe<Scalars['Float']['output']>;
  /** What was done. Null when there is only a code. */
  label?: Maybe<Scalars['String']['output']>;
  recipient: Actor;
  source?: Maybe<Source>;
};


/** A dated, coded act of an actor on an actor. */
export type EventLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

export type Family =
  /** The source moves, or tries to move, the target by asking, persuading or by the target’s dependence. */
  | 'INFLUENCE'
  /** The two consult, cooperate, trade, ally or aid each other. */
  | 'PARTNERSHIP'
  /** The source threatens, sanctions, coerces, criticises or uses force on the target. */
  | 'PRESSURE';

export type FamilyTerm = {
  __typename?: 'FamilyTerm';
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** Neo4j relationship type of its ties. */
  relationship: Scalars['String']['output'];
  /** True when leverage passes along it in both directions. */
  transmitsBothWays: Scalars['Boolean']['output'];
};


export type FamilyTermDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type FamilyTermLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type Instrument =
  /** Talks, visits, demands, recognition, votes. */
  | 'DIPLOMATIC'
  /** Trade, aid, finance, energy, sanctions. */
  | 'ECONOMIC'
  /** Public statements, intelligence, media. */
  | 'INFORMATIONAL'
  /** Treaties, courts, resolutions, charges. */
  | 'LEGAL'
  /** Armed forces, arms, deployments, security guarantees. */
  | 'MILITARY';

/** Actor A acts, by officials, via brokers, on C, seeking a demand. Always sourced, never inferred. */
export type LeverageAttempt = Node & {
  __typename?: 'LeverageAttempt';
  /** The acting state or organization first, then its officials. */
  by: Array<Actor>;
  /** First dated act. Null when unknown. */
  date?: Maybe<Scalars['Date']['output']>;
  /** What the target is to do; in English where there is no text in that language. */
  demand: Scalars['String']['output'];
  /** `attempt:…` */
  id: Scalars['ID']['output'];
  on: Array<Actor>;
  /** The ties it rests on, by hop, then id. */
  restsOn: Array<Tie>;
  /** The statements that document it, in the order of the source. */
  statements: Array<Statement>;
  /** SOUGHT, ATTEMPTED, ACCEDED, REFUSED or UNKNOWN; `vocabulary.attemptStatuses` has their meaning. */
  status: Scalars['String']['output'];
  /** The brokers, in order. */
  via: Array<Actor>;
};


/** Actor A acts, by officials, via brokers, on C, seeking a demand. Always sourced, never inferred. */
export type LeverageAttemptDemandArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type LeverageAttemptConnection = {
  __typename?: 'LeverageAttemptConnection';
  edges: Array<LeverageAttemptEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LeverageAttemptEdge = {
  __typename?: 'LeverageAttemptEdge';
  cursor: Scalars['String']['output'];
  node: LeverageAttempt;
};

export type LeverageHop = {
  __typename?: 'LeverageHop';
  /** Statements that deny the tie or retract it. */
  counterEvidence: Array<Statement>;
  /** True for a partnership walked against its stored direction. */
  reversed: Scalars['Boolean']['output'];
  tie: Tie;
  /** strength × confidence/100 × recency, 0..1, times `vocabulary.partnershipDiscount` on a partnership; null where strength or confidence is unknown. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** A chain of ties along which `from` may move `to`. */
export type LeveragePath = {
  __typename?: 'LeveragePath';
  /** From … to; one more than there are hops. */
  actors: Array<Actor>;
  /** Leverage attempts that document it; empty unless tier is DOCUMENTED. */
  attempts: Array<LeverageAttempt>;
  hops: Array<LeverageHop>;
  /** Independent origins behind the whole path; a wire copy counts once. */
  origins: Scalars['Int']['output'];
  /** Product of hop polarities: +1 the chain promotes the behaviour, -1 it restrains it. Null where a hop's polarity is unknown. */
  polarity?: Maybe<Scalars['Int']['output']>;
  /** Product of hop weights, 0..1; null where a hop's strength or confidence is unknown. */
  score?: Maybe<Scalars['Float']['output']>;
  tier: Tier;
  /** Why the path is in this tier, in one sentence. */
  tierBecause: Scalars['String']['output'];
  /** 0-based index of the hop with the lowest weight; the first hop of unknown weight when there is one. */
  weakestHop: Scalars['Int']['output'];
};


/** A chain of ties along which `from` may move `to`. */
export type LeveragePathTierBecauseArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type LeveragePaths = {
  __typename?: 'LeveragePaths';
  /** Cypher with its parameters that a researcher can run to see the same hops. */
  cypher: Scalars['String']['output'];
  /** Which filter removed the last path, or that none exists. Null unless `paths` is empty. */
  emptyBecause?: Maybe<Scalars['String']['output']>;
  /** Documented, then supported, then structural; in each by score (unknown last), then length, then ids. */
  paths: Array<LeveragePath>;
  /** True when more paths exist than were returned. */
  truncated: Scalars['Boolean']['output'];
};


export type LeveragePathsEmptyBecauseArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A text in one language. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** ISO 639-1 code. */
  language: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type Modality =
  /** Has happened or is in force. */
  | 'ACTUAL'
  /** Will happen if a stated condition is met. */
  | 'CONDITIONAL'
  /** Announced or requested, not yet done. */
  | 'PLANNED'
  /** May happen; the source names no condition. */
  | 'POSSIBLE';

/** Anything with an id that `node` can fetch. */
export type Node = {
  /** Stable, readable slug, e.g. `state:USA`. */
  id: Scalars['ID']['output'];
};

/** A post, e.g. Deputy Secretary of State. People hold it for terms. */
export type Office = Node & {
  __typename?: 'Office';
  /** `office:…` */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The state or organization it belongs to. */
  of: Actor;
  /** Its terms, latest start first; terms of unknown start last. */
  terms: Array<Term>;
};


/** A post, e.g. Deputy Secretary of State. People hold it for terms. */
export type OfficeNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type Official = Actor & Node & {
  __typename?: 'Official';
  aliases: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: ActorKind;
  name: Scalars['String']['output'];
  names: Array<LocalizedText>;
  note?: Maybe<Scalars['String']['output']>;
  seeds: Array<Seed>;
  /** Offices held, latest start first; terms of unknown start last. With `asOf`, only those that may have been held on that day. */
  terms: Array<Term>;
  tieCount: Scalars['Int']['output'];
  ties: TieConnection;
  wikidata?: Maybe<Scalars['String']['output']>;
};


export type OfficialNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type OfficialNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type OfficialTermsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type OfficialTieCountArgs = {
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<TieFilter>;
};


export type OfficialTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Organization = Actor & Node & {
  __typename?: 'Organization';
  aliases: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: ActorKind;
  name: Scalars['String']['output'];
  names: Array<LocalizedText>;
  note?: Maybe<Scalars['String']['output']>;
  /** Offices of this organization and who held them, ordered by office id. */
  offices: Array<Office>;
  /** Null when the seed does not say. */
  organizationKind?: Maybe<OrganizationKind>;
  /** The state or organization that this one is part of. Null when it is part of none or unknown. */
  partOf?: Maybe<Actor>;
  seeds: Array<Seed>;
  tieCount: Scalars['Int']['output'];
  ties: TieConnection;
  wikidata?: Maybe<Scalars['String']['output']>;
};


export type OrganizationNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationTieCountArgs = {
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<TieFilter>;
};


export type OrganizationTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationKind =
  /** A state body below a ministry, intelligence included. */
  | 'AGENCY'
  /** The armed forces of a state. */
  | 'ARMED_FORCE'
  /** An armed body outside a state’s forces. */
  | 'ARMED_GROUP'
  /** A business, state-owned ones included. */
  | 'COMPANY'
  /** Members are states. */
  | 'IGO'
  /** A publisher or broadcaster. */
  | 'MEDIA'
  /** A ministry or department of state. */
  | 'MINISTRY'
  /** A political party. */
  | 'PARTY';

/** Where a page of a connection lies. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge; pass it as `after` for the next page. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** Null when there is none. */
  actor?: Maybe<Actor>;
  /**
   * Actors, ordered by id; with `search`, best match first, then id. Search takes any language, alias, word order
   * and near spelling (one or two wrong letters in longer words). At most 100 a page.
   */
  actors: ActorConnection;
  /** Leverage attempts in which these actors take these parts, ordered by id. At most 100 a page. */
  leverageAttempts: LeverageAttemptConnection;
  /**
   * The best paths along which `from` may move `to`. Hops are influence or pressure in their direction, or partnerships in
   * either; the last is influence or pressure on the target. No actor occurs twice. `via` must occur in that order,
   * `avoid` must not. `tiers` keeps only those tiers, `maxHops` is 1..6, `first` 1..100; `from`, `to`, `via` and `avoid` take at most 20 ids.
   * Errors: INVALID_ARGUMENT, UNKNOWN_ACTOR (with `extensions.argument`).
   */
  leveragePaths: LeveragePaths;
  /**
   * Actors within `depth` (0..4) ties of any of `ids` (at most 100), and all ties among them, that pass the filter.
   * `limit` (1..1000) bounds the actors: nearest first, then by id.
   */
  neighbourhood: Subgraph;
  /** An actor, tie, source, statement, event, office, term or leverage attempt by id. Null when there is none. */
  node?: Maybe<Node>;
  /** Seeds applied, by version. */
  seeds: Array<Seed>;
  /** Null when there is none. */
  tie?: Maybe<Tie>;
  /** Ties that pass the filter, ordered by id. At most 200 a page. */
  ties: TieConnection;
  vocabulary: Vocabulary;
};


export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ActorKind>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLeverageAttemptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['ID']['input']>;
  via?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLeveragePathsArgs = {
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Array<Scalars['ID']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  tiers?: InputMaybe<Array<Tier>>;
  to: Array<Scalars['ID']['input']>;
  via?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<TieFilter>;
  ids: Array<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTieArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A seed that was applied to the graph. */
export type Seed = {
  __typename?: 'Seed';
  appliedAt: Scalars['DateTime']['output'];
  /** SHA-256 of the seed's text, hexadecimal. */
  checksum: Scalars['String']['output'];
  citation?: Maybe<Scalars['String']['output']>;
  dataset?: Maybe<Scalars['String']['output']>;
  description: Scalars['String']['output'];
  licence?: Maybe<Scalars['String']['output']>;
  /** `001` */
  version: Scalars['String']['output'];
};

/** What was published. */
export type Source = Node & {
  __typename?: 'Source';
  /** `source:…` */
  id: Scalars['ID']['output'];
  /** ISO 639-1 code of the language it is written in. Null when unknown. */
  language?: Maybe<Scalars['String']['output']>;
  /** What a reader must know about it. Null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null when the day is unknown; `note` then says what is known. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Null when unknown. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Admiralty reliability of the source: A completely reliable … E unreliable, F cannot be judged. Null when nobody assessed it. */
  reliability?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
};


/** What was published. */
export type SourceNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type Stance =
  /** The passage says that it is so. */
  | 'ASSERTS'
  /** The passage says that it is not so. */
  | 'DENIES'
  /** The source withdraws what it said. */
  | 'RETRACTS';

export type State = Actor & Node & {
  __typename?: 'State';
  aliases: Array<Scalars['String']['output']>;
  /** Correlates of War country code. Null when unknown. */
  cow?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-3. Null for a state without one. */
  iso3?: Maybe<Scalars['String']['output']>;
  kind: ActorKind;
  name: Scalars['String']['output'];
  names: Array<LocalizedText>;
  note?: Maybe<Scalars['String']['output']>;
  /** Offices of this state and who held them, ordered by office id. */
  offices: Array<Office>;
  seeds: Array<Seed>;
  tieCount: Scalars['Int']['output'];
  ties: TieConnection;
  wikidata?: Maybe<Scalars['String']['output']>;
};


export type StateNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type StateNoteArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type StateTieCountArgs = {
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<TieFilter>;
};


export type StateTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One passage of a source about one tie. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** Admiralty credibility of the content: 1 confirmed … 5 improbable, 6 cannot be judged. Null when nobody assessed it. */
  credibility?: Maybe<Scalars['Int']['output']>;
  /** `statement:…` */
  id: Scalars['ID']['output'];
  /** ISO 639-1 code of the passage. Null when unknown. */
  language?: Maybe<Scalars['String']['output']>;
  /** Where in the source: `¶7`. Null when the source has no such places. */
  locator?: Maybe<Scalars['String']['output']>;
  /** How the passage itself puts it; the tie's own modality may differ. */
  modality: Modality;
  /** Id of the origin behind it, a source or an actor: statements of one origin count once. */
  origin: Scalars['String']['output'];
  /** Exact words, only where they may be quoted, in `language`. Null otherwise. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The origin that the source cites, as it names it. Null when the source speaks for itself. */
  reportedBy?: Maybe<Scalars['String']['output']>;
  source: Source;
  stance: Stance;
  /** What the passage says, in our words; in English where there is no text in that language. */
  summary: Scalars['String']['output'];
  /** The tie it is about. Null for a statement about a leverage attempt only. */
  tie?: Maybe<Tie>;
};


/** One passage of a source about one tie. */
export type StatementSummaryArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type StatementConnection = {
  __typename?: 'StatementConnection';
  edges: Array<StatementEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StatementEdge = {
  __typename?: 'StatementEdge';
  cursor: Scalars['String']['output'];
  node: Statement;
};

/** A part of the graph for drawing. Every tie has both its actors in it. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** Ordered by distance from the ids asked for, then id. */
  actors: Array<Actor>;
  /** Ordered by id. */
  ties: Array<Tie>;
  /** True when `limit` left actors out; raise it or narrow the filter. */
  truncated: Scalars['Boolean']['output'];
};

/** One official's time in one office. */
export type Term = Node & {
  __typename?: 'Term';
  /** DAY, MONTH or YEAR: how exactly `from` and `to` are known. Null when both are unknown. */
  datePrecision?: Maybe<Scalars['String']['output']>;
  /** First day. Null when unknown. */
  from?: Maybe<Scalars['Date']['output']>;
  /** `term:…` */
  id: Scalars['ID']['output'];
  office: Office;
  official: Official;
  /** True while the term is known not to be over, as of the source. Null when unknown. */
  ongoing?: Maybe<Scalars['Boolean']['output']>;
  /** What the dates rest on. Null when both are unknown. */
  source?: Maybe<Source>;
  /** Last day. Null when unknown or not over. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A dated relationship of two actors: one per source, target, family, instrument, topic and interval, never one per pair. */
export type Tie = Node & {
  __typename?: 'Tie';
  /** Leverage attempts that rest on it, ordered by id. */
  attempts: Array<LeverageAttempt>;
  /** Why it is coded as it is, where that is a judgement of ours. Null when the source's own words settle it. */
  codingBasis?: Maybe<Scalars['String']['output']>;
  /** 0..100: how sure the sources make us. Null when not assessed. */
  confidence?: Maybe<Scalars['Int']['output']>;
  /** DAY, MONTH or YEAR: how exactly the bounds are known. Null when both are unknown. */
  datePrecision?: Maybe<Scalars['String']['output']>;
  /** Coded events that are evidence for it, by date, then id. At most 200 a page. */
  events: EventConnection;
  family: Family;
  /** `tie:…`; the id of the assertion that it stands for. */
  id: Scalars['ID']['output'];
  /** Null when the sources do not say. */
  instrument?: Maybe<Instrument>;
  modality: Modality;
  /** True when it is known not to be over, as of its sources. Null when unknown. */
  ongoing?: Maybe<Scalars['Boolean']['output']>;
  /** Independent origins that assert it; a wire copy counts once. */
  origins: Scalars['Int']['output'];
  /** +1 promotes a behaviour of the target, -1 restrains it. Null when unknown. Not the sign of `valence`. */
  polarity?: Maybe<Scalars['Int']['output']>;
  /** Seeds that state it, by version. */
  seeds: Array<Seed>;
  source: Actor;
  /** Statements for and against, by source date, position in the source, id. At most 100 a page. */
  statements: StatementConnection;
  status: TieStatus;
  /** 0..1. Null when no source and no stated judgement gives one. */
  strength?: Maybe<Scalars['Float']['output']>;
  /** What `strength` rests on. Null when `strength` is null. */
  strengthBasis?: Maybe<Scalars['String']['output']>;
  /** What the tie says, in one sentence; in English where there is no text in that language. */
  summary: Scalars['String']['output'];
  target: Actor;
  /** Slug of what it is about; `vocabulary.topics` has its name. Null for a tie that is not about one thing. */
  topic?: Maybe<Scalars['String']['output']>;
  /** -1 hostile to the recipient … +1 friendly. Null when unknown. */
  valence?: Maybe<Scalars['Float']['output']>;
  /** First day on which it holds. Null when unknown. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds. Null when unknown or not over. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** A dated relationship of two actors: one per source, target, family, instrument, topic and interval, never one per pair. */
export type TieCodingBasisArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A dated relationship of two actors: one per source, target, family, instrument, topic and interval, never one per pair. */
export type TieEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A dated relationship of two actors: one per source, target, family, instrument, topic and interval, never one per pair. */
export type TieStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A dated relationship of two actors: one per source, target, family, instrument, topic and interval, never one per pair. */
export type TieSummaryArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

export type TieConnection = {
  __typename?: 'TieConnection';
  edges: Array<TieEdge>;
  pageInfo: PageInfo;
  /** Number of ties that pass the filter, over all pages. */
  totalCount: Scalars['Int']['output'];
};

export type TieEdge = {
  __typename?: 'TieEdge';
  cursor: Scalars['String']['output'];
  node: Tie;
};

/**
 * Which ties to keep. Every given field must hold. A tie passes a date test unless a known bound contradicts it:
 * unknown bounds never exclude. It fails `minConfidence` and `minStrength` when its own value is unknown.
 */
export type TieFilter = {
  /** Ties that hold on that day. Combined with `from` and `to`, both must hold. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  families?: InputMaybe<Array<Family>>;
  /** Ties whose validity meets the period from..to, ends included. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Ties without a known instrument fail. */
  instruments?: InputMaybe<Array<Instrument>>;
  /** 0..100 */
  minConfidence?: InputMaybe<Scalars['Int']['input']>;
  /** 0..1 */
  minStrength?: InputMaybe<Scalars['Float']['input']>;
  modalities?: InputMaybe<Array<Modality>>;
  statuses?: InputMaybe<Array<TieStatus>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Exact topic slug. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

export type TieStatus =
  /** Asserted by some statements and denied by others. */
  | 'CONTESTED'
  /** Asserted by at least two independent origins; nobody denies it. */
  | 'ESTABLISHED'
  /** Every assertion of it was denied or retracted. */
  | 'REFUTED'
  /** Asserted by one independent origin; nobody denies it. */
  | 'REPORTED';

export type Tier =
  /** A sourced leverage attempt rests on every hop, in this order. */
  | 'DOCUMENTED'
  /** Topology only: the ties exist, but topics or dates do not fit together, or a hop stands refuted. */
  | 'STRUCTURAL'
  /** Every hop has evidence for it; topics and dates are compatible. No source says that the hops were used together. */
  | 'SUPPORTED';

/** Every term of the graph with its names: what a client needs to build filters and legends. */
export type Vocabulary = {
  __typename?: 'Vocabulary';
  actorKinds: Array<VocabularyTerm>;
  attemptStatuses: Array<VocabularyTerm>;
  datePrecisions: Array<VocabularyTerm>;
  families: Array<FamilyTerm>;
  instruments: Array<VocabularyTerm>;
  /** ISO 639-1 codes of the languages in which actors have names, English first. */
  languages: Array<Scalars['String']['output']>;
  modalities: Array<VocabularyTerm>;
  organizationKinds: Array<VocabularyTerm>;
  /** Factor on the weight of a partnership hop, 0..1. */
  partnershipDiscount: Scalars['Float']['output'];
  stances: Array<VocabularyTerm>;
  tieStatuses: Array<VocabularyTerm>;
  tiers: Array<VocabularyTerm>;
  /** Topics of the graph, ordered by id. */
  topics: Array<VocabularyTerm>;
};

export type VocabularyTerm = {
  __typename?: 'VocabularyTerm';
  /** Null when the label says it all. */
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** In English where there is no text in that language. */
  label: Scalars['String']['output'];
};


export type VocabularyTermDescriptionArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type VocabularyTermLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
  ;
  Node:
    | ( EventRecord )
    | ( AttemptRecord )
    | ( OfficeRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( SourceRecord )
    | ( ActorRecord )
    | ( StatementRecord )
    | ( TermRecord )
    | ( TieRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorRecord>;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges'> & { edges: Array<ResolversTypes['ActorEdge']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorKind: ActorKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  Event: ResolverTypeWrapper<EventRecord>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: Array<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Family: Family;
  FamilyTerm: ResolverTypeWrapper<NamedFamily>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Instrument: Instrument;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LeverageAttempt: ResolverTypeWrapper<AttemptRecord>;
  LeverageAttemptConnection: ResolverTypeWrapper<Omit<LeverageAttemptConnection, 'edges'> & { edges: Array<ResolversTypes['LeverageAttemptEdge']> }>;
  LeverageAttemptEdge: ResolverTypeWrapper<Omit<LeverageAttemptEdge, 'node'> & { node: ResolversTypes['LeverageAttempt'] }>;
  LeverageHop: ResolverTypeWrapper<Hop>;
  LeveragePath: ResolverTypeWrapper<FoundPath>;
  LeveragePaths: ResolverTypeWrapper<LeverageAnswer>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Modality: Modality;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Office: ResolverTypeWrapper<OfficeRecord>;
  Official: ResolverTypeWrapper<ActorRecord>;
  Organization: ResolverTypeWrapper<ActorRecord>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Seed: ResolverTypeWrapper<SeedRecord>;
  Source: ResolverTypeWrapper<SourceRecord>;
  Stance: Stance;
  State: ResolverTypeWrapper<ActorRecord>;
  Statement: ResolverTypeWrapper<StatementRecord>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges'> & { edges: Array<ResolversTypes['StatementEdge']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'actors' | 'ties'> & { actors: Array<ResolversTypes['Actor']>, ties: Array<ResolversTypes['Tie']> }>;
  Term: ResolverTypeWrapper<TermRecord>;
  Tie: ResolverTypeWrapper<TieRecord>;
  TieConnection: ResolverTypeWrapper<Omit<TieConnection, 'edges'> & { edges: Array<ResolversTypes['TieEdge']> }>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  TieFilter: TieFilter;
  TieStatus: TieStatus;
  Tier: Tier;
  Vocabulary: ResolverTypeWrapper<Omit<Vocabulary, 'actorKinds' | 'attemptStatuses' | 'datePrecisions' | 'families' | 'instruments' | 'modalities' | 'organizationKinds' | 'stances' | 'tieStatuses' | 'tiers' | 'topics'> & { actorKinds: Array<ResolversTypes['VocabularyTerm']>, attemptStatuses: Array<ResolversTypes['VocabularyTerm']>, datePrecisions: Array<ResolversTypes['VocabularyTerm']>, families: Array<ResolversTypes['FamilyTerm']>, instruments: Array<ResolversTypes['VocabularyTerm']>, modalities: Array<ResolversTypes['VocabularyTerm']>, organizationKinds: Array<ResolversTypes['VocabularyTerm']>, stances: Array<ResolversTypes['VocabularyTerm']>, tieStatuses: Array<ResolversTypes['VocabularyTerm']>, tiers: Array<ResolversTypes['VocabularyTerm']>, topics: Array<ResolversTypes['VocabularyTerm']> }>;
  VocabularyTerm: ResolverTypeWrapper<NamedTerm>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorRecord;
  ActorConnection: Omit<ActorConnection, 'edges'> & { edges: Array<ResolversParentTypes['ActorEdge']> };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Event: EventRecord;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: Array<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  FamilyTerm: NamedFamily;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  LeverageAttempt: AttemptRecord;
  LeverageAttemptConnection: Omit<LeverageAttemptConnection, 'edges'> & { edges: Array<ResolversParentTypes['LeverageAttemptEdge']> };
  LeverageAttemptEdge: Omit<LeverageAttemptEdge, 'node'> & { node: ResolversParentTypes['LeverageAttempt'] };
  LeverageHop: Hop;
  LeveragePath: FoundPath;
  LeveragePaths: LeverageAnswer;
  LocalizedText: LocalizedText;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Office: OfficeRecord;
  Official: ActorRecord;
  Organization: ActorRecord;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Seed: SeedRecord;
  Source: SourceRecord;
  State: ActorRecord;
  Statement: StatementRecord;
  StatementConnection: Omit<StatementConnection, 'edges'> & { edges: Array<ResolversParentTypes['StatementEdge']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'actors' | 'ties'> & { actors: Array<ResolversParentTypes['Actor']>, ties: Array<ResolversParentTypes['Tie']> };
  Term: TermRecord;
  Tie: TieRecord;
  TieConnection: Omit<TieConnection, 'edges'> & { edges: Array<ResolversParentTypes['TieEdge']> };
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  TieFilter: TieFilter;
  Vocabulary: Omit<Vocabulary, 'actorKinds' | 'attemptStatuses' | 'datePrecisions' | 'families' | 'instruments' | 'modalities' | 'organizationKinds' | 'stances' | 'tieStatuses' | 'tiers' | 'topics'> & { actorKinds: Array<ResolversParentTypes['VocabularyTerm']>, attemptStatuses: Array<ResolversParentTypes['VocabularyTerm']>, datePrecisions: Array<ResolversParentTypes['VocabularyTerm']>, families: Array<ResolversParentTypes['FamilyTerm']>, instruments: Array<ResolversParentTypes['VocabularyTerm']>, modalities: Array<ResolversParentTypes['VocabularyTerm']>, organizationKinds: Array<ResolversParentTypes['VocabularyTerm']>, stances: Array<ResolversParentTypes['VocabularyTerm']>, tieStatuses: Array<ResolversParentTypes['VocabularyTerm']>, tiers: Array<ResolversParentTypes['VocabularyTerm']>, topics: Array<ResolversParentTypes['VocabularyTerm']> };
  VocabularyTerm: NamedTerm;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Official' | 'Organization' | 'State', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventLabelArgs, 'language'>>;
  recipient?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FamilyTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyTerm'] = ResolversParentTypes['FamilyTerm']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FamilyTermDescriptionArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FamilyTermLabelArgs, 'language'>>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transmitsBothWays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeverageAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeverageAttempt'] = ResolversParentTypes['LeverageAttempt']> = {
  by?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LeverageAttemptDemandArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  restsOn?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeverageAttemptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeverageAttemptConnection'] = ResolversParentTypes['LeverageAttemptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeverageAttemptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeverageAttemptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeverageAttemptEdge'] = ResolversParentTypes['LeverageAttemptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeverageAttempt'], ParentType, ContextType>;
};

export type LeverageHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeverageHop'] = ResolversParentTypes['LeverageHop']> = {
  counterEvidence?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LeveragePathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeveragePath'] = ResolversParentTypes['LeveragePath']> = {
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  attempts?: Resolver<Array<ResolversTypes['LeverageAttempt']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['LeverageHop']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  polarity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  tierBecause?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LeveragePathTierBecauseArgs, 'language'>>;
  weakestHop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeveragePathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeveragePaths'] = ResolversParentTypes['LeveragePaths']> = {
  cypher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emptyBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeveragePathsEmptyBecauseArgs, 'language'>>;
  paths?: Resolver<Array<ResolversTypes['LeveragePath']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Event' | 'LeverageAttempt' | 'Office' | 'Official' | 'Organization' | 'Source' | 'State' | 'Statement' | 'Term' | 'Tie', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeNameArgs, 'language'>>;
  of?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficialNameArgs, 'language'>>;
  names?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfficialNoteArgs, 'language'>>;
  seeds?: Resolver<Array<ResolversTypes['Seed']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType, Partial<OfficialTermsArgs>>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<OfficialTieCountArgs, 'direction'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OfficialTiesArgs, 'direction' | 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'language'>>;
  names?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationNoteArgs, 'language'>>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  organizationKind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  seeds?: Resolver<Array<ResolversTypes['Seed']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<OrganizationTieCountArgs, 'direction'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationTiesArgs, 'direction' | 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first'>>;
  leverageAttempts?: Resolver<ResolversTypes['LeverageAttemptConnection'], ParentType, ContextType, RequireFields<QueryLeverageAttemptsArgs, 'first'>>;
  leveragePaths?: Resolver<ResolversTypes['LeveragePaths'], ParentType, ContextType, RequireFields<QueryLeveragePathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'ids' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  seeds?: Resolver<Array<ResolversTypes['Seed']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<QueryTieArgs, 'id'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<QueryTiesArgs, 'first'>>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
};

export type SeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seed'] = ResolversParentTypes['Seed']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SourceNoteArgs, 'language'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StateNameArgs, 'language'>>;
  names?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StateNoteArgs, 'language'>>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  seeds?: Resolver<Array<ResolversTypes['Seed']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<StateTieCountArgs, 'direction'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StateTiesArgs, 'direction' | 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementSummaryArgs, 'language'>>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  datePrecision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  ongoing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  attempts?: Resolver<Array<ResolversTypes['LeverageAttempt']>, ParentType, ContextType>;
  codingBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TieCodingBasisArgs, 'language'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<TieEventsArgs, 'first'>>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  ongoing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  polarity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seeds?: Resolver<Array<ResolversTypes['Seed']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<TieStatementsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strengthBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TieSummaryArgs, 'language'>>;
  target?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  actorKinds?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
  attemptStatuses?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
  datePrecisions?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
  families?: Resolver<Array<ResolversTypes['FamilyTerm']>, ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  modalities?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
  organizationKinds?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
  partnershipDiscount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
  tieStatuses?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['VocabularyTerm']>, ParentType, ContextType>;
};

export type VocabularyTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyTerm'] = ResolversParentTypes['VocabularyTerm']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VocabularyTermDescriptionArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VocabularyTermLabelArgs, 'language'>>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  FamilyTerm?: FamilyTermResolvers<ContextType>;
  LeverageAttempt?: LeverageAttemptResolvers<ContextType>;
  LeverageAttemptConnection?: LeverageAttemptConnectionResolvers<ContextType>;
  LeverageAttemptEdge?: LeverageAttemptEdgeResolvers<ContextType>;
  LeverageHop?: LeverageHopResolvers<ContextType>;
  LeveragePath?: LeveragePathResolvers<ContextType>;
  LeveragePaths?: LeveragePathsResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Seed?: SeedResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  VocabularyTerm?: VocabularyTermResolvers<ContextType>;
};

