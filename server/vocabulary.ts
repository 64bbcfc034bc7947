/* oxlint-disable max-lines -- The table of types stays in one file, however many types there are. */
/**
 * The one table of types. SDL enums are printed from it, the client reads it over GraphQL, seeds and
 * checks are tested against it. Adding a type means adding a row here and a uniqueness constraint
 * in cypher/schema.
 */
export type Term = {
  readonly label: { readonly en: string; readonly uk: string };
  readonly description: { readonly en: string; readonly uk: string };
};

/** How a family is stored and how it carries leverage. */
export type FamilyTerm = Term & {
  /** Neo4j relationship type of its ties. */
  readonly relationship: string;
  /** True when leverage passes along it in both directions, at PARTNERSHIP_DISCOUNT. */
  readonly transmitsBothWays: boolean;
  /** True when its ties go against the will of their target: what answers them is retaliation. */
  readonly isAdverse: boolean;
};

type Terms<T extends Term = Term> = Readonly<Record<string, T>>;

export const ACTOR_KINDS = {
  STATE: {
    label: { en: 'State', uk: 'Держава' },
    description: {
      en: 'A state, recognised or not, as the data set that names it counts states.',
      uk: 'Держава, визнана чи ні, за переліком набору даних, що її називає.',
    },
  },
  OFFICIAL: {
    label: { en: 'Official', uk: 'Посадовець' },
    description: {
      en: 'A person who holds or held an office.',
      uk: 'Особа, що обіймає або обіймала посаду.',
    },
  },
  ORGANIZATION: {
    label: { en: 'Organization', uk: 'Організація' },
    description: {
      en: 'An intergovernmental organization, ministry, agency, party, company, armed force, armed group or medium.',
      uk: 'Міжурядова організація, міністерство, відомство, партія, компанія, збройні сили, збройна група або медіа.',
    },
  },
} as const satisfies Terms;

export const FAMILIES = {
  INFLUENCE: {
    relationship: 'INFLUENCES',
    transmitsBothWays: false,
    isAdverse: false,
    label: { en: 'Influence', uk: 'Вплив' },
    description: {
      en: 'The source moves, or tries to move, the target by asking, persuading or by the target’s dependence.',
      uk: 'Джерело спонукає чи намагається спонукати ціль проханням, переконанням або через її залежність.',
    },
  },
  PARTNERSHIP: {
    relationship: 'PARTNERS_WITH',
    transmitsBothWays: true,
    isAdverse: false,
    label: { en: 'Partnership', uk: 'Партнерство' },
    description: {
      en: 'The two consult, cooperate, trade, ally or aid each other.',
      uk: 'Сторони радяться, співпрацюють, торгують, укладають союз або допомагають одна одній.',
    },
  },
  PRESSURE: {
    relationship: 'PRESSURES',
    transmitsBothWays: false,
    isAdverse: true,
    label: { en: 'Pressure', uk: 'Тиск' },
    description: {
      en: 'The source threatens, sanctions, coerces, criticises or uses force on the target.',
      uk: 'Джерело погрожує, запроваджує санкції, примушує, засуджує або застосовує силу щодо цілі.',
    },
  },
} as const satisfies Terms<FamilyTerm>;

export const INSTRUMENTS = {
  MILITARY: {
    label: { en: 'Military', uk: 'Військовий' },
    description: {
      en: 'Armed forces, arms, deployments, security guarantees.',
      uk: 'Збройні сили, зброя, розгортання, гарантії безпеки.',
    },
  },
  ECONOMIC: {
    label: { en: 'Economic', uk: 'Економічний' },
    description: {
      en: 'Trade, aid, finance, energy, sanctions.',
      uk: 'Торгівля, допомога, фінанси, енергетика, санкції.',
    },
  },
  DIPLOMATIC: {
    label: { en: 'Diplomatic', uk: 'Дипломатичний' },
    description: {
      en: 'Talks, visits, demands, recognition, votes.',
      uk: 'Переговори, візити, вимоги, визнання, голосування.',
    },
  },
  INFORMATIONAL: {
    label: { en: 'Informational', uk: 'Інформаційний' },
    description: { en: 'Public statements, intelligence, media.', uk: 'Публічні заяви, розвідка, медіа.' },
  },
  LEGAL: {
    label: { en: 'Legal', uk: 'Правовий' },
    description: { en: 'Treaties, courts, resolutions, charges.', uk: 'Договори, суди, резолюції, обвинувачення.' },
  },
} as const satisfies Terms;

