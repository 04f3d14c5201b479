/** Runs come every hour; one may be late or skipped. In seconds. */
const longestSilence = 2 * 3600;

/** Whether a schedule that last ran at that moment runs no more; moments in seconds, 0 for one that was never switched on. */
export const hasStopped = (aliveAt: number, now: number): boolean =>
  aliveAt > 0 && now - aliveAt > longestSilence;
