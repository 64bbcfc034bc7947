import { CAMEO_BY_CODE, CAMEO_TABLE } from './cameo.ts';
import type { CameoCode } from './cameo.ts';
import type { ActorRow, AssertionRow, EventRow, Gathered, Parameter, Properties } from './model.ts';
import type { Family } from '../../vocabulary.ts';

/** One coded event on its way to the database: the actors by id, since all that it needs of them is elsewhere. */
export type CodedEvent = {
  id: string;
  date: string;
  by: string;
  on: string;
  code: string;
  intensity: number | null;
  properties: Properties;
};

export const RULE_PARAMETERS = {
  halfLifeDays: {
    default: 90,
    least: 1,
    most: 36_500,
    description: 'days before the last day of the data in which the weight of an event halves',
  },
  minimumCount: {
    default: 1,
    least: 1,
    most: 1_000_000,
    description: 'events that a tie needs; those of a tie with fewer are left out',
  },
  halfStrength: {
    default: 10,
    least: 0.1,
    most: 1_000_000,
    description: 'weighted events at which the strength of a tie is 0.5',
  },
  confidence: {
    default: null,
    least: 0,
    most: 100,
    isWhole: true,
    description:
      'how sure you declare coded events to make us; the data set says nothing, and unknown leaves paths without a score',
  },
} as const satisfies Record<string, Parameter>;

export type Rule = Readonly<Record<Exclude<keyof typeof RULE_PARAMETERS, 'confidence'>, number>> & {
  /** 0..100, as whoever imports declares it for all ties; null is unknown. */
  readonly confidence: number | null;
  /** Last day of the data: ages are counted back from it. */
  readonly asOf: string;
};

/** The rule of an import, from parameters that were held to RULE_PARAMETERS. */
export const ruleOf = (parameters: Readonly<Record<string, number>>, asOf: string): Rule => ({
  halfLifeDays: parameters['halfLifeDays'] ?? RULE_PARAMETERS.halfLifeDays.default,
  minimumCount: parameters['minimumCount'] ?? RULE_PARAMETERS.minimumCount.default,
  halfStrength: parameters['halfStrength'] ?? RULE_PARAMETERS.halfStrength.default,
  confidence: parameters['confidence'] ?? RULE_PARAMETERS.confidence.default,
  asOf,
});

const DAY = 86_400_000;
const LABELS_NAMED = 3;

const FAMILY_WORDS: Readonly<Record<Family, readonly [en: string, uk: string]>> = {
  INFLUENCE: ['Influence', 'Вплив'],
  PARTNERSHIP: ['Partnership', 'Партнерство'],
  PRESSURE: ['Pressure', 'Тиск'],
};

type Tie = { from: string; to: string; family: Family; code: CameoCode };

/** The ties that an event is evidence for: from whom to whom, of which family. */
export function tiesOf({ by, on, code }: Pick<CodedEvent, 'by' | 'on' | 'code'>): Tie[] {
  const entry = CAMEO_BY_CODE.get(code);
  if (entry === undefined) return [];
  const [from, to] = entry.isReversed ? [on, by] : [by, on];
  return entry.families.map((family) => ({ from, to, family, code: entry }));
}

/** Events of one pair, in the direction of the tie, go to one partition. */
export const partitionOf = (event: Pick<CodedEvent, 'by' | 'on' | 'code'>): string => {
  const [tie] = tiesOf(event);
  return tie === undefined ? '' : `${tie.from}>${tie.to}`;
};

const bare = (id: string) => id.replace(/^(?:state|official|org):/u, '');

export const tieId = (dataset: string, { from, to, family, code }: Tie): string =>
  `tie:${dataset}:${bare(from)}:${bare(to)}:${[family, code.instrument ?? 'any', code.modality ?? ''].join('-').toLowerCase()}`;

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** e/(e + halfStrength): rises with e, the events weighted by their age, from 0 towards 1. Never 0, which would bar a path. */
export function strengthOf(dates: readonly string[], { asOf, halfLifeDays, halfStrength }: Rule) {
  const end = Date.parse(asOf);
  const ages = dates.map((date) => (end - Date.parse(date)) / DAY).toSorted((a, b) => a - b);
  const effective = ages.reduce((sum, age) => sum + 0.5 ** (age / halfLifeDays), 0);
  return { effective, strength: Math.max(0.0001, round(effective / (effective + halfStrength), 4)) };
}

function mostFrequent(events: readonly CodedEvent[]): string {
  const counts = new Map<string, number>();
  for (const { code } of events) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, LABELS_NAMED)
    .map(([code, count]) => `${CAMEO_BY_CODE.get(code)?.label ?? code} (${count})`)
    .join(', ');
}

const outcomesOf = (events: readonly CodedEvent[], outcome: CameoCode['outcome']) =>
  events.filter(({ code }) => CAMEO_BY_CODE.get(code)?.outcome === outcome).length;

