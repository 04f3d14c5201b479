/** Percent as people read it, rounded half up: 2 of 3 is 67. Of nothing, nothing is done. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part * 100) / whole + 0.5);
