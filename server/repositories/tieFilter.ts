import { z } from 'zod';
import type { Family, Instrument, Modality, TieStatus } from '../vocabulary.ts';

/** Parameters of the filter block that the tie queries share; null keeps everything. */
export const tieFilterParams = {
  families: z.array(z.string()).nullable(),
  instruments: z.array(z.string()).nullable(),
  modalities: z.array(z.string()).nullable(),
  statuses: z.array(z.string()).nullable(),
  topic: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  startsFrom: z.string().nullable(),
  endsTo: z.string().nullable(),
  minConfidence: z.number().nullable(),
  minStrength: z.number().nullable(),
  seeds: z.array(z.string()).nullable(),
};

/** A checked filter: `asOf` has been folded into `from` and `to`, and the test of a period into bounds; all inclusive. */
export type TieFilter = {
  families: readonly Family[] | null;
  instruments: readonly Instrument[] | null;
  modalities: readonly Modality[] | null;
  statuses: readonly TieStatus[] | null;
  topic: string | null;
  from: string | null;
  to: string | null;
  /** An unknown first day fails it. */
  startsFrom: string | null;
  /** An unknown last day fails it. */
  endsTo: string | null;
  minConfidence: number | null;
  minStrength: number | null;
  seeds: readonly string[] | null;
};

/** A filter as the parameters of its block. */
export const filterForQuery = (filter: TieFilter) => ({
  ...filter,
  families: filter.families && [...filter.families],
  instruments: filter.instruments && [...filter.instruments],
  modalities: filter.modalities && [...filter.modalities],
  statuses: filter.statuses && [...filter.statuses],
  seeds: filter.seeds && [...filter.seeds],
});

export const NO_FILTER: TieFilter = {
  families: null,
  instruments: null,
  modalities: null,
  statuses: null,
  topic: null,
  from: null,
  to: null,
  startsFrom: null,
  endsTo: null,
  minConfidence: null,
  minStrength: null,
  seeds: null,
};
