/**
 * What Google throws carries no code: it is known by its words alone, which are the user's language; scopes are named in any. This is
 * the one place that knows them.
 */

/**
 * `badLetter`: it surely did not go out, and others may. `noConsent`: a box of Google's consent was not ticked. `noPermission`: some other
 * right is missing. `closed`: somebody protected what has to be written.
 */
type Thrown = 'badLetter' | 'quotaUsedUp' | 'noConsent' | 'closed' | 'noPermission' | 'other';

const badLetter = /invalid email|no recipient|limit exceeded|argument too large|invalid argument/i;

/** Apart, because pages meet it too: there the script has not run yet. */
export const noConsent =
  /googleapis\.com\/auth|authori[sz]ation is required|permissions? (?:are|is)|required permissions/i;

/** In Vietnamese it says so in Vietnamese, which is as good. */
const closed = /protected (?:cell|object|range|sheet)/i;

export const saidBy = (error: unknown): string => String(error instanceof Error ? error.message : error);

export function thrownAs(said: string): Thrown {
  if (badLetter.test(said)) return 'badLetter';
  if (/too many times/i.test(said)) return 'quotaUsedUp';
  if (noConsent.test(said)) return 'noConsent';
  if (closed.test(said)) return 'closed';
  return /permission|authori[sz]ation/i.test(said) ? 'noPermission' : 'other';
}

/** The name of the scope that is missing: `script.send_mail`; empty where none is named. */
export const scopeIn = (said: string): string => /googleapis\.com\/auth\/([\w.]+)/.exec(said)?.[1] ?? '';
