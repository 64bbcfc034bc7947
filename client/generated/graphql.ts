/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

type ActorCard_Official_Fragment = { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> };

type ActorCard_Organization_Fragment = { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> };

type ActorCard_State_Fragment = { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> };

export type ActorCardFragment =
  | ActorCard_Official_Fragment
  | ActorCard_Organization_Fragment
  | ActorCard_State_Fragment
;

export type ActorDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type ActorDetailQuery = { __typename?: 'Query', actor?:
    | { __typename?: 'Official', aliases: Array<string>, wikidata?: string | null, tieCount: number, note?: string | null, id: string, kind: ActorKind, terms: Array<{ __typename?: 'Term', id: string, from?: string | null, to?: string | null, ongoing?: boolean | null, datePrecision?: string | null, office: { __typename?: 'Office', id: string, name: string, of:
            | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
            | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
            | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
           } }>, seeds: Array<{ __typename?: 'Seed', version: string, description: string, dataset?: string | null, licence?: string | null }>, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
    | { __typename?: 'Organization', organizationKind?: OrganizationKind | null, aliases: Array<string>, wikidata?: string | null, tieCount: number, note?: string | null, id: string, kind: ActorKind, partOf?:
        | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
       | null, offices: Array<{ __typename?: 'Office', id: string, name: string, terms: Array<{ __typename?: 'Term', id: string, from?: string | null, to?: string | null, ongoing?: boolean | null, datePrecision?: string | null, official: { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> } }> }>, seeds: Array<{ __typename?: 'Seed', version: string, description: string, dataset?: string | null, licence?: string | null }>, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
    | { __typename?: 'State', iso3?: string | null, aliases: Array<string>, wikidata?: string | null, tieCount: number, note?: string | null, id: string, kind: ActorKind, offices: Array<{ __typename?: 'Office', id: string, name: string, terms: Array<{ __typename?: 'Term', id: string, from?: string | null, to?: string | null, ongoing?: boolean | null, datePrecision?: string | null, official: { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> } }> }>, seeds: Array<{ __typename?: 'Seed', version: string, description: string, dataset?: string | null, licence?: string | null }>, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
   | null };

export type AttemptDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type AttemptDetailQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Event' }
    | { __typename?: 'LeverageAttempt', id: string, date?: string | null, status: string, demand: string, by: Array<
        | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
      >, via: Array<
        | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
      >, on: Array<
        | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
      >, restsOn: Array<{ __typename?: 'Tie', summary: string, id: string, family: Family, instrument?: Instrument | null, topic?: string | null, modality: Modality, validFrom?: string | null, validTo?: string | null, ongoing?: boolean | null, datePrecision?: string | null, strength?: number | null, polarity?: number | null, confidence?: number | null, status: TieStatus, origins: number, source:
          | { __typename?: 'Official', id: string }
          | { __typename?: 'Organization', id: string }
          | { __typename?: 'State', id: string }
        , target:
          | { __typename?: 'Official', id: string }
          | { __typename?: 'Organization', id: string }
          | { __typename?: 'State', id: string }
         }>, statements: Array<{ __typename?: 'Statement', id: string, stance: Stance, modality: Modality, quote?: string | null, language?: string | null, locator?: string | null, reportedBy?: string | null, credibility?: number | null, summary: string, source: { __typename?: 'Source', id: string, title: string, publisher?: string | null, publishedOn?: string | null, language?: string | null, url?: string | null, reliability?: string | null, note?: string | null } }> }
    | { __typename?: 'Office' }
    | { __typename?: 'Official' }
    | { __typename?: 'Organization' }
    | { __typename?: 'Source' }
    | { __typename?: 'State' }
    | { __typename?: 'Statement' }
    | { __typename?: 'Term' }
    | { __typename?: 'Tie' }
   | null };

export type LeveragePathsBetweenQueryVariables = Exact<{
  from: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  to: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  filter?: InputMaybe<TieFilter>;
  maxHops: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
  language: Scalars['String']['input'];
}>;


export type LeveragePathsBetweenQuery = { __typename?: 'Query', leveragePaths: { __typename?: 'LeveragePaths', truncated: boolean, emptyBecause?: string | null, cypher: string, paths: Array<{ __typename?: 'LeveragePath', tier: Tier, tierBecause: string, score?: number | null, polarity?: number | null, origins: number, weakestHop: number, actors: Array<
        | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
      >, attempts: Array<{ __typename?: 'LeverageAttempt', id: string }>, hops: Array<{ __typename?: 'LeverageHop', reversed: boolean, weight?: number | null, tie: { __typename?: 'Tie', id: string, family: Family, instrument?: Instrument | null, topic?: string | null, modality: Modality, validFrom?: string | null, validTo?: string | null, ongoing?: boolean | null, datePrecision?: string | null, strength?: number | null, polarity?: number | null, confidence?: number | null, status: TieStatus, origins: number, source:
            | { __typename?: 'Official', id: string }
            | { __typename?: 'Organization', id: string }
            | { __typename?: 'State', id: string }
          , target:
            | { __typename?: 'Official', id: string }
            | { __typename?: 'Organization', id: string }
            | { __typename?: 'State', id: string }
           }, counterEvidence: Array<{ __typename?: 'Statement', id: string }> }> }> } };

export type NeighbourhoodQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  depth: Scalars['Int']['input'];
  filter?: InputMaybe<TieFilter>;
  limit: Scalars['Int']['input'];
}>;


export type NeighbourhoodQuery = { __typename?: 'Query', neighbourhood: { __typename?: 'Subgraph', truncated: boolean, actors: Array<
      | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
      | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
      | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
    >, ties: Array<{ __typename?: 'Tie', id: string, family: Family, instrument?: Instrument | null, topic?: string | null, modality: Modality, validFrom?: string | null, validTo?: string | null, ongoing?: boolean | null, datePrecision?: string | null, strength?: number | null, polarity?: number | null, confidence?: number | null, status: TieStatus, origins: number, source:
        | { __typename?: 'Official', id: string }
        | { __typename?: 'Organization', id: string }
        | { __typename?: 'State', id: string }
      , target:
        | { __typename?: 'Official', id: string }
        | { __typename?: 'Organization', id: string }
        | { __typename?: 'State', id: string }
       }> } };

export type OfficeHoldersFragment = { __typename?: 'Office', id: string, name: string, terms: Array<{ __typename?: 'Term', id: string, from?: string | null, to?: string | null, ongoing?: boolean | null, datePrecision?: string | null, official: { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> } }> };

export type OpeningQueryVariables = Exact<{ [key: string]: never; }>;


export type OpeningQuery = { __typename?: 'Query', leverageAttempts: { __typename?: 'LeverageAttemptConnection', edges: Array<{ __typename?: 'LeverageAttemptEdge', node: { __typename?: 'LeverageAttempt', id: string, by: Array<
          | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
          | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
          | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        >, via: Array<
          | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
          | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
          | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        >, on: Array<
          | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
          | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
          | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        > } }> }, actors: { __typename?: 'ActorConnection', totalCount: number } };

export type SearchActorsQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type SearchActorsQuery = { __typename?: 'Query', actors: { __typename?: 'ActorConnection', totalCount: number, edges: Array<{ __typename?: 'ActorEdge', matched?: string | null, node:
        | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
        | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
       }> } };

export type StatementCardFragment = { __typename?: 'Statement', id: string, stance: Stance, modality: Modality, quote?: string | null, language?: string | null, locator?: string | null, reportedBy?: string | null, credibility?: number | null, summary: string, source: { __typename?: 'Source', id: string, title: string, publisher?: string | null, publishedOn?: string | null, language?: string | null, url?: string | null, reliability?: string | null, note?: string | null } };

export type TieCardFragment = { __typename?: 'Tie', id: string, family: Family, instrument?: Instrument | null, topic?: string | null, modality: Modality, validFrom?: string | null, validTo?: string | null, ongoing?: boolean | null, datePrecision?: string | null, strength?: number | null, polarity?: number | null, confidence?: number | null, status: TieStatus, origins: number, source:
    | { __typename?: 'Official', id: string }
    | { __typename?: 'Organization', id: string }
    | { __typename?: 'State', id: string }
  , target:
    | { __typename?: 'Official', id: string }
    | { __typename?: 'Organization', id: string }
    | { __typename?: 'State', id: string }
   };

export type TieDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type TieDetailQuery = { __typename?: 'Query', tie?: { __typename?: 'Tie', summary: string, strengthBasis?: string | null, valence?: number | null, codingBasis?: string | null, id: string, family: Family, instrument?: Instrument | null, topic?: string | null, modality: Modality, validFrom?: string | null, validTo?: string | null, ongoing?: boolean | null, datePrecision?: string | null, strength?: number | null, polarity?: number | null, confidence?: number | null, status: TieStatus, origins: number, source:
      | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
      | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
      | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
    , target:
      | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
      | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
      | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
    , statements: { __typename?: 'StatementConnection', totalCount: number, edges: Array<{ __typename?: 'StatementEdge', node: { __typename?: 'Statement', id: string, stance: Stance, modality: Modality, quote?: string | null, language?: string | null, locator?: string | null, reportedBy?: string | null, credibility?: number | null, summary: string, source: { __typename?: 'Source', id: string, title: string, publisher?: string | null, publishedOn?: string | null, language?: string | null, url?: string | null, reliability?: string | null, note?: string | null } } }> }, events: { __typename?: 'EventConnection', totalCount: number, edges: Array<{ __typename?: 'EventEdge', node: { __typename?: 'Event', id: string, date: string, datePrecision?: string | null, code?: string | null, label?: string | null, actor:
            | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
            | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
            | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
          , recipient:
            | { __typename?: 'Official', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
            | { __typename?: 'Organization', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
            | { __typename?: 'State', id: string, kind: ActorKind, names: Array<{ __typename?: 'LocalizedText', language: string, text: string }> }
          , source?: { __typename?: 'Source', title: string, url?: string | null } | null } }> }, attempts: Array<{ __typename?: 'LeverageAttempt', id: string, status: string, demand: string }>, seeds: Array<{ __typename?: 'Seed', version: string, description: string, dataset?: string | null, licence?: string | null }> } | null };

export type VocabularyInQueryVariables = Exact<{
  language: Scalars['String']['input'];
}>;


export type VocabularyInQuery = { __typename?: 'Query', vocabulary: { __typename?: 'Vocabulary', partnershipDiscount: number, actorKinds: Array<{ __typename?: 'VocabularyTerm', id: string, label: string, description?: string | null }>, families: Array<{ __typename?: 'FamilyTerm', id: string, label: string, description?: string | null, transmitsBothWays: boolean }>, instruments: Array<{ __typename?: 'VocabularyTerm', id: string, label: string, description?: string | null }>, modalities: Array<{ __typename?: 'VocabularyTerm', id: string, label: string, description?: string | null }>, tieStatuses: Array<{ __typename?: 'VocabularyTerm', id: string, label: string, description?: string | null }>, stances: Array<{ __typename?: 'VocabularyTerm', id: string, label: string, description?: string | null }>, tiers: Array<{ __typename?: 'VocabularyTerm', id: string, label: string, description?: string | null }>, attemptStatuses: Array<{ __typename?: 'VocabularyTerm', id: string, label: string, description?: string | null }>, organizationKinds: Array<{ __typename?: 'VocabularyTerm', id: string, label: string, description?: string | null }>, topics: Array<{ __typename?: 'VocabularyTerm', id: string, label: string, description?: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActorCardFragmentDoc = new TypedDocumentString(`
    fragment ActorCard on Actor {
  id
  kind
  names {
    language
    text
  }
}
    `, {"fragmentName":"ActorCard"}) as unknown as TypedDocumentString<ActorCardFragment, unknown>;
export const OfficeHoldersFragmentDoc = new TypedDocumentString(`
    fragment OfficeHolders on Office {
  id
  name(language: $language)
  terms {
    id
    from
    to
    ongoing
    datePrecision
    official {
      ...ActorCard
    }
  }
}
    fragment ActorCard on Actor {
  id
  kind
  names {
    language
    text
  }
}`, {"fragmentName":"OfficeHolders"}) as unknown as TypedDocumentString<OfficeHoldersFragment, unknown>;
export const StatementCardFragmentDoc = new TypedDocumentString(`
    fragment StatementCard on Statement {
  id
  stance
  modality
  quote
  language
  locator
  reportedBy
  credibility
  summary(language: $language)
  source {
    id
    title
    publisher
    publishedOn
    language
    url
    reliability
    note(language: $language)
  }
}
    `, {"fragmentName":"StatementCard"}) as unknown as TypedDocumentString<StatementCardFragment, unknown>;
export const TieCardFragmentDoc = new TypedDocumentString(`
    fragment TieCard on Tie {
  id
  family
  source {
    id
  }
  target {
    id
  }
  instrument
  topic
  modality
  validFrom
  validTo
  ongoing
  datePrecision
  strength
  polarity
  confidence
  status
  origins
}
    `, {"fragmentName":"TieCard"}) as unknown as TypedDocumentString<TieCardFragment, unknown>;
export const ActorDetailDocument = new TypedDocumentString(`
    query ActorDetail($id: ID!, $language: String!) {
  actor(id: $id) {
    ...ActorCard
    aliases
    wikidata
    tieCount
    note(language: $language)
    seeds {
      version
      description
      dataset
      licence
    }
    ... on State {
      iso3
      offices {
        ...OfficeHolders
      }
    }
    ... on Organization {
      organizationKind
      partOf {
        ...ActorCard
      }
      offices {
        ...OfficeHolders
      }
    }
    ... on Official {
      terms {
        id
        from
        to
        ongoing
        datePrecision
        office {
          id
          name(language: $language)
          of {
            ...ActorCard
          }
        }
      }
    }
  }
}
    fragment ActorCard on Actor {
  id
  kind
  names {
    language
    text
  }
}
fragment OfficeHolders on Office {
  id
  name(language: $language)
  terms {
    id
    from
    to
    ongoing
    datePrecision
    official {
      ...ActorCard
    }
  }
}`) as unknown as TypedDocumentString<ActorDetailQuery, ActorDetailQueryVariables>;
export const AttemptDetailDocument = new TypedDocumentString(`
    query AttemptDetail($id: ID!, $language: String!) {
  node(id: $id) {
    ... on LeverageAttempt {
      id
      date
      status
      demand(language: $language)
      by {
        ...ActorCard
      }
      via {
        ...ActorCard
      }
      on {
        ...ActorCard
      }
      restsOn {
        ...TieCard
        summary(language: $language)
      }
      statements {
        ...StatementCard
      }
    }
  }
}
    fragment ActorCard on Actor {
  id
  kind
  names {
    language
    text
  }
}
fragment StatementCard on Statement {
  id
  stance
  modality
  quote
  language
  locator
  reportedBy
  credibility
  summary(language: $language)
  source {
    id
    title
    publisher
    publishedOn
    language
    url
    reliability
    note(language: $language)
  }
}
fragment TieCard on Tie {
  id
  family
  source {
    id
  }
  target {
    id
  }
  instrument
  topic
  modality
  validFrom
  validTo
  ongoing
  datePrecision
  strength
  polarity
  confidence
  status
  origins
}`) as unknown as TypedDocumentString<AttemptDetailQuery, AttemptDetailQueryVariables>;
export const LeveragePathsBetweenDocument = new TypedDocumentString(`
    query LeveragePathsBetween($from: [ID!]!, $to: [ID!]!, $filter: TieFilter, $maxHops: Int!, $first: Int!, $language: String!) {
  leveragePaths(
    from: $from
    to: $to
    filter: $filter
    maxHops: $maxHops
    first: $first
  ) {
    truncated
    emptyBecause(language: $language)
    cypher
    paths {
      tier
      tierBecause(language: $language)
      score
      polarity
      origins
      weakestHop
      actors {
        ...ActorCard
      }
      attempts {
        id
      }
      hops {
        reversed
        weight
        tie {
          ...TieCard
        }
        counterEvidence {
          id
        }
      }
    }
  }
}
    fragment ActorCard on Actor {
  id
  kind
  names {
    language
    text
  }
}
fragment TieCard on Tie {
  id
  family
  source {
    id
  }
  target {
    id
  }
  instrument
  topic
  modality
  validFrom
  validTo
  ongoing
  datePrecision
  strength
  polarity
  confidence
  status
  origins
}`) as unknown as TypedDocumentString<LeveragePathsBetweenQuery, LeveragePathsBetweenQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($ids: [ID!]!, $depth: Int!, $filter: TieFilter, $limit: Int!) {
  neighbourhood(ids: $ids, depth: $depth, filter: $filter, limit: $limit) {
    actors {
      ...ActorCard
    }
    ties {
      ...TieCard
    }
    truncated
  }
}
    fragment ActorCard on Actor {
  id
  kind
  names {
    language
    text
  }
}
fragment TieCard on Tie {
  id
  family
  source {
    id
  }
  target {
    id
  }
  instrument
  topic
  modality
  validFrom
  validTo
  ongoing
  datePrecision
  strength
  polarity
  confidence
  status
  origins
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening {
  leverageAttempts(first: 1) {
    edges {
      node {
        id
        by {
          ...ActorCard
        }
        via {
          ...ActorCard
        }
        on {
          ...ActorCard
        }
      }
    }
  }
  actors(first: 1) {
    totalCount
  }
}
    fragment ActorCard on Actor {
  id
  kind
  names {
    language
    text
  }
}`) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const SearchActorsDocument = new TypedDocumentString(`
    query SearchActors($search: String!) {
  actors(search: $search, first: 8) {
    edges {
      matched
      node {
        ...ActorCard
      }
    }
    totalCount
  }
}
    fragment ActorCard on Actor {
  id
  kind
  names {
    language
    text
  }
}`) as unknown as TypedDocumentString<SearchActorsQuery, SearchActorsQueryVariables>;
export const TieDetailDocument = new TypedDocumentString(`
    query TieDetail($id: ID!, $language: String!) {
  tie(id: $id) {
    ...TieCard
    source {
      ...ActorCard
    }
    target {
      ...ActorCard
    }
    summary(language: $language)
    strengthBasis
    valence
    codingBasis(language: $language)
    statements(first: 100) {
      totalCount
      edges {
        node {
          ...StatementCard
        }
      }
    }
    events(first: 50) {
      totalCount
      edges {
        node {
          id
          date
          datePrecision
          code
          label(language: $language)
          actor {
            ...ActorCard
          }
          recipient {
            ...ActorCard
          }
          source {
            title
            url
          }
        }
      }
    }
    attempts {
      id
      status
      demand(language: $language)
    }
    seeds {
      version
      description
      dataset
      licence
    }
  }
}
    fragment ActorCard on Actor {
  id
  kind
  names {
    language
    text
  }
}
fragment StatementCard on Statement {
  id
  stance
  modality
  quote
  language
  locator
  reportedBy
  credibility
  summary(language: $language)
  source {
    id
    title
    publisher
    publishedOn
    language
    url
    reliability
    note(language: $language)
  }
}
fragment TieCard on Tie {
  id
  family
  source {
    id
  }
  target {
    id
  }
  instrument
  topic
  modality
  validFrom
  validTo
  ongoing
  datePrecision
  strength
  polarity
  confidence
  status
  origins
}`) as unknown as TypedDocumentString<TieDetailQuery, TieDetailQueryVariables>;
export const VocabularyInDocument = new TypedDocumentString(`
    query VocabularyIn($language: String!) {
  vocabulary {
    actorKinds {
      id
      label(language: $language)
      description(language: $language)
    }
    families {
      id
      label(language: $language)
      description(language: $language)
      transmitsBothWays
    }
    instruments {
      id
      label(language: $language)
      description(language: $language)
    }
    modalities {
      id
      label(language: $language)
      description(language: $language)
    }
    tieStatuses {
      id
      label(language: $language)
      description(language: $language)
    }
    stances {
      id
      label(language: $language)
      description(language: $language)
    }
    tiers {
      id
      label(language: $language)
      description(language: $language)
    }
    attemptStatuses {
      id
      label(language: $language)
      description(language: $language)
    }
    organizationKinds {
      id
      label(language: $language)
      description(language: $language)
    }
    topics {
      id
      label(language: $language)
      description(language: $language)
    }
    partnershipDiscount
  }
}
    `) as unknown as TypedDocumentString<VocabularyInQuery, VocabularyInQueryVariables>;