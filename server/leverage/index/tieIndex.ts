import { FAMILIES, INSTRUMENTS, MODALITIES, PARTNERSHIP_DISCOUNT, TIE_STATUSES, idsOf } from '../../vocabulary.ts';
import { MOST_TIES, UNKNOWN_CONFIDENCE, bytesOf, hopOf } from './columns.ts';
import type { Columns } from './columns.ts';
import { dayNumber } from './days.ts';
import { TextTable } from './textTable.ts';
import type { PathTie } from '../model.ts';

/** The columns with the names of what they number. */
export type TieIndex = {
  readonly columns: Columns;
  readonly actors: TextTable;
  readonly ties: TextTable;
  readonly topics: readonly string[];
  /** Bytes of memory it holds. */
  readonly byteLength: number;
};

const position = <T extends string>(ids: readonly T[]) => new Map<string, number>(ids.map((id, index) => [id, index]));
const FAMILY = position(idsOf(FAMILIES));
const INSTRUMENT = position(idsOf(INSTRUMENTS));
const MODALITY = position(idsOf(MODALITIES));
const STATUS = position(idsOf(TIE_STATUSES));

/** Whether the family at a position carries leverage both ways. */
export const TRANSMITS_BOTH_WAYS: readonly boolean[] = Object.values(FAMILIES).map(
  (family) => family.transmitsBothWays,
);

const shared = (bytes: number) => new SharedArrayBuffer(bytes);

function known(map: ReadonlyMap<string, number>, value: string): number {
  const found = map.get(value);
  if (found === undefined) throw new RangeError(`${value} is not a term of the vocabulary`);
  return found;
}

/** Ranks of the distinct texts. */
function ranked(texts: Iterable<string>): { table: TextTable; rankOf: Map<string, number> } {
  const sorted = [...new Set(texts)].toSorted((a, b) => (a < b ? -1 : 1));
  return { table: new TextTable(sorted), rankOf: position(sorted) };
}

/** What a tie's weight is at most, whatever the period: recency only lowers it. NaN is unknown. */
function weightAtMost(strength: number, confidence: number, family: number): number {
  if (confidence === UNKNOWN_CONFIDENCE) return Number.NaN;
  return strength * (confidence / 100) * (TRANSMITS_BOTH_WAYS[family] === true ? PARTNERSHIP_DISCOUNT : 1);
}

type Adjacency = Pick<Columns, 'outStart' | 'outByWeight' | 'weightStep' | 'outById' | 'lastStart' | 'last'>;
type TieColumns = Omit<Columns, keyof Adjacency>;

/** Tie numbers, strongest first, unknown last, then by number: one native sort of packed keys instead of a comparator. */
function byWeight({ tieCount, strength, confidence, family }: TieColumns): { order: Float64Array; weightStep: number } {
  const keys = new Float64Array(tieCount);
  // A double holds 53 bits: those that the tie's number leaves over hold its weight, which is in 0..1.
  const ties = 2 ** Math.ceil(Math.log2(Math.max(tieCount, 2)));
  const steps = 2 ** 51 / ties;
  for (let tie = 0; tie < tieCount; tie += 1) {
    const weight = weightAtMost(strength[tie] ?? 0, confidence[tie] ?? 0, family[tie] ?? 0);
    const rank = Number.isNaN(weight) ? steps + 1 : Math.round((1 - weight) * steps);
    keys[tie] = rank * ties + tie;
  }
  keys.sort();
  for (let index = 0; index < tieCount; index += 1) keys[index] = (keys[index] ?? 0) % ties;
  return { order: keys, weightStep: 1 / steps };
}

/** Hops by the actor that they leave, or end at, in the order in which `order` names ties. */
function hopsBy(
  columns: TieColumns,
  starts: Uint32Array,
  order: Iterable<number>,
  add: (tie: number, put: (actor: number, hop: number) => void) => void,
): Uint32Array {
  const hops = new Uint32Array(shared((starts[columns.actorCount] ?? 0) * 4));
  const next = starts.slice();
  for (const tie of order) {
    add(tie, (actor, hop) => {
      const at = next[actor] ?? 0;
      hops[at] = hop;
      next[actor] = at + 1;
    });
  }
  return hops;
}

function startsOf(columns: TieColumns, add: (tie: number, put: (actor: number) => void) => void): Uint32Array {
  const starts = new Uint32Array(shared((columns.actorCount + 1) * 4));
  for (let tie = 0; tie < columns.tieCount; tie += 1) {
    add(tie, (actor) => {
      starts[actor + 1] = (starts[actor + 1] ?? 0) + 1;
    });
  }
  for (let actor = 0; actor < columns.actorCount; actor += 1) {
    starts[actor + 1] = (starts[actor + 1] ?? 0) + (starts[actor] ?? 0);
  }
  return starts;
}

