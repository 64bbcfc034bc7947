/** Seconds: of the clock, and of CPU by this side and the database; null where not known. */
export type Measured = { elapsed: number; node: number | null; java: number | null };
