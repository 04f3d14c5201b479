import { array, boolean, object, strictObject, string } from 'valibot';
import { type Confirmed, withoutMailboxes } from '../../domain/confirmation';
import { getProperty, setProperties } from '../../google/memory';
import { carriesNothing, printStored, readStored, type Shape } from '../stored';

/**
 * What the owner of the schedule has confirmed, as document properties: whoever edits cells does not reach it. A property
 * holds 9 KB, so the text is cut into parts, and the first says how many there are: `2|{"version":1,…`.
 */
const keyOf = (part: number): string => (part === 0 ? 'confirmed' : `confirmed.${part}`);

/** In ASCII letters. */
const partLength = 8000;

const shape: Shape<{ confirmed: Confirmed }> = {
  version: 1,
  schema: object({
    confirmed: strictObject({
      by: string(),
      addresses: array(string()),
      domains: array(string()),
      approvers: array(string()),
      sender: string(),
      replyTo: string(),
      automatic: boolean(),
    }),
  }),
  carry: carriesNothing,
};

/**
 * What this account has confirmed; null before it did for the first time. What cannot be read any more is as if nothing were
 * confirmed: then all waits, and one click fixes it.
 */
export function confirmedBy(account: string): Confirmed | null {
  const confirmed = read();
  if (confirmed === 'unreadable') return nothingBy(account);
  return confirmed?.by === account ? confirmed : null;
}

/** Takes these mailboxes out, whoever confirmed them. Call it under the lock. */
export function forgetConfirmed(mailboxes: readonly string[]): void {
  const before = read();
  if (before === null || before === 'unreadable') return;
  const after = withoutMailboxes(before, mailboxes);
  if (JSON.stringify(after) !== JSON.stringify(before)) rememberConfirmed(after);
}

/** Null where there is nothing. */
function read(): Confirmed | 'unreadable' | null {
  const first = getProperty(keyOf(0));
  if (first === null) return null;
  const count = Number.parseInt(first, 10);
  const parts = Array.from({ length: count || 1 }, (_, part) => getProperty(keyOf(part)) ?? '');
  return readStored(shape, parts.join('').replace(/^\d+\|/, ''))?.confirmed ?? 'unreadable';
}

const nothingBy = (by: string): Confirmed => ({
  by,
  addresses: [],
  domains: [],
  approvers: [],
  sender: '',
  replyTo: '',
  automatic: false,
});

/** One round trip, whatever its length: all parts or none. */
export function rememberConfirmed(confirmed: Confirmed): void {
  const text = ascii(printStored(shape, { confirmed }));
  const count = Math.ceil(text.length / partLength);
  const parts = Array.from({ length: count }, (_, part) => [
    keyOf(part),
    (part === 0 ? `${count}|` : '') + text.slice(part * partLength, (part + 1) * partLength),
  ]);
  setProperties(Object.fromEntries(parts) as Record<string, string>);
}

/** A letter a byte, so that a part may end anywhere. */
const ascii = (json: string): string =>
  json.replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
