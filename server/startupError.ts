/**
 * A reason the server cannot start that the person starting it can mend.
 * `message` is exactly one line, "cause. Remedy.": main prints it alone, without a stack, and exits with code 1.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';

  /** @param cause what is wrong, naming the value  @param remedy what to do next; both without a final full stop */
  constructor(cause: string, remedy: string) {
    super(`${oneLine(cause)}. ${oneLine(remedy)}.`);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
}
