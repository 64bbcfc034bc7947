/** Why a researcher's statement gave no answer; clients see it as `CYPHER_…`. */
export type ResearchErrorCode =
  | 'SYNTAX'
  | 'PARAMETERS'
  | 'REFUSED'
  | 'FAILED'
  | 'TIMEOUT'
  | 'MEMORY'
  | 'BUSY'
  | 'CANCELLED';

/** A statement that is refused or has failed, in words for whoever wrote it. */
export class ResearchError extends Error {
  readonly code: ResearchErrorCode;
  /** What a program may want to know besides, e.g. `line` and `column`. */
  readonly details: Readonly<Record<string, unknown>>;
  constructor(
    code: ResearchErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ResearchError';
    this.code = code;
    this.details = details;
  }
}