function adjacency(columns: TieColumns): Adjacency {
  const { source, target, family, tieCount } = columns;
  const bothWays = (tie: number) => TRANSMITS_BOTH_WAYS[family[tie] ?? 0] === true;
  const leaving = (tie: number, put: (actor: number, hop: number) => void) => {
    put(source[tie] ?? 0, hopOf(tie, false));
    if (bothWays(tie)) put(target[tie] ?? 0, hopOf(tie, true));
  };
  const ending = (tie: number, put: (actor: number, hop: number) => void) => {
    if (!bothWays(tie)) put(target[tie] ?? 0, hopOf(tie, false));
  };
  const all = Array.from({ length: tieCount }, (_unused, tie) => tie);
  const outStart = startsOf(columns, leaving);
  const lastStart = startsOf(columns, ending);
  const { order, weightStep } = byWeight(columns);
  return {
    outStart,
    outByWeight: hopsBy(columns, outStart, order, leaving),
    weightStep,
    outById: hopsBy(columns, outStart, all, leaving),
    lastStart,
    last: hopsBy(columns, lastStart, all, ending),
  };
}

/**
 * Builds the index of ties that come in any order. Throws RangeError for a term or date that is none.
 * Dates may come as numbers already (see days.ts).
 */
export class TieIndexBuilder {
  readonly #ids: string[] = [];
  readonly #sources: string[] = [];
  readonly #targets: string[] = [];
  readonly #topics: (string | null)[] = [];
  readonly #terms: number[] = [];
  readonly #days: number[] = [];
  readonly #strengths: number[] = [];
  readonly #small: number[] = [];
  /** Equal texts share one string: a row of the driver brings its own copy. */
  readonly #texts = new Map<string, string>();

  #shared(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }

  add(tie: Omit<PathTie, 'seeds' | 'validFrom' | 'validTo'> & { validFrom: number; validTo: number }): void {
    this.#ids.push(tie.id);
    this.#sources.push(this.#shared(tie.source));
    this.#targets.push(this.#shared(tie.target));
    this.#topics.push(tie.topic === null ? null : this.#shared(tie.topic));
    this.#terms.push(
      known(FAMILY, tie.family) +
        16 * (tie.instrument === null ? 0 : 1 + known(INSTRUMENT, tie.instrument)) +
        256 * known(MODALITY, tie.modality) +
        4096 * known(STATUS, tie.status),
    );
    this.#days.push(tie.validFrom, tie.validTo);
    this.#strengths.push(tie.strength ?? Number.NaN);
    this.#small.push((tie.confidence ?? UNKNOWN_CONFIDENCE) * 4 + (tie.polarity ?? 0) + 1);
  }

  build(): TieIndex {
    const ids = this.#ids;
    const tieCount = ids.length;
    if (tieCount > MOST_TIES) throw new RangeError(`${tieCount} ties are more than the ${MOST_TIES} it takes`);
    // A plain array: its sort is quick where most is in order already, as rows come from the database.
    const order = Array.from({ length: tieCount }, (_unused, index) => index).sort((a, b) =>
      (ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1,
    );
    const actors = ranked([...new Set(this.#sources), ...new Set(this.#targets)]);
    const topics = [...new Set(this.#topics)].filter((topic) => topic !== null).toSorted((a, b) => (a < b ? -1 : 1));
    const topicRank = position(topics);
    const columns: TieColumns = {
      actorCount: actors.table.length,
      tieCount,
      topicCount: topics.length,
      source: new Uint32Array(shared(tieCount * 4)),
      target: new Uint32Array(shared(tieCount * 4)),
      family: new Uint8Array(shared(tieCount)),
      instrument: new Uint8Array(shared(tieCount)),
      modality: new Uint8Array(shared(tieCount)),
      status: new Uint8Array(shared(tieCount)),
      topic: new Uint32Array(shared(tieCount * 4)),
      validFrom: new Int32Array(shared(tieCount * 4)),
      validTo: new Int32Array(shared(tieCount * 4)),
      strength: new Float64Array(shared(tieCount * 8)),
      confidence: new Uint8Array(shared(tieCount)),
      polarity: new Int8Array(shared(tieCount)),
    };
    for (const [tie, row] of order.entries()) {
      const terms = this.#terms[row] ?? 0;
      const small = this.#small[row] ?? 0;
      const topic = this.#topics[row] ?? null;
      columns.source[tie] = known(actors.rankOf, this.#sources[row] ?? '');
      columns.target[tie] = known(actors.rankOf, this.#targets[row] ?? '');
      columns.family[tie] = terms & 15;
      columns.instrument[tie] = (terms >> 4) & 15;
      columns.modality[tie] = (terms >> 8) & 15;
      columns.status[tie] = terms >> 12;
      columns.topic[tie] = topic === null ? 0 : 1 + known(topicRank, topic);
      columns.validFrom[tie] = this.#days[row * 2] ?? 0;
      columns.validTo[tie] = this.#days[row * 2 + 1] ?? 0;
      columns.strength[tie] = this.#strengths[row] ?? Number.NaN;
      columns.confidence[tie] = small >> 2;
      columns.polarity[tie] = (small & 3) - 1;
    }
    const ties = new TextTable(order.map((row) => ids[row] ?? ''));
    const whole = { ...columns, ...adjacency(columns) };
    return {
      columns: whole,
      actors: actors.table,
      ties,
      topics,
      byteLength: bytesOf(whole) + actors.table.byteLength + ties.byteLength,
    };
  }
}

/** The index of ties that are at hand. */
export function indexTies(ties: Iterable<PathTie>): TieIndex {
  const builder = new TieIndexBuilder();
  for (const tie of ties) {
    builder.add({ ...tie, validFrom: dayNumber(tie.validFrom), validTo: dayNumber(tie.validTo) });
  }
  return builder.build();
}
