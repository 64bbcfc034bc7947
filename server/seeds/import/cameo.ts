import { FAMILIES, INSTRUMENTS, MODALITIES, idsOf } from '../../vocabulary.ts';
import type { Family, Instrument, Modality } from '../../vocabulary.ts';
import { readTable } from './tables.ts';

/** Version of tables/cameo.csv, as the basis of strengths names it. */
export const CAMEO_TABLE = '1';

export type CameoCode = {
  code: string;
  label: string;
  goldstein: number | null;
  plover: string;
  /** Families of the ties that such an event is evidence for: none, one, or two. */
  families: readonly Family[];
  /** True when the one who acts is the one moved: the tie runs from the recipient to the actor. */
  isReversed: boolean;
  modality: Modality | null;
  /** What became of an attempt at influence, where the code says it. */
  outcome: 'YIELDED' | 'RESISTED' | null;
  instrument: Instrument | null;
};

const known = <T extends string>(ids: readonly T[], text: string): T | null => {
  const found = ids.find((id) => id === text);
  if (found === undefined && text !== '') throw new Error(`tables/cameo.csv holds the unknown term ${text}`);
  return found ?? null;
};

const COLUMNS = [
  'code',
  'label',
  'goldstein',
  'plover',
  'family',
  'also',
  'direction',
  'modality',
  'outcome',
  'instrument',
] as const;

export const CAMEO: readonly CameoCode[] = readTable('cameo', COLUMNS).map((row) => ({
  code: row.code,
  label: row.label,
  goldstein: row.goldstein === '' ? null : Number(row.goldstein),
  plover: row.plover,
  families: [row.family, row.also].map((id) => known(idsOf(FAMILIES), id)).filter((id) => id !== null),
  isReversed: row.direction === 'reversed',
  modality: known(idsOf(MODALITIES), row.modality),
  outcome: known(['YIELDED', 'RESISTED'], row.outcome),
  instrument: known(idsOf(INSTRUMENTS), row.instrument),
}));

export const CAMEO_BY_CODE: ReadonlyMap<string, CameoCode> = new Map(CAMEO.map((entry) => [entry.code, entry]));

/** Root codes have labels in capitals: “CONSULT” and “Consult” differ. */
export const CAMEO_BY_LABEL: ReadonlyMap<string, CameoCode> = new Map(CAMEO.map((entry) => [entry.label, entry]));
