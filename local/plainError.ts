/** An error whose message is one Vietnamese sentence for the person at the keyboard; no stack trace is needed to act on it. */
export class PlainError extends Error {
  override readonly name: string = 'PlainError';
}
