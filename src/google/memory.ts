/** What the document remembers beside its cells, and to whose turn it is. */
import { flush } from './spreadsheet';

/** All properties as this run last saw them: one call gives them all. */
let seen: Record<string, string> | null = null;

/** What goes with the next write, or at the end of the turn; outside a turn nothing waits. */
let waiting: Record<string, string> = {};

let isTurn = false;

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

export function getProperty(key: string): string | null {
  seen = seen ?? { ...store().getProperties(), ...waiting };
  return seen[key] ?? null;
}

/** The same where nothing may go wrong, as at opening: null as well when Google does not let us ask. */
export function getPropertyIfAllowed(key: string): string | null {
  try {
    return getProperty(key);
  } catch {
    return null;
  }
}

/** Durable at once, unlike a written cell, which waits for a flush. At most 9 KB. */
export const setProperty = (key: string, value: string): void => setProperties({ [key]: value });

/** What is remembered under the key; where nothing is, what `make` gives, from now on. */
export function getOrCreateProperty(key: string, make: () => string): string {
  const known = getProperty(key);
  if (known !== null) return known;
  const made = make();
  setProperty(key, made);
  return made;
}

/** Several at once: all or none. */
export function setProperties(values: Record<string, string>): void {
  const all = { ...waiting, ...values };
  const [first, ...others] = Object.entries(all);
  if (first === undefined) return;
  if (others.length > 0) store().setProperties(all);
  else store().setProperty(...first);
  waiting = {};
  if (seen !== null) seen = { ...seen, ...values };
}

/**
 * The same where it may wait for the next such write: it costs nothing of its own, nor where it stands so already. It is there before a
 * letter goes, and when the turn is over at the latest, behind the cells; a run that is cut off before that has not remembered it.
 */
export function setPropertiesSoon(values: Record<string, string>): void {
  const changed = Object.entries(values).filter(([key, value]) => getProperty(key) !== value);
  waiting = { ...waiting, ...Object.fromEntries(changed) };
  seen = { ...seen, ...waiting };
  if (!isTurn) rememberWaiting();
}

/** Writes what waits. */
export function rememberWaiting(): void {
  if (Object.keys(waiting).length > 0) setProperties({});
}

/**
 * Runs the work unless somebody else is at it on this document; null when they were. What others remembered while this run
 * waited is seen inside. Never wait for a person inside, nor behind: Google lets go of it when the run ends.
 */
export function withDocumentLock<Result>(work: () => Result): Result | null {
  if (!LockService.getDocumentLock().tryLock(10000)) return null;
  seen = null;
  isTurn = true;
  try {
    return work();
  } finally {
    try {
      flush();
    } finally {
      rememberWaiting();
    }
  }
}

/**
 * Keeps others out of one short piece of work, whatever `withDocumentLock` is doing; false when they were at it for too long. Let go by the end of
 * the run, which saves an edit the round trip. What they remembered meanwhile is seen.
 */
export function acquireScriptLock(): boolean {
  if (!LockService.getScriptLock().tryLock(10000)) return false;
  seen = null;
  return true;
}

/** The same for a run that goes on: let go behind the work. Null when others were at it. */
export function withScriptLock<Result>(work: () => Result): Result | null {
  if (!acquireScriptLock()) return null;
  try {
    return work();
  } finally {
    LockService.getScriptLock().releaseLock();
  }
}
