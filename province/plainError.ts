/** An error whose message is a Vietnamese sentence for the person at the command line. */
export class PlainError extends Error {}
