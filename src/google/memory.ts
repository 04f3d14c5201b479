/** The door to what the document remembers beside its cells, and to whose turn it is. */

/** All properties as this run last saw them: one call gives them all. */
let seen: Record<string, string> | null = null;

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

export function getProperty(key: string): string | null {
  seen = seen ?? store().getProperties();
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
export function setProperty(key: string, value: string): void {
  store().setProperty(key, value);
  if (seen !== null) seen = { ...seen, [key]: value };
}

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
  store().setProperties(values);
  if (seen !== null) seen = { ...seen, ...values };
}

/**
 * Runs the work unless somebody else is at it on this document; null when they were. What others remembered while this run
 * waited is seen inside. Never wait for a person inside.
 */
export function withDocumentLock<Result>(work: () => Result): Result | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(10000)) return null;
  seen = null;
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
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
