import { ResearchError } from './errors.ts';

/** A statement that is not run: what of it, and why. The reason is a clause that ends the sentence. */
export function refusal(construct: string, reason: string): ResearchError {
  return new ResearchError('REFUSED', `${construct} is refused: ${reason}`, { construct, reason });
}
