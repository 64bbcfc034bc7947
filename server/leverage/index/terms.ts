import { FAMILIES, INSTRUMENTS, MODALITIES, TIE_STATUSES, idsOf } from '../../vocabulary.ts';
import type { PathTie } from '../model.ts';

type Terms = Pick<PathTie, 'family' | 'instrument' | 'modality' | 'status'>;

const NO_INSTRUMENT = 'no instrument';

/** One bit for each term of the vocabulary, in the order of this list. */
const BITS: readonly string[] = [
  ...idsOf(FAMILIES).map((id) => `family ${id}`),
  `instrument ${NO_INSTRUMENT}`,
  ...idsOf(INSTRUMENTS).map((id) => `instrument ${id}`),
  ...idsOf(MODALITIES).map((id) => `modality ${id}`),
  ...idsOf(TIE_STATUSES).map((id) => `status ${id}`),
];
// Bitwise operators work on 32 bits, of which one is the sign.
if (BITS.length > 31) throw new Error(`${BITS.length} terms do not fit into the 31 bits of a tie.`);

const BIT_OF = new Map(BITS.map((name, position) => [name, 1 << position]));

function bitOf(kind: keyof Terms, id: string): number {
  const bit = BIT_OF.get(`${kind} ${id}`);
  if (bit === undefined) throw new RangeError(`${id} is not a term of the vocabulary`);
  return bit;
}

/** The terms of a tie, a bit each. Throws RangeError for one that is none. */
export const termsOf = ({ family, instrument, modality, status }: Terms): number =>
  bitOf('family', family) |
  bitOf('instrument', instrument ?? NO_INSTRUMENT) |
  bitOf('modality', modality) |
  bitOf('status', status);

type Chosen = {
  families: readonly string[] | null;
  instruments: readonly string[] | null;
  modalities: readonly string[] | null;
  statuses: readonly string[] | null;
};

/** The terms that a tie must have none of, when of each kind only the chosen ones pass; null is all of them. */
export function termsOutside({ families, instruments, modalities, statuses }: Chosen): number {
  const outside = (kind: keyof Terms, chosen: readonly string[] | null) => {
    if (chosen === null) return 0;
    const all = BITS.flatMap((name, position) => (name.startsWith(`${kind} `) ? [1 << position] : []));
    const kept = chosen.reduce((bits, id) => bits | bitOf(kind, id), 0);
    return all.reduce((bits, bit) => bits | bit, 0) & ~kept;
  };
  return (
    outside('family', families) |
    outside('instrument', instruments) |
    outside('modality', modalities) |
    outside('status', statuses)
  );
}

/** Of the families that carry leverage both ways. */
export const BOTH_WAYS = Object.entries(FAMILIES).reduce(
  (bits, [id, family]) => (family.transmitsBothWays ? bits | bitOf('family', id) : bits),
  0,
);

export const REFUTED = bitOf('status', 'REFUTED');
