/** The property the schedule is kept in. */
export const scheduleKey = 'schedule';

/**
 * The property of the last run that found nothing to do. It has one of its own, so that such a run need not keep others out: what
 * they write to the schedule meanwhile stays.
 */
export const idleRunKey = 'scheduleIdleRun';

export interface IdleRun {
  /** Of the trigger that ran; of any other owner's schedule it says nothing. */
  triggerUid: string;
  /** "14:02 11/08/2023". */
  lastRun: string;
  /** Seconds since 1970. */
  aliveAt: number;
}

/** Null for what is none. */
export function readIdleRun(kept: string | null): IdleRun | null {
  try {
    const run = JSON.parse(kept ?? 'null') as Partial<IdleRun> | null;
    const { triggerUid, lastRun, aliveAt } = run ?? {};
    return typeof triggerUid === 'string' && typeof lastRun === 'string' && typeof aliveAt === 'number'
      ? { triggerUid, lastRun, aliveAt }
      : null;
  } catch {
    return null;
  }
}
