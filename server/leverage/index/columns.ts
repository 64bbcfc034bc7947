import { BOTH_WAYS } from './terms.ts';

/**
 * Ties as columns of numbers, in shared memory, so that a worker thread searches them without a copy. A tie's number is
 * the rank of its id, so that comparing numbers compares ids; an actor's number is the rank of its id as well.
 */
export type Columns = {
  readonly actorCount: number;
  readonly tieCount: number;
  readonly topicCount: number;
  /**
   * What a search looks at in every tie, side by side, since what costs time is to fetch it from memory: RECORD numbers a
   * tie, see the functions below.
   */
  readonly records: Int32Array;
  /** The same memory: what a hop over the tie weighs at most stands in it as a double. */
  readonly weights: Float64Array;
  /** 0..1; NaN is unknown. */
  readonly strength: Float64Array;
  /** 0..100; UNKNOWN_CONFIDENCE is unknown. */
  readonly confidence: Uint8Array;
  /** +1 or -1; 0 is unknown. */
  readonly polarity: Int8Array;
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

/** Numbers of a tie in `records`. */
export const RECORD = 8;

/** Their positions in a record; WEIGHT is that of the double in `weights`, in doubles. */
export const AT = { source: 0, target: 1, validFrom: 2, validTo: 3, topic: 4, terms: 5, WEIGHT: 3 } as const;

type Records = Pick<Columns, 'records'>;

export const sourceOf = ({ records }: Records, tie: number): number => records[tie * RECORD + AT.source] ?? 0;
export const targetOf = ({ records }: Records, tie: number): number => records[tie * RECORD + AT.target] ?? 0;
/** Calendar days as numbers (see days.ts); UNKNOWN_DAY is unknown. */
export const validFromOf = ({ records }: Records, tie: number): number => records[tie * RECORD + AT.validFrom] ?? 0;
export const validToOf = ({ records }: Records, tie: number): number => records[tie * RECORD + AT.validTo] ?? 0;
/** 1 + position in the topics; 0 is none. */
export const topicOf = ({ records }: Records, tie: number): number => records[tie * RECORD + AT.topic] ?? 0;
/** Bits, see terms.ts. */
export const termsAt = ({ records }: Records, tie: number): number => records[tie * RECORD + AT.terms] ?? 0;
/** What a hop over the tie weighs at most, whatever the period: recency only lowers it. NaN is unknown. */
export const atMostOf = ({ weights }: Pick<Columns, 'weights'>, tie: number): number =>
  weights[tie * (RECORD / 2) + AT.WEIGHT] ?? Number.NaN;
/** Whether the tie carries leverage both ways. */
export const carriesBothWays = (columns: Records, tie: number): boolean => (termsAt(columns, tie) & BOTH_WAYS) !== 0;

export const startOf = (columns: Records, hop: number): number =>
  columns.records[(hop >>> 1) * RECORD + ((hop & 1) === 1 ? AT.target : AT.source)] ?? 0;
export const endOf = (columns: Records, hop: number): number =>
  columns.records[(hop >>> 1) * RECORD + ((hop & 1) === 1 ? AT.source : AT.target)] ?? 0;

/** The hops that walk a tie. */
export const hopsOver = (columns: Records, tie: number): number[] =>
  carriesBothWays(columns, tie) ? [hopOf(tie, false), hopOf(tie, true)] : [hopOf(tie, false)];

/** Bytes of shared memory. */
export function bytesOf(columns: Columns): number {
  const buffers = new Set(Object.values(columns).map((column) => (typeof column === 'number' ? null : column.buffer)));
  return [...buffers].reduce((sum, buffer) => sum + (buffer?.byteLength ?? 0), 0);
}
