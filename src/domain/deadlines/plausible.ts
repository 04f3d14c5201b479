const years = { first: 2000, last: 2199 } as const;

/**
 * Whether somebody can have meant this day (`yyyy-MM-dd`, a year of more digits too) in a cell. No committee's task is older, and a
 * number that slipped into a column of dates is a day of 1900 or of a year of five digits.
 */
export function isPlausible(date: string): boolean {
  const year = Number(/^\d{4}(?=-)/.exec(date)?.[0]);
  return year >= years.first && year <= years.last;
}

/** What to tell people of a day or year that is not plausible. `said`: "Ngày 30/08/1923", "Năm 2923". */
export const outsideYears = (said: string): string =>
  `${said} nằm ngoài các năm ${years.first}–${years.last}.`;
