/** A graph like that of coded events: some two hundred states that nearly everything touches, and many small actors. */
export const STATES = 200;
export const ACTORS = 20_200;
const TOPICS = 20;

/** The same numbers in 0..1 for the same start, whatever the machine. */
export function numbers(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const actorId = (actor: number): string =>
  actor < STATES ? `state:S${String(actor).padStart(4, '0')}` : `org:group-${String(actor).padStart(5, '0')}`;

const FAMILIES = [
  { family: 'INFLUENCE', type: 'INFLUENCES' },
  { family: 'PARTNERSHIP', type: 'PARTNERS_WITH' },
  { family: 'PRESSURE', type: 'PRESSURES' },
] as const;

export type BenchTie = {
  id: string;
  source: string;
  target: string;
  family: string;
  type: string;
  topic: string;
  /** Empty is unknown. */
  validFrom: string;
  validTo: string;
  strength: number;
  confidence: number;
};

/** Ties in the order of their ids; half of all ends are states, the first of them most of all. */
export function* ties(count: number): Generator<BenchTie> {
  const next = numbers(20_241_124);
  const actor = () =>
    next() < 0.5 ? Math.floor(next() * next() * STATES) : STATES + Math.floor(next() * (ACTORS - STATES));
  for (let i = 0; i < count; i += 1) {
    const source = actor();
    const other = actor();
    const target = other === source ? (other + 1) % ACTORS : other;
    const kind = FAMILIES[Math.floor(next() * FAMILIES.length)] ?? FAMILIES[0];
    const year = 2010 + Math.floor(next() * 14);
    yield {
      id: `tie:bench-${String(i).padStart(8, '0')}`,
      source: actorId(source),
      target: actorId(target),
      ...kind,
      topic: next() < 0.5 ? '' : `topic:bench-${Math.floor(next() * TOPICS)}`,
      validFrom: `${year}-01-01`,
      validTo: next() < 0.5 ? '' : `${year + 3}-12-31`,
      strength: Math.round(next() * 1_000) / 1_000,
      confidence: 10 * Math.ceil(next() * 10),
    };
  }
}

/** Pairs of ends by how large they are: two states, a state and a group, two groups, in equal parts. */
export function* pairs(count: number): Generator<{ from: string; to: string }> {
  const next = numbers(7);
  const state = () => actorId(Math.floor(next() * STATES * 0.3));
  const group = () => actorId(STATES + Math.floor(next() * (ACTORS - STATES)));
  const kinds = [
    [state, state],
    [state, group],
    [group, state],
    [group, group],
  ] as const;
  for (let i = 0; i < count; i += 1) {
    const [first, second] = kinds[i % kinds.length] ?? kinds[0];
    const from = first();
    let to = second();
    while (to === from) to = second();
    yield { from, to };
  }
}