export const MODALITIES = {
  ACTUAL: {
    label: { en: 'Actual', uk: 'Наявне' },
    description: { en: 'Has happened or is in force.', uk: 'Відбулося або чинне.' },
  },
  PLANNED: {
    label: { en: 'Planned', uk: 'Заплановане' },
    description: { en: 'Announced or requested, not yet done.', uk: 'Оголошене або ініційоване, ще не здійснене.' },
  },
  CONDITIONAL: {
    label: { en: 'Conditional', uk: 'Умовне' },
    description: { en: 'Will happen if a stated condition is met.', uk: 'Відбудеться за названої умови.' },
  },
  POSSIBLE: {
    label: { en: 'Possible', uk: 'Можливе' },
    description: { en: 'May happen; the source names no condition.', uk: 'Може відбутися; умови джерело не називає.' },
  },
} as const satisfies Terms;

export const TIE_STATUSES = {
  REPORTED: {
    label: { en: 'Reported', uk: 'Повідомлене' },
    description: {
      en: 'Asserted by one independent origin; nobody denies it.',
      uk: 'Стверджує одне незалежне першоджерело; ніхто не заперечує.',
    },
  },
  CONTESTED: {
    label: { en: 'Contested', uk: 'Спірне' },
    description: {
      en: 'Asserted by some statements and denied by others.',
      uk: 'Одні свідчення стверджують, інші заперечують.',
    },
  },
  ESTABLISHED: {
    label: { en: 'Established', uk: 'Підтверджене' },
    description: {
      en: 'Asserted by at least two independent origins; nobody denies it.',
      uk: 'Стверджують щонайменше два незалежні першоджерела; ніхто не заперечує.',
    },
  },
  REFUTED: {
    label: { en: 'Refuted', uk: 'Спростоване' },
    description: {
      en: 'Every assertion of it was denied or retracted.',
      uk: 'Усі твердження заперечено або відкликано.',
    },
  },
} as const satisfies Terms;

export const STANCES = {
  ASSERTS: {
    label: { en: 'Asserts', uk: 'Стверджує' },
    description: { en: 'The passage says that it is so.', uk: 'Уривок каже, що це так.' },
  },
  DENIES: {
    label: { en: 'Denies', uk: 'Заперечує' },
    description: { en: 'The passage says that it is not so.', uk: 'Уривок каже, що це не так.' },
  },
  RETRACTS: {
    label: { en: 'Retracts', uk: 'Відкликає' },
    description: { en: 'The source withdraws what it said.', uk: 'Джерело відкликає сказане.' },
  },
} as const satisfies Terms;

export const TIERS = {
  DOCUMENTED: {
    label: { en: 'Documented', uk: 'Задокументований' },
    description: {
      en: 'A sourced leverage attempt rests on every hop, in this order.',
      uk: 'На кожній ланці в цьому порядку ґрунтується засвідчена спроба впливу.',
    },
  },
  SUPPORTED: {
    label: { en: 'Supported', uk: 'Підкріплений' },
    description: {
      en: 'Every hop has evidence for it; topics and dates are compatible. No source says that the hops were used together.',
      uk: 'Кожна ланка має свідчення; теми й дати сумісні. Жодне джерело не каже, що ланки використано разом.',
    },
  },
  STRUCTURAL: {
    label: { en: 'Structural', uk: 'Структурний' },
    description: {
      en: 'Topology only: the ties exist, but topics or dates do not fit together, or a hop stands refuted.',
      uk: 'Лише топологія: зв’язки є, але теми чи дати не узгоджуються або ланку спростовано.',
    },
  },
} as const satisfies Terms;

export const ATTEMPT_STATUSES = {
  SOUGHT: {
    label: { en: 'Sought', uk: 'Задумано' },
    description: { en: 'The actor wants it; no act is reported.', uk: 'Актор цього прагне; про дії не повідомлено.' },
  },
  ATTEMPTED: {
    label: { en: 'Attempted', uk: 'Здійснено спробу' },
    description: {
      en: 'The broker was approached; the outcome is unknown.',
      uk: 'До посередника звернулися; наслідок невідомий.',
    },
  },
  ACCEDED: {
    label: { en: 'Acceded', uk: 'Поступка' },
    description: { en: 'The target did what was demanded.', uk: 'Ціль зробила те, чого вимагали.' },
  },
  REFUSED: {
    label: { en: 'Refused', uk: 'Відмова' },
    description: { en: 'The broker or the target refused.', uk: 'Посередник або ціль відмовили.' },
  },
  UNKNOWN: {
    label: { en: 'Unknown', uk: 'Невідомо' },
    description: { en: 'No source says how far it went.', uk: 'Жодне джерело не каже, як далеко зайшло.' },
  },
} as const satisfies Terms;

