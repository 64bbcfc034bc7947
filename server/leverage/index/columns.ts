/**
 * Ties as columns of numbers, in shared memory, so that a worker thread searches them without a copy. A tie's number is
 * the rank of its id, so that comparing numbers compares ids; an actor's number is the rank of its id as well.
 */
export type Columns = {
  readonly actorCount: number;
  readonly tieCount: number;
  readonly topicCount: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Position in FAMILIES. */
  readonly family: Uint8Array;
  /** 1 + position in INSTRUMENTS; 0 is unknown. */
  readonly instrument: Uint8Array;
  /** Position in MODALITIES. */
  readonly modality: Uint8Array;
  /** Position in TIE_STATUSES. */
  readonly status: Uint8Array;
  /** 1 + position in the topics; 0 is none. */
  readonly topic: Uint32Array;
  /** Calendar days as numbers (see days.ts); UNKNOWN_DAY is unknown. */
  readonly validFrom: Int32Array;
  readonly validTo: Int32Array;
  /** 0..1; NaN is unknown. */
  readonly strength: Float64Array;
  /** 0..100; UNKNOWN_CONFIDENCE is unknown. */
  readonly confidence: Uint8Array;
  /** +1 or -1; 0 is unknown. */
  readonly polarity: Int8Array;
  /** What a hop over the tie weighs at most, whatever the period: recency only lowers it. NaN is unknown. */
  readonly atMost: Float64Array;
  /** Hops that leave an actor: from outStart[actor] to outStart[actor + 1], see `hopOf`. */
  readonly outStart: Uint32Array;
  /** Strongest first by what they weigh at most, to within `weightStep`; those of unknown weight last. */
  readonly outByWeight: Uint32Array;
  readonly weightStep: number;
  /** By id. */
  readonly outById: Uint32Array;
  /** By the actor where they end, then by id. */
  readonly outByEnd: Uint32Array;
  /** Hops that end at an actor: from inStart[actor] to inStart[actor + 1], strongest first as in outByWeight. */
  readonly inStart: Uint32Array;
  readonly inByWeight: Uint32Array;
};

export const UNKNOWN_CONFIDENCE = 255;

/** A hop is a tie with the direction in which it is walked, in one number. */
export const hopOf = (tie: number, reversed: boolean): number => tie * 2 + (reversed ? 1 : 0);
export const tieOf = (hop: number): number => hop >>> 1;
export const isReversed = (hop: number): boolean => (hop & 1) === 1;

/** The most ties that hops can number. */
export const MOST_TIES = 2 ** 31;

type Ends = Pick<Columns, 'source' | 'target'>;

export const startOf = (columns: Ends, hop: number): number =>
  ((hop & 1) === 1 ? columns.target[hop >>> 1] : columns.source[hop >>> 1]) ?? 0;
export const endOf = (columns: Ends, hop: number): number =>
  ((hop & 1) === 1 ? columns.source[hop >>> 1] : columns.target[hop >>> 1]) ?? 0;

/** Bytes of shared memory. */
export const bytesOf = (columns: Columns): number =>
  Object.values(columns).reduce<number>((sum, column) => sum + (typeof column === 'number' ? 0 : column.byteLength), 0);
