import type { TieRecord } from '../../repositories/records.ts';
import type { Tier } from '../../vocabulary.ts';
import { hopOf } from '../index/columns.ts';
import { indexTies } from '../index/tieIndex.ts';
import type { FoundPath } from '../model.ts';
import { reasonOf } from '../search/chain.ts';

type Kind = 'REFUTED' | 'TOPICS' | 'DATES' | 'ATTEMPT';

/** What a path lacks for a tier, and the 0-based hops concerned. */
export type Gap = { kind: Kind; tier: Tier; hops: number[] };

type Language = Record<Kind, string>;

const SENTENCES: { readonly en: Language; readonly [language: string]: Language | undefined } = {
  en: {
    REFUTED: 'Evidence for these hops that outweighs what refutes them.',
    TOPICS: 'Evidence that these hops are about one topic: now they are about different ones.',
    DATES: 'Evidence that these hops held at one time, none of them only before the one that it follows.',
    ATTEMPT:
      'A source for a leverage attempt by the first actor, through exactly these brokers in this order, on the last one, that rests on every hop.',
  },
  uk: {
    REFUTED: 'Свідчення на користь цих ланок, вагоміші за ті, що їх спростовують.',
    TOPICS: 'Свідчення, що ці ланки стосуються однієї теми: зараз вони про різне.',
    DATES: 'Свідчення, що ці ланки були чинні водночас, і жодна — лише до тієї, за якою йде.',
    ATTEMPT:
      'Джерело про спробу впливу першого актора саме через цих посередників у цьому порядку на останнього, яка ґрунтується на кожній ланці.',
  },
};

/** The evidence that a gap asks for; in English where there is no text in the language. */
export const gapSentence = ({ kind }: Gap, language: string): string => (SENTENCES[language] ?? SENTENCES.en)[kind];

/** Whether dates alone keep the hops apart: the search's own rule, over ties that are neither refuted nor about anything. */
function datesDiffer(path: FoundPath, ties: readonly TieRecord[]): boolean {
  const index = indexTies(ties.map((tie) => ({ ...tie, status: 'REPORTED', topic: null, seeds: [] })));
  const hops = path.hops.map(({ tie, reversed }) => hopOf(index.ties.indexOf(tie), reversed));
  return reasonOf(index.columns, hops) === 'DATES_DIFFER';
}

/** What keeps a path from the next tiers, lowest tier first. `ties` are those of its hops, in order. */
export function gapsOf(path: FoundPath, ties: readonly TieRecord[]): Gap[] {
  if (path.tier === 'DOCUMENTED') return [];
  const where = (concerned: (tie: TieRecord) => boolean) => ties.flatMap((tie, hop) => (concerned(tie) ? [hop] : []));
  const refuted = where(({ status }) => status === 'REFUTED');
  const topics = new Set(ties.flatMap(({ topic }) => topic ?? []));
  const gaps: Gap[] = [
    { kind: 'REFUTED', tier: 'SUPPORTED', hops: refuted },
    { kind: 'TOPICS', tier: 'SUPPORTED', hops: topics.size > 1 ? where(({ topic }) => topic !== null) : [] },
    {
      kind: 'DATES',
      tier: 'SUPPORTED',
      hops: datesDiffer(path, ties) ? where((tie) => tie.validFrom !== null || tie.validTo !== null) : [],
    },
    { kind: 'ATTEMPT', tier: 'DOCUMENTED', hops: where(() => true) },
  ];
  return gaps.filter(({ hops }) => hops.length > 0);
}