export const DIRECTIONS = {
  OUTGOING: {
    label: { en: 'Outgoing', uk: 'Вихідні' },
    description: { en: 'Ties of which the actor is the source.', uk: 'Зв’язки, де актор — джерело.' },
  },
  INCOMING: {
    label: { en: 'Incoming', uk: 'Вхідні' },
    description: { en: 'Ties of which the actor is the target.', uk: 'Зв’язки, де актор — ціль.' },
  },
  ANY: {
    label: { en: 'Any', uk: 'Будь-які' },
    description: { en: 'Both.', uk: 'Обидва напрямки.' },
  },
} as const satisfies Terms;

export const DATE_PRECISIONS = {
  DAY: {
    label: { en: 'Day', uk: 'День' },
    description: { en: 'The day is known.', uk: 'Відомий день.' },
  },
  MONTH: {
    label: { en: 'Month', uk: 'Місяць' },
    description: {
      en: 'Only the month is known; a start is stored as its first day, an end as its last.',
      uk: 'Відомий лише місяць; початок зберігається першим днем, кінець — останнім.',
    },
  },
  YEAR: {
    label: { en: 'Year', uk: 'Рік' },
    description: {
      en: 'Only the year is known; a start is stored as 1 January, an end as 31 December.',
      uk: 'Відомий лише рік; початок зберігається як 1 січня, кінець — як 31 грудня.',
    },
  },
} as const satisfies Terms;

export const ORGANIZATION_KINDS = {
  IGO: {
    label: { en: 'Intergovernmental organization', uk: 'Міжурядова організація' },
    description: { en: 'Members are states.', uk: 'Її члени — держави.' },
  },
  MINISTRY: {
    label: { en: 'Ministry', uk: 'Міністерство' },
    description: { en: 'A ministry or department of state.', uk: 'Міністерство або державний департамент.' },
  },
  AGENCY: {
    label: { en: 'Agency', uk: 'Відомство' },
    description: {
      en: 'A state body below a ministry, intelligence included.',
      uk: 'Державний орган, зокрема розвідка.',
    },
  },
  PARTY: { label: { en: 'Party', uk: 'Партія' }, description: { en: 'A political party.', uk: 'Політична партія.' } },
  COMPANY: {
    label: { en: 'Company', uk: 'Компанія' },
    description: { en: 'A business, state-owned ones included.', uk: 'Підприємство, зокрема державне.' },
  },
  ARMED_FORCE: {
    label: { en: 'Armed force', uk: 'Збройні сили' },
    description: { en: 'The armed forces of a state.', uk: 'Збройні сили держави.' },
  },
  ARMED_GROUP: {
    label: { en: 'Armed group', uk: 'Збройна група' },
    description: { en: 'An armed body outside a state’s forces.', uk: 'Озброєне формування поза силами держави.' },
  },
  MEDIA: {
    label: { en: 'Medium', uk: 'Медіа' },
    description: { en: 'A publisher or broadcaster.', uk: 'Видання або мовник.' },
  },
  GROUP: {
    label: { en: 'Group', uk: 'Група' },
    description: {
      en: 'People or bodies that a data set names only by their role and state, such as its police or its citizens.',
      uk: 'Люди чи органи, яких набір даних називає лише за роллю й державою, як-от її поліція чи громадяни.',
    },
  },
} as const satisfies Terms;

/** What of a tie must lie in a period. */
export const PERIOD_TESTS = {
  HOLDS: {
    label: { en: 'Holds in', uk: 'Чинний' },
    description: {
      en: 'It holds on some day of the period, as far as is known.',
      uk: 'Чинний бодай одного дня періоду, наскільки відомо.',
    },
  },
  STARTS: {
    label: { en: 'Starts in', uk: 'Починається' },
    description: {
      en: 'Its first day is known and lies in the period.',
      uk: 'Його перший день відомий і припадає на період.',
    },
  },
  ENDS: {
    label: { en: 'Ends in', uk: 'Закінчується' },
    description: {
      en: 'Its last day is known and lies in the period.',
      uk: 'Його останній день відомий і припадає на період.',
    },
  },
} as const satisfies Terms;

