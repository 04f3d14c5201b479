/** The door to the clock. */

/** Today in a zone, `yyyy-MM-dd`. */
export const today = (timeZone: string): string => Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd');

/** Now in a zone, as people write it: `14:02 11/08/2023`. */
export const timeStamp = (timeZone: string): string =>
  Utilities.formatDate(new Date(), timeZone, 'HH:mm dd/MM/yyyy');
