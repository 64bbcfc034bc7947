/** A question that is understood, and cannot be answered here; the message says why and what would do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
