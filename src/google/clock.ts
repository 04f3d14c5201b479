/** The clock. */

/** When this run began, or near enough: the bundle is opened by the first call of a run. */
const began = Date.now();

/** Today in a zone, `yyyy-MM-dd`. */
export const today = (timeZone: string): string => Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd');

/** The full hour in a zone, 0 to 23. */
export const hourNow = (timeZone: string): number => Number(Utilities.formatDate(new Date(), timeZone, 'H'));

/** Now in a zone, as people write it: `14:02 11/08/2023`. */
export const timeStamp = (timeZone: string): string =>
  Utilities.formatDate(new Date(), timeZone, 'HH:mm dd/MM/yyyy');

/** Now in a zone as two of them compare: `2023-08-11 14:02`. */
export const minuteNow = (timeZone: string): string =>
  Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm');

/** Whether the clocks of two zones show the same, now and in half a year: one zone goes by several names. */
export function sameClocks(zone: string, other: string): boolean {
  const halfAYear = 182 * 86_400_000;
  return [0, halfAYear].every((later) => {
    const at = new Date(Date.now() + later);
    const shown = (one: string) => Utilities.formatDate(at, one, 'yyyy-MM-dd HH:mm');
    return shown(zone) === shown(other);
  });
}

/** Seconds since 1970: only differences of it mean anything. */
export const secondsNow = (): number => Math.floor(Date.now() / 1000);

/** Seconds this run has taken; Google ends it after 360. */
export const secondsRun = (): number => (Date.now() - began) / 1000;
