import type { Term, Vocabulary } from '../store/model.ts';
import { useSelect } from '../store/context.ts';

type Kind = Exclude<keyof Vocabulary, '__typename' | 'partnershipDiscount'>;

export type Terms = {
  readonly all: (kind: Kind) => readonly Term[];
  /** The id itself until the vocabulary is here, so that nothing is nameless. */
  readonly label: (kind: Kind, id: string) => string;
  readonly index: (kind: Kind, id: string) => number;
  readonly goesBothWays: (family: string) => boolean;
};

/** One list, so that whoever depends on it sees no change while there is none. */
const NO_TERMS: readonly Term[] = [];

export function useTerms(): Terms {
  const vocabulary = useSelect((state) => state.data.vocabulary?.value);
  const all = (kind: Kind): readonly Term[] => vocabulary?.[kind] ?? NO_TERMS;
  return {
    all,
    label: (kind, id) => all(kind).find((term) => term.id === id)?.label ?? id,
    index: (kind, id) => all(kind).findIndex((term) => term.id === id),
    goesBothWays: (id) => vocabulary?.families.find((family) => family.id === id)?.transmitsBothWays ?? false,
  };
}
