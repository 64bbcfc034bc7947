import { randomNumbers } from '../../../support/random.ts';
import type { Actor, Points, Tie } from '../../../../client/store/model.ts';

export type Graph = { readonly actors: readonly Actor[]; readonly ties: readonly Tie[]; readonly positions: Points };

const FAMILIES = ['INFLUENCE', 'PARTNERSHIP', 'PRESSURE'] as const;
const MODALITIES = ['ACTUAL', 'ACTUAL', 'ACTUAL', 'PLANNED', 'CONDITIONAL'] as const;
/** Ties begin in one of these years. */
export const FIRST_YEAR = 1990;
export const YEARS = 30;
/** A state and those who act for it. */
const HOUSEHOLD = 50;
/** Canvas units between neighbours; names need as much. */
const STEP = 110;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** As many actors, in households around their states, with three ties each: two at home, a fifth of the rest between states, the rest anywhere. */
export function graphOf(count: number): Graph {
  const random = randomNumbers(count);
  const below = (limit: number) => Math.floor(random() * limit);
  const idOf = (index: number) => (index % HOUSEHOLD === 0 ? `state:S${index}` : `official:o${index}`);
  const actors = Array.from({ length: count }, (_, index): Actor => {
    const text = index % HOUSEHOLD === 0 ? `State ${index}` : `Given Family ${index}`;
    return {
      id: idOf(index),
      kind: index % HOUSEHOLD === 0 ? 'STATE' : 'OFFICIAL',
      names: [{ language: 'en', text }],
    };
  });
  const positions = Object.fromEntries(
    actors.map(({ id }, index) => {
      const home = spiral(Math.floor(index / HOUSEHOLD), STEP * Math.sqrt(HOUSEHOLD) * 1.15);
      const own = spiral(index % HOUSEHOLD, STEP);
      return [id, { x: Math.round(home.x + own.x), y: Math.round(home.y + own.y) }];
    }),
  );
  const households = Math.ceil(count / HOUSEHOLD);
  const ties = Array.from({ length: 3 * count }, (_, index): Tie => {
    const one = index % count;
    const atHome = index < 2 * count;
    const state = !atHome && below(5) === 0;
    const start = state ? below(households) * HOUSEHOLD : one;
    let end = start;
    while (end === start) {
      end = Math.min(
        count - 1,
        atHome ? one - (one % HOUSEHOLD) + below(HOUSEHOLD) : state ? below(households) * HOUSEHOLD : below(count),
      );
    }
    return {
      id: `tie:${String(index).padStart(6, '0')}`,
      family: FAMILIES[below(3)] ?? 'INFLUENCE',
      source: { id: idOf(start) },
      target: { id: idOf(end) },
      instrument: 'DIPLOMATIC',
      topic: null,
      modality: MODALITIES[below(5)] ?? 'ACTUAL',
      validFrom: `${FIRST_YEAR + below(YEARS)}-01-01`,
      validTo: null,
      ongoing: null,
      datePrecision: null,
      strength: below(2) === 0 ? null : random(),
      polarity: null,
      confidence: null,
      status: below(20) === 0 ? 'CONTESTED' : 'REPORTED',
      origins: 1,
      seeds: [],
    };
  });
  return { actors, ties, positions };
}

function spiral(index: number, step: number): { x: number; y: number } {
  const away = step * Math.sqrt(index);
  return { x: away * Math.cos(index * GOLDEN), y: away * Math.sin(index * GOLDEN) };
}
