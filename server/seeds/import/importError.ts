/** An import that cannot run or go on: what is wrong and what would do, in one line. */
export class ImportError extends Error {
  constructor(importer: string, problem: string, options?: ErrorOptions) {
    super(`Import ${importer}: ${problem}`, options);
    this.name = 'ImportError';
  }
}
