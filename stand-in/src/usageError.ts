/** A mistake of whoever runs a command; the message names it and the way out, and no stack is needed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
