/** An address that a letter may go to. Cased as it was written: compare `mailbox`es. */
export type EmailAddress = string & { readonly __brand: 'EmailAddress' };

export const emailAddress = (text: string): EmailAddress => text as EmailAddress;

/**
 * One mailbox that every mail server takes: letters, digits and the signs committees use, by atoms with single dots between them
 * (RFC 5321, 4.1.2). No comma, space, quotes or line break, which could name a second recipient or a header.
 */
const oneAddress =
  /^(?=.{1,64}@)[a-z0-9_%+-]+(?:\.[a-z0-9_%+-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** RFC 5321, 4.5.3.1: no path is longer. */
const longest = 254;

/** Whether a text is an address that a letter may go to or be answered at. */
export const isAddress = (text: string): text is EmailAddress =>
  text.length <= longest && oneAddress.test(text);
