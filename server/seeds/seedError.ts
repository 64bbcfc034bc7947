/** A seed that cannot be applied: names the file, what is wrong and what would do. Nothing of it was written. */
export class SeedError extends Error {
  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(`Seed ${file}: ${problem}`, options);
    this.name = 'SeedError';
  }
}
