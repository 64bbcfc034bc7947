import { useText } from '../../i18n/useText.ts';
import type { Path } from '../../store/model.ts';
import { useActorName } from '../names.ts';
import { useTerms } from '../terms.ts';

export type Hop = Path['hops'][number];

/** The ends of a hop in the direction walked. */
export function endsOf({ tie, reversed }: Hop): { from: string; to: string } {
  return reversed ? { from: tie.target.id, to: tie.source.id } : { from: tie.source.id, to: tie.target.id };
}

/** What is said of a path in a few words. */
export function usePathText() {
  const text = useText();
  const name = useActorName();
  const terms = useTerms();
  const number = (value: number) => text('order.number', { value });
  const weight = (hop: Hop | undefined) =>
    typeof hop?.weight === 'number' ? text('paths.weight', { value: hop.weight }) : text('paths.weightUnknown');
  return {
    number,
    weight,
    chain: (path: Path) => path.actors.map((actor) => name(actor.id)).join(' → '),
    score: ({ score }: Path) =>
      typeof score === 'number' ? text('paths.score', { value: score }) : text('answer.scoreUnknown'),
    weakest(path: Path) {
      const hop = path.hops[path.weakestHop];
      if (!hop) return '';
      const { from, to } = endsOf(hop);
      return text('answer.weakest', { from: name(from), to: name(to), weight: weight(hop) });
    },
    /** By what kind of tie each hop goes: paths through the same actors differ in it. */
    how: (path: Path) =>
      path.hops
        .map(({ tie }) => [terms.label('families', tie.family), terms.label('modalities', tie.modality)].join(', '))
        .join(' → '),
    /** What the whole chain would do to its target. */
    polarity(path: Path) {
      const target = name(path.actors.at(-1)?.id ?? '');
      if (typeof path.polarity !== 'number') return text('paths.polarityUnknown');
      return text(path.polarity > 0 ? 'paths.wouldPromote' : 'paths.wouldRestrain', { target });
    },
  };
}