/** A tie and all its events → the assertion. */
function assertionOf(
  id: string,
  tie: Tie,
  events: readonly CodedEvent[],
  rule: Rule,
  nameOf: (id: string) => string,
): AssertionRow {
  const dates = events.map(({ date }) => date).toSorted();
  const [first = rule.asOf, last = rule.asOf] = [dates[0], dates.at(-1)];
  // A refusal shows that influence was tried, not that there is any.
  const resisted = outcomesOf(events, 'RESISTED');
  const yielded = outcomesOf(events, 'YIELDED');
  const counted = events.filter(({ code }) => CAMEO_BY_CODE.get(code)?.outcome !== 'RESISTED');
  const { effective, strength } = strengthOf(
    counted.map(({ date }) => date),
    rule,
  );
  // Only acts of the tie's source say how friendly it is to the target.
  const scores = events.filter(({ by }) => by === tie.from).flatMap(({ intensity }) => intensity ?? []);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const basis = `ICEWS rule 1: e/(e + ${rule.halfStrength}), e = ${round(effective, 2)}: ${counted.length} events weighted by age with a half-life of ${rule.halfLifeDays} days up to ${rule.asOf}; CAMEO table ${CAMEO_TABLE}`;
  const isDeclared = rule.confidence !== null;
  const declared = isDeclared ? ` Confidence is what the import declares of all coded events.` : '';
  const declared_uk = isDeclared ? ` Певність задекларовано під час імпорту для всіх закодованих подій.` : '';
  const [word, word_uk] = FAMILY_WORDS[tie.family];
  const [from, to] = [nameOf(tie.from), nameOf(tie.to)];
  const outcomes = yielded + resisted === 0 ? '' : `; yielded to: ${yielded}, resisted: ${resisted}`;
  const outcomes_uk = yielded + resisted === 0 ? '' : `; поступилися: ${yielded}, опиралися: ${resisted}`;
  return {
    id,
    from: tie.from,
    to: tie.to,
    family: tie.family,
    instrument: tie.code.instrument,
    topic: null,
    modality: tie.code.modality ?? 'ACTUAL',
    validFrom: first,
    validTo: last,
    ongoing: null,
    datePrecision: 'DAY',
    strength: counted.length === 0 ? null : strength,
    strengthBasis: counted.length === 0 ? null : basis,
    valence: scores.length === 0 ? null : Math.max(-1, Math.min(1, round(mean / 10, 4))),
    summary: `${word} of ${from} ${tie.family === 'PARTNERSHIP' ? 'with' : 'on'} ${to} in machine-coded news: ${events.length} events, mostly ${mostFrequent(events)}${outcomes}.`,
    summary_uk: `${word_uk}: ${from} → ${to}, за машинно закодованими новинами; подій: ${events.length}, найчастіше ${mostFrequent(events)}${outcomes_uk}.`,
    codingBasis: `From the first to the last coded event. Family, instrument and direction by tables/cameo.csv; valence is the mean Goldstein score of the source’s acts, divided by 10.${declared}`,
    codingBasis_uk: `Від першої до останньої закодованої події. Сім’я, засіб і напрямок — за tables/cameo.csv; валентність — середній бал Голдстейна дій джерела, поділений на 10.${declared_uk}`,
    properties: { eventCount: events.length, ...(isDeclared ? { confidence: rule.confidence } : {}) },
  };
}

export type Dataset = { id: string; source: string; actorOf: (id: string) => readonly ActorRow[] };

/** Events of some pairs → ties with their events; those of ties below the minimum count are left out. */
export function gatherTies(events: readonly CodedEvent[], rule: Rule, { id, source, actorOf }: Dataset): Gathered {
  const groups = new Map<string, { tie: Tie; events: CodedEvent[] }>();
  for (const event of events) {
    for (const tie of tiesOf(event)) {
      const key = tieId(id, tie);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { tie, events: [event] });
      else group.events.push(event);
    }
  }
  const kept = new Map([...groups].filter(([, group]) => group.events.length >= rule.minimumCount));
  const nameOf = (actor: string) => actorOf(actor).at(-1)?.name ?? actor;
  const left = new Map<number, string>();
  const rows: EventRow[] = [];
  const actors = new Map<string, ActorRow>();
  for (const [index, event] of events.entries()) {
    const ties = tiesOf(event)
      .map((tie) => tieId(id, tie))
      .filter((key) => kept.has(key));
    if (ties.length === 0) {
      left.set(index, 'below-minimum-count');
      continue;
    }
    const entry = CAMEO_BY_CODE.get(event.code);
    const properties = {
      ...event.properties,
      plover: entry?.plover ?? null,
      ...(entry?.outcome ? { outcome: entry.outcome } : {}),
    };
    rows.push({ ...event, source, ties, label: entry?.label ?? event.code, properties });
    for (const actor of [...actorOf(event.by), ...actorOf(event.on)]) actors.set(actor.id, actor);
  }
  return {
    records: {
      actors: [...actors.values()],
      assertions: [...kept].map(([key, group]) => assertionOf(key, group.tie, group.events, rule, nameOf)),
      events: rows,
    },
    left,
  };
}
