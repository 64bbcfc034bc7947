import { FAMILIES, INSTRUMENTS, MODALITIES, TIE_STATUSES, idsOf } from '../../vocabulary.ts';
import type { PathTie } from '../model.ts';

type Terms = Pick<PathTie, 'family' | 'instrument' | 'modality' | 'status'>;
type Bits = ReadonlyMap<string, number>;

const NO_INSTRUMENT = 'no instrument';

const LISTS = [idsOf(FAMILIES), [NO_INSTRUMENT, ...idsOf(INSTRUMENTS)], idsOf(MODALITIES), idsOf(TIE_STATUSES)];
const COUNT = LISTS.flat().length;
// Bitwise operators work on 32 bits, of which one is the sign.
if (COUNT > 31) throw new Error(`${COUNT} terms do not fit into the 31 bits of a tie.`);

/** One bit for each term of the vocabulary, in the order of the lists. */
const [FAMILY, INSTRUMENT, MODALITY, STATUS] = LISTS.map((ids, list): Bits => {
  const first = LISTS.slice(0, list).flat().length;
  return new Map(ids.map((id, position) => [id, 1 << (first + position)]));
}) as [Bits, Bits, Bits, Bits];

function bitOf(bits: Bits, id: string): number {
  const bit = bits.get(id);
  if (bit === undefined) throw new RangeError(`${id} is not a term of the vocabulary`);
  return bit;
}

/** The terms of a tie, a bit each. Throws RangeError for one that is none. */
export const termsOf = ({ family, instrument, modality, status }: Terms): number =>
  bitOf(FAMILY, family) |
  bitOf(INSTRUMENT, instrument ?? NO_INSTRUMENT) |
  bitOf(MODALITY, modality) |
  bitOf(STATUS, status);

type Chosen = Record<'families' | 'instruments' | 'modalities' | 'statuses', readonly string[] | null>;

/** The terms that a tie must have none of, when of each kind only the chosen ones pass; null is all of them. */
export function termsOutside({ families, instruments, modalities, statuses }: Chosen): number {
  const outside = (bits: Bits, chosen: readonly string[] | null) =>
    [...bits].reduce((all, [id, bit]) => (chosen === null || chosen.includes(id) ? all : all | bit), 0);
  return (
    outside(FAMILY, families) |
    outside(INSTRUMENT, instruments) |
    outside(MODALITY, modalities) |
    outside(STATUS, statuses)
  );
}

/** Of the families that carry leverage both ways. */
export const BOTH_WAYS = Object.entries(FAMILIES).reduce(
  (bits, [id, family]) => (family.transmitsBothWays ? bits | bitOf(FAMILY, id) : bits),
  0,
);

export const REFUTED = bitOf(STATUS, 'REFUTED');
