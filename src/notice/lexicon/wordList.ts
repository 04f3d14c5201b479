/** The words and phrases of a lexicon, written one after another with commas between and, as each byte goes into the page, no spaces. */
export const wordList = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
