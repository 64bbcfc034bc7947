/** What the start is busy with, for a person waiting: `message` is one line without a final full stop. */
export interface Progress {
  readonly message: string;
  /** 0 to 1 where the end is known, else null. */
  readonly fraction: number | null;
  /** How far it is in figures, which change all the time. */
  readonly detail?: string;
}

export type OnProgress = (progress: Progress) => void;
