/** Somebody else has changed it since whoever asks read it; nothing was written. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly revision: number;
  readonly updatedAt: string;

  constructor(revision: number, updatedAt: string) {
    super(
      `It was changed elsewhere at ${updatedAt} and is of revision ${revision} now. Read it again, and repeat your change with that revision.`,
    );
    this.revision = revision;
    this.updatedAt = updatedAt;
  }
}
