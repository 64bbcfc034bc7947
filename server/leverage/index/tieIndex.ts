import { PARTNERSHIP_DISCOUNT } from '../../vocabulary.ts';
import {
  AT,
  MOST_TIES,
  RECORD,
  UNKNOWN_CONFIDENCE,
  atMostOf,
  bytesOf,
  carriesBothWays,
  endOf,
  hopOf,
  startOf,
} from './columns.ts';
import type { Columns } from './columns.ts';
import { dayNumber } from './days.ts';
import { BOTH_WAYS, termsOf } from './terms.ts';
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

const shared = (bytes: number) => new SharedArrayBuffer(bytes);

/** Ranks of the distinct texts. */
function ranked(texts: Iterable<string>): { table: TextTable; rankOf: Map<string, number> } {
  const sorted = [...new Set(texts)].toSorted((a, b) => (a < b ? -1 : 1));
  return { table: new TextTable(sorted), rankOf: position(sorted) };
}

function weightAtMost(strength: number, confidence: number, terms: number): number {
  if (confidence === UNKNOWN_CONFIDENCE) return Number.NaN;
  return strength * (confidence / 100) * ((terms & BOTH_WAYS) === 0 ? 1 : PARTNERSHIP_DISCOUNT);
}

type Adjacency = Pick<
  Columns,
  'outStart' | 'outByWeight' | 'weightStep' | 'outById' | 'outByEnd' | 'inStart' | 'inByWeight'
>;
type TieColumns = Omit<Columns, keyof Adjacency>;

/** Tie numbers, strongest first, unknown last, then by number: one native sort of packed keys instead of a comparator. */
function byWeight(columns: TieColumns): { order: Float64Array; weightStep: number } {
  const { tieCount } = columns;
  const keys = new Float64Array(tieCount);
  // A double holds 53 bits: those that the tie's number leaves over hold its weight, which is in 0..1.
  const ties = 2 ** Math.ceil(Math.log2(Math.max(tieCount, 2)));
  const steps = 2 ** 51 / ties;
  for (let tie = 0; tie < tieCount; tie += 1) {
    const weight = atMostOf(columns, tie);
    const rank = Number.isNaN(weight) ? steps + 1 : Math.round((1 - weight) * steps);
    keys[tie] = rank * ties + tie;
  }
  const order = keys.toSorted();
  for (let index = 0; index < tieCount; index += 1) order[index] = (order[index] ?? 0) % ties;
  return { order, weightStep: 1 / steps };
}

/** The hops of ties, in the order of the ties. */
function* hopsOf(columns: TieColumns, ties: Iterable<number>): Generator<number> {
  for (const tie of ties) {
    yield hopOf(tie, false);
    if (carriesBothWays(columns, tie)) yield hopOf(tie, true);
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
    this.#terms.push(termsOf(tie));
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
    const memory = shared(tieCount * RECORD * 4);
    const columns: TieColumns = {
      actorCount: actors.table.length,
      tieCount,
      topicCount: topics.length,
      records: new Int32Array(memory),
      weights: new Float64Array(memory),
      strength: new Float64Array(shared(tieCount * 8)),
      confidence: new Uint8Array(shared(tieCount)),
      polarity: new Int8Array(shared(tieCount)),
    };
    for (const [tie, row] of order.entries()) {
      const terms = this.#terms[row] ?? 0;
      const small = this.#small[row] ?? 0;
      const topic = this.#topics[row] ?? null;
      const at = tie * RECORD;
      columns.records[at + AT.source] = actors.rankOf.get(this.#sources[row] ?? '') ?? 0;
      columns.records[at + AT.target] = actors.rankOf.get(this.#targets[row] ?? '') ?? 0;
      columns.records[at + AT.validFrom] = this.#days[row * 2] ?? 0;
      columns.records[at + AT.validTo] = this.#days[row * 2 + 1] ?? 0;
      columns.records[at + AT.topic] = topic === null ? 0 : 1 + (topicRank.get(topic) ?? 0);
      columns.records[at + AT.terms] = terms;
      columns.strength[tie] = this.#strengths[row] ?? Number.NaN;
      columns.confidence[tie] = small >> 2;
      columns.polarity[tie] = (small & 3) - 1;
      columns.weights[at / 2 + AT.WEIGHT] = weightAtMost(columns.strength[tie] ?? Number.NaN, small >> 2, terms);
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
