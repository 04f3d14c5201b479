/** The door to what the document remembers beside its cells, and to whose turn it is. */

export function recall(key: string): string | null {
  return PropertiesService.getDocumentProperties().getProperty(key);
}

/** Durable at once, unlike a written cell, which waits for a flush. At most 9 KB. */
export function remember(key: string, value: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, value);
}

export function forget(key: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(key);
}

/** Runs the work unless somebody else is at it on this document; null when they were. Never wait for a person inside. */
export function alone<Result>(work: () => Result): Result | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(10000)) return null;
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/** Who runs this; empty where Google does not tell. */
export const currentUser = (): string => Session.getEffectiveUser().getEmail();
