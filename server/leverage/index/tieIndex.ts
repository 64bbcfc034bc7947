import { FAMILIES, INSTRUMENTS, MODALITIES, PARTNERSHIP_DISCOUNT, TIE_STATUSES, idsOf } from '../../vocabulary.ts';
import { MOST_TIES, UNKNOWN_CONFIDENCE, bytesOf, endOf, hopOf, startOf } from './columns.ts';
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

const position = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));
const FAMILY = position(idsOf(FAMILIES));
const INSTRUMENT = position(idsOf(INSTRUMENTS));
const MODALITY = position(idsOf(MODALITIES));
const STATUS = position(idsOf(TIE_STATUSES));

/** Whether the family at a position carries leverage both ways. */
export const TRANSMITS_BOTH_WAYS: readonly boolean[] = Object.values(FAMILIES).map(
  (family) => family.transmitsBothWays,
);

const shared = (bytes: number) => new SharedArrayBuffer(bytes);

function numberOf(map: ReadonlyMap<string, number>, value: string): number {
  const found = map.get(value);
  if (found === undefined) throw new RangeError(`${value} is not a term of the vocabulary`);
  return found;
}

/** Ranks of the distinct texts. */
function ranked(texts: Iterable<string>): { table: TextTable; rankOf: Map<string, number> } {
  const sorted = [...new Set(texts)].toSorted((a, b) => (a < b ? -1 : 1));
  return { table: new TextTable(sorted), rankOf: position(sorted) };
}

function weightAtMost(strength: number, confidence: number, family: number): number {
  if (confidence === UNKNOWN_CONFIDENCE) return Number.NaN;
  return strength * (confidence / 100) * (TRANSMITS_BOTH_WAYS[family] === true ? PARTNERSHIP_DISCOUNT : 1);
}

type Adjacency = Pick<
  Columns,
  'outStart' | 'outByWeight' | 'weightStep' | 'outById' | 'outByEnd' | 'inStart' | 'inByWeight'
>;
type TieColumns = Omit<Columns, keyof Adjacency>;

/** Tie numbers, strongest first, unknown last, then by number: one native sort of packed keys instead of a comparator. */
function byWeight({ tieCount, atMost }: TieColumns): { order: Float64Array; weightStep: number } {
  const keys = new Float64Array(tieCount);
  // A double holds 53 bits: those that the tie's number leaves over hold its weight, which is in 0..1.
  const ties = 2 ** Math.ceil(Math.log2(Math.max(tieCount, 2)));
  const steps = 2 ** 51 / ties;
  for (let tie = 0; tie < tieCount; tie += 1) {
    const weight = atMost[tie] ?? Number.NaN;
    const rank = Number.isNaN(weight) ? steps + 1 : Math.round((1 - weight) * steps);
    keys[tie] = rank * ties + tie;
  }
  const order = keys.toSorted();
  for (let index = 0; index < tieCount; index += 1) order[index] = (order[index] ?? 0) % ties;
  return { order, weightStep: 1 / steps };
}

/** The hops of ties, in the order of the ties. */
function* hopsOf({ family }: TieColumns, ties: Iterable<number>): Generator<number> {
  for (const tie of ties) {
    yield hopOf(tie, false);
    if (TRANSMITS_BOTH_WAYS[family[tie] ?? 0] === true) yield hopOf(tie, true);
  }
}

/** Where the hops of each actor begin, and the hops by actor, in the order in which they come. */
class ByActor {
  readonly starts: Uint32Array;
  readonly #actorOf: (hop: number) => number;

  constructor(actorCount: number, hops: Iterable<number>, actorOf: (hop: number) => number) {
    this.#actorOf = actorOf;
    this.starts = new Uint32Array(shared((actorCount + 1) * 4));
    for (const hop of hops) this.starts[actorOf(hop) + 1] = (this.starts[actorOf(hop) + 1] ?? 0) + 1;
    for (let actor = 0; actor < actorCount; actor += 1) {
      this.starts[actor + 1] = (this.starts[actor + 1] ?? 0) + (this.starts[actor] ?? 0);
    }
  }

  arrange(hops: Iterable<number>): Uint32Array {
    const arranged = new Uint32Array(shared((this.starts.at(-1) ?? 0) * 4));
    const next = this.starts.slice();
    for (const hop of hops) {
      const actor = this.#actorOf(hop);
      const at = next[actor] ?? 0;
      arranged[at] = hop;
      next[actor] = at + 1;
    }
    return arranged;
  }
}

function* upTo(count: number): Generator<number> {
  for (let number = 0; number < count; number += 1) yield number;
}

function adjacency(columns: TieColumns): Adjacency {
  const { actorCount, tieCount } = columns;
  const byId = () => hopsOf(columns, upTo(tieCount));
  const out = new ByActor(actorCount, byId(), (hop) => startOf(columns, hop));
  const into = new ByActor(actorCount, byId(), (hop) => endOf(columns, hop));
  const { order, weightStep } = byWeight(columns);
  return {
    outStart: out.starts,
    outByWeight: out.arrange(hopsOf(columns, order)),
    weightStep,
    outById: out.arrange(byId()),
    outByEnd: out.arrange(into.arrange(byId())),
    inStart: into.starts,
    inByWeight: into.arrange(hopsOf(columns, order)),
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

  get length(): number {
    return this.#ids.length;
  }

  add(tie: Omit<PathTie, 'seeds' | 'validFrom' | 'validTo'> & { validFrom: number; validTo: number }): void {
    this.#ids.push(tie.id);
    this.#sources.push(this.#shared(tie.source));
    this.#targets.push(this.#shared(tie.target));
    this.#topics.push(tie.topic === null ? null : this.#shared(tie.topic));
    this.#terms.push(
      numberOf(FAMILY, tie.family) +
        16 * (tie.instrument === null ? 0 : 1 + numberOf(INSTRUMENT, tie.instrument)) +
        256 * numberOf(MODALITY, tie.modality) +
        4096 * numberOf(STATUS, tie.status),
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
    const order = Array.from({ length: tieCount }, (_unused, index) => index).toSorted((a, b) =>
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
      atMost: new Float64Array(shared(tieCount * 8)),
    };
    for (const [tie, row] of order.entries()) {
      const terms = this.#terms[row] ?? 0;
      const small = this.#small[row] ?? 0;
      const topic = this.#topics[row] ?? null;
      columns.source[tie] = numberOf(actors.rankOf, this.#sources[row] ?? '');
      columns.target[tie] = numberOf(actors.rankOf, this.#targets[row] ?? '');
      columns.family[tie] = terms & 15;
      columns.instrument[tie] = (terms >> 4) & 15;
      columns.modality[tie] = (terms >> 8) & 15;
      columns.status[tie] = terms >> 12;
      columns.topic[tie] = topic === null ? 0 : 1 + numberOf(topicRank, topic);
      columns.validFrom[tie] = this.#days[row * 2] ?? 0;
      columns.validTo[tie] = this.#days[row * 2 + 1] ?? 0;
      columns.strength[tie] = this.#strengths[row] ?? Number.NaN;
      columns.confidence[tie] = small >> 2;
      columns.polarity[tie] = (small & 3) - 1;
      columns.atMost[tie] = weightAtMost(columns.strength[tie] ?? Number.NaN, small >> 2, terms & 15);
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