export const BUCKETS = {
  DAY: { label: { en: 'By day', uk: 'За днями' }, description: { en: 'One day.', uk: 'Один день.' } },
  WEEK: {
    label: { en: 'By week', uk: 'За тижнями' },
    description: { en: 'Monday to Sunday.', uk: 'Від понеділка до неділі.' },
  },
  MONTH: {
    label: { en: 'By month', uk: 'За місяцями' },
    description: { en: 'A calendar month.', uk: 'Календарний місяць.' },
  },
  QUARTER: {
    label: { en: 'By quarter', uk: 'За кварталами' },
    description: {
      en: 'Three calendar months from January, April, July or October.',
      uk: 'Три календарні місяці від січня, квітня, липня або жовтня.',
    },
  },
  YEAR: {
    label: { en: 'By year', uk: 'За роками' },
    description: { en: 'A calendar year.', uk: 'Календарний рік.' },
  },
} as const satisfies Terms;

export const CENTRALITY_ALGORITHMS = {
  PAGERANK: {
    label: { en: 'Rank', uk: 'Ранг' },
    description: {
      en: 'Rank passes from those moved to those who bear on them: whoever moves movers ranks high. Compares actors; has no unit.',
      uk: 'Ранг переходить від тих, кого рухають, до тих, хто на них впливає: високий ранг має той, хто рухає впливових. Порівнює акторів; одиниці не має.',
    },
  },
  BETWEENNESS: {
    label: { en: 'Betweenness', uk: 'Посередництво' },
    description: {
      en: 'Shortest chains between other actors that pass it, each pair’s counted by parts: who stands between. Shortest is by number of ties.',
      uk: 'Найкоротші ланцюги між іншими акторами, що проходять через нього, частками для кожної пари: хто стоїть посередині. Найкоротші — за кількістю зв’язків.',
    },
  },
  DEGREE: {
    label: { en: 'Degree', uk: 'Кількість зв’язаних' },
    description: {
      en: 'Actors on which it bears, partners included.',
      uk: 'Актори, на яких він впливає, разом із партнерами.',
    },
  },
} as const satisfies Terms;

/** Enum name in the SDL → its terms, in display order. */
export const ENUMS = {
  ActorKind: ACTOR_KINDS,
  Family: FAMILIES,
  Instrument: INSTRUMENTS,
  Modality: MODALITIES,
  TieStatus: TIE_STATUSES,
  Stance: STANCES,
  Tier: TIERS,
  Direction: DIRECTIONS,
  OrganizationKind: ORGANIZATION_KINDS,
  PeriodTest: PERIOD_TESTS,
  Bucket: BUCKETS,
  CentralityAlgorithm: CENTRALITY_ALGORITHMS,
} as const satisfies Record<string, Terms>;

export type ActorKind = keyof typeof ACTOR_KINDS;
export type Family = keyof typeof FAMILIES;
export type Instrument = keyof typeof INSTRUMENTS;
export type Modality = keyof typeof MODALITIES;
export type TieStatus = keyof typeof TIE_STATUSES;
export type Stance = keyof typeof STANCES;
export type Tier = keyof typeof TIERS;
export type Direction = keyof typeof DIRECTIONS;
export type Bucket = keyof typeof BUCKETS;
export type CentralityAlgorithm = keyof typeof CENTRALITY_ALGORITHMS;
export type AttemptStatus = keyof typeof ATTEMPT_STATUSES;

/** Factor on the weight of a partnership hop: a partner may pass on a wish, but is not under leverage. */
export const PARTNERSHIP_DISCOUNT = 0.5;

const familiesWith = (trait: 'transmitsBothWays' | 'isAdverse'): Family[] =>
  idsOf(FAMILIES).filter((family) => FAMILIES[family][trait]);

/** Families that carry leverage both ways, and those that press; as query parameters. */
export const BOTH_WAYS: readonly Family[] = familiesWith('transmitsBothWays');
export const ADVERSE: readonly Family[] = familiesWith('isAdverse');

/** Family → relationship type, as a query parameter. */
export const RELATIONSHIP_OF: Readonly<Record<Family, string>> = {
  INFLUENCE: FAMILIES.INFLUENCE.relationship,
  PARTNERSHIP: FAMILIES.PARTNERSHIP.relationship,
  PRESSURE: FAMILIES.PRESSURE.relationship,
};

/** Ids of a table as a non-empty tuple, in display order, for zod and for query parameters. */
export function idsOf<T extends Terms>(terms: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]];
}
